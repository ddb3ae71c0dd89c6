package quarry.store.plan;

import static quarry.store.plan.Limits.ONE;

import quarry.plan.AddOn;
import quarry.rates.Component;
import quarry.rates.Scope;

import java.util.List;

/// `workloads[…].addOns[…]`
final class AddOnReader {

    private static final int MAX_TEXTS = 100;
    private static final AddOnComponentKind COMPONENT = new AddOnComponentKind();

    private AddOnReader() {}

    static AddOn addOn(JsonFields f) {
        Component component = f.required("component", COMPONENT);
        return new AddOn(
                f.or("name", Limits.NAME, component.label()),
                f.required("model", Limits.MODEL),
                f.required("region", Limits.REGION),
                f.or("scope", ScenarioReader.SCOPE, Scope.REGIONAL),
                component,
                f.or("per", ChoiceKind.of(AddOn.Per.class), AddOn.Per.REQUEST),
                f.or("quantity", Limits.ADD_ON_QUANTITY, ONE),
                f.values("texts", MAX_TEXTS, Limits.CHARACTERS, List.of()),
                f.orNull("documents", Limits.DOCUMENTS),
                f.extras());
    }
}
