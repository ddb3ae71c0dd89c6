package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.AddOn;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Unit;

import java.util.List;
import java.util.function.UnaryOperator;

/// An add-on in its place in the plan.
record PlacedAddOn(Plan plan, String workload, int index) {

    Workload in() {
        return plan.workload(workload).orElseThrow();
    }

    AddOn addOn() {
        return in().addOns().get(index);
    }

    Product product() {
        return new Product(addOn().model(), addOn().component());
    }

    PlacedAddOn with(UnaryOperator<AddOn> change) {
        return new PlacedAddOn(
                WorkloadEdits.replace(
                        plan,
                        workload,
                        w -> w.withAddOns(Sequence.with(w.addOns(), index, change.apply(addOn())))),
                workload,
                index);
    }

    /// Takes another product. What the new one is not counted by is dropped, and a name that was the old one's follows.
    PlacedAddOn with(Product product) {
        Component component = product.component();
        return with(
                a ->
                        a.withName(
                                        a.name().equals(a.component().label())
                                                ? component.label()
                                                : a.name())
                                .withModel(product.model())
                                .withComponent(component)
                                .withTexts(countedByTexts(component) ? a.texts() : List.of())
                                .withDocuments(
                                        countedByDocuments(component) ? a.documents() : null));
    }

    static boolean countedByTexts(Component component) {
        return component.unit() == Unit.TEXT_UNITS_1K;
    }

    static boolean countedByDocuments(Component component) {
        return component == Component.RERANK_QUERY;
    }
}
