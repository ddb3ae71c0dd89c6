package quarry.app.viewmodel.scenarios;

import quarry.plan.Deployment;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;

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

    /// Changes the model or where it is served. A pool stays where it is: what leaves it buys like it, on its own.
    Placed elsewhere(UnaryOperator<Deployment> change) {
        Placed moved = with(change);
        Optional<Pool> left =
                purchase() instanceof Purchase.Pooled(String id)
                        ? ScenarioEdits.pool(in(), id)
                        : Optional.empty();
        return left.filter(pool -> !ScenarioEdits.fits(pool, moved.deployment()))
                .map(pool -> moved.withPurchase(ScenarioEdits.ownUnits(pool)))
                .orElse(moved);
    }

    /// The workload as the user calls it.
    String workload() {
        String id = deployment().workload();
        return plan.workload(id).map(Workload::name).orElse(id);
    }

    static UnitInputs.Bought bought(Purchase.Provisioned purchase) {
        return new UnitInputs.Bought(purchase.units(), purchase.overflow());
    }

    Placed withBought(UnitInputs.Bought bought) {
        return changed(
                Purchase.Provisioned.class,
                p -> new Purchase.Provisioned(p.term(), bought.units(), bought.overflow()));
    }

    boolean hasOwnUnits() {
        return purchase() instanceof Purchase.Provisioned;
    }

    /// Whether model units serve it, its own or a pool's.
    boolean inUnits() {
        return hasOwnUnits() || purchase() instanceof Purchase.Pooled;
    }

    ModelUnitCapacity capacity() {
        return UnitCapacities.of(plan, deployment().model());
    }

    Placed withCapacity(UnaryOperator<ModelUnitCapacity> change) {
        return new Placed(UnitCapacities.with(plan, deployment().model(), change), scenario, index);
    }
}
