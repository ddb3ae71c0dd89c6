package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Deployment;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.List;
import java.util.function.UnaryOperator;

/// A pool in its place in the plan. The deployments that use it follow where it goes and what it is called.
record PlacedPool(Plan plan, String scenario, int index) {

    Scenario in() {
        return plan.scenario(scenario).orElseThrow();
    }

    Pool pool() {
        return in().pools().get(index);
    }

    PlacedPool with(UnaryOperator<Pool> change) {
        Pool before = pool();
        Pool after = change.apply(before);
        Plan changed =
                ScenarioEdits.replace(
                        plan,
                        scenario,
                        s ->
                                s.withPools(Sequence.with(s.pools(), index, after))
                                        .withDeployments(
                                                s.deployments().stream()
                                                        .map(d -> following(d, before, after))
                                                        .toList()));
        return new PlacedPool(changed, scenario, index);
    }

    private static Deployment following(Deployment deployment, Pool before, Pool after) {
        return ScenarioEdits.uses(deployment, before)
                ? ScenarioEdits.pooled(deployment, after)
                : deployment;
    }

    UnitInputs.Bought bought() {
        return new UnitInputs.Bought(pool().units(), pool().overflow());
    }

    PlacedPool withBought(UnitInputs.Bought bought) {
        return with(p -> p.withUnits(bought.units()).withOverflow(bought.overflow()));
    }

    ModelUnitCapacity capacity() {
        return UnitCapacities.of(plan, pool().model());
    }

    PlacedPool withCapacity(UnaryOperator<ModelUnitCapacity> change) {
        return new PlacedPool(UnitCapacities.with(plan, pool().model(), change), scenario, index);
    }

    /// Names of the workloads that it serves, each once.
    List<String> users() {
        return in().deployments().stream()
                .filter(d -> ScenarioEdits.uses(d, pool()))
                .map(Deployment::workload)
                .distinct()
                .map(id -> plan.workload(id).map(Workload::name).orElse(id))
                .toList();
    }
}
