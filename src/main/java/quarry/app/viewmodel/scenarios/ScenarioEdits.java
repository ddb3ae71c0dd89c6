package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Plans with one scenario or one of its deployments changed.
public final class ScenarioEdits {

    private ScenarioEdits() {}

    /// The deployment with what the others leave of its workload, since more than all of it cannot be saved.
    static Deployment ofTheRest(Deployment deployment, List<Deployment> others) {
        BigDecimal rest =
                others.stream()
                        .filter(d -> d.workload().equals(deployment.workload()))
                        .map(Deployment::share)
                        .reduce(BigDecimal.ONE, BigDecimal::subtract);
        return deployment.withShare(rest.max(BigDecimal.ZERO));
    }

    public static int index(Plan plan, String id) {
        return plan.scenarios().stream().map(Scenario::id).toList().indexOf(id);
    }

    public static Plan replace(Plan plan, String id, UnaryOperator<Scenario> change) {
        return plan.withScenarios(
                plan.scenarios().stream()
                        .map(s -> s.id().equals(id) ? change.apply(s) : s)
                        .toList());
    }

    public static Plan add(Plan plan, Scenario scenario) {
        return plan.withScenarios(Sequence.plus(plan.scenarios(), scenario));
    }

    public static Plan remove(Plan plan, String id) {
        return plan.withScenarios(Sequence.without(plan.scenarios(), index(plan, id)));
    }

    /// A copy below the original.
    public static Plan duplicate(Plan plan, String id, Scenario copy) {
        return plan.withScenarios(Sequence.inserted(plan.scenarios(), index(plan, id) + 1, copy));
    }

    public static Plan move(Plan plan, String id, int to) {
        return plan.withScenarios(Sequence.moved(plan.scenarios(), index(plan, id), to));
    }

    public static Plan deployments(Plan plan, String id, UnaryOperator<List<Deployment>> change) {
        return replace(plan, id, s -> s.withDeployments(change.apply(s.deployments())));
    }

    public static Plan deployment(
            Plan plan, String id, int index, UnaryOperator<Deployment> change) {
        return deployments(
                plan, id, all -> Sequence.with(all, index, change.apply(all.get(index))));
    }

    static Optional<Pool> pool(Scenario scenario, String id) {
        return scenario.pools().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    static boolean uses(Deployment deployment, Pool pool) {
        return deployment.purchase() instanceof Purchase.Pooled(String id) && id.equals(pool.id());
    }

    /// Whether the deployment is served by the units that the pool buys.
    static boolean fits(Pool pool, Deployment deployment) {
        return pool.model().equals(deployment.model())
                && pool.region().equals(deployment.region())
                && pool.scope() == deployment.scope();
    }

    /// The deployment served from the pool, on its model and where it is.
    static Deployment pooled(Deployment deployment, Pool pool) {
        return deployment
                .withModel(pool.model())
                .withRegion(pool.region())
                .withScope(pool.scope())
                .withPurchase(new Purchase.Pooled(pool.id()));
    }

    /// The scenario with one of its deployments served from a pool.
    static Scenario using(Scenario scenario, int index, Pool pool) {
        List<Deployment> all = scenario.deployments();
        return scenario.withDeployments(Sequence.with(all, index, pooled(all.get(index), pool)));
    }

    /// What a deployment buys that has the pool's units for itself.
    static Purchase ownUnits(Pool pool) {
        return new Purchase.Provisioned(pool.term(), pool.units(), pool.overflow());
    }

    static Scenario plus(Scenario scenario, Pool pool) {
        return scenario.withPools(Sequence.plus(scenario.pools(), pool));
    }

    /// The plan without one of a scenario's pools.
    static Plan withoutPool(Plan plan, String id, int index) {
        return replace(plan, id, s -> s.withPools(Sequence.without(s.pools(), index)));
    }
}
