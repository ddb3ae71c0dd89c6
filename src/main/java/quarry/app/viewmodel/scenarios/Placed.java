package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// A deployment in its place in the plan, where an edit of it can also reach the model's capacity.
record Placed(Plan plan, String scenario, int index) {

    Scenario in() {
        return plan.scenario(scenario).orElseThrow();
    }

    Deployment deployment() {
        return in().deployments().get(index);
    }

    Placed with(UnaryOperator<Deployment> change) {
        return new Placed(ScenarioEdits.deployment(plan, scenario, index, change), scenario, index);
    }

    Purchase purchase() {
        return deployment().purchase();
    }

    Placed withPurchase(Purchase purchase) {
        return with(d -> d.withPurchase(purchase));
    }

    <P extends Purchase> Optional<P> purchase(Class<P> type) {
        return type.isInstance(purchase()) ? Optional.of(type.cast(purchase())) : Optional.empty();
    }

    <P extends Purchase> Placed changed(Class<P> type, UnaryOperator<P> change) {
        return purchase(type).map(p -> withPurchase(change.apply(p))).orElse(this);
    }

    ModelUnitCapacity capacity() {
        String model = deployment().model();
        return plan.capacity(model)
                .orElseGet(() -> new ModelUnitCapacity(model, null, null, "", Extras.NONE));
    }

    /// A capacity without any figure is taken out of the plan.
    Placed withCapacity(UnaryOperator<ModelUnitCapacity> change) {
        ModelUnitCapacity changed = change.apply(capacity());
        boolean empty =
                changed.inputTokensPerMinute() == null
                        && changed.outputTokensPerMinute() == null
                        && changed.note().isEmpty();
        var others =
                plan.modelUnits().stream().filter(c -> !c.model().equals(changed.model())).toList();
        var all = empty ? others : Sequence.plus(others, changed);
        return new Placed(plan.withModelUnits(all), scenario, index);
    }
}
