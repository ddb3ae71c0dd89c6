package quarry.cost.oracle;

import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Tier;

import java.util.List;

/// The design's formulas once more, written as plainly as can be: one hour after another, in fractions.
///
/// It shares no arithmetic with the engine. Every rate that a plan needs must be on the card.
final class NaiveOracle {

    private final NaiveWorld world;
    private final Scenario scenario;

    private NaiveOracle(NaiveWorld world, Scenario scenario) {
        this.world = world;
        this.scenario = scenario;
    }

    static NaiveBill bill(Plan plan, RateCard card, Scenario scenario) {
        NaiveWorld world =
                new NaiveWorld(
                        plan, new NaiveDemand(plan), new NaiveRates(plan, card), new NaiveBill());
        new NaiveOracle(world, scenario).bill();
        return world.bill();
    }

    private void bill() {
        for (Deployment deployment : scenario.deployments()) {
            bill(deployment);
        }
        for (Pool pool : scenario.pools()) {
            bill(pool);
        }
        for (CustomModel model : world.plan().customModels()) {
            new NaiveExtras(world).train(model, scenario);
        }
        for (Workload workload : world.plan().workloads()) {
            new NaiveExtras(world).addOns(workload, scenario);
        }
    }

    private void bill(Deployment deployment) {
        boolean custom = deployment.customModel() != null;
        NaiveTokens tokens = new NaiveTokens(world);
        switch (deployment.purchase()) {
            case Purchase.OnDemand(Tier tier) ->
                    tokens.all(deployment, custom ? Mode.CUSTOMIZATION : Mode.ON_DEMAND, tier);
            case Purchase.Batch _ -> tokens.all(deployment, Mode.BATCH, Tier.STANDARD);
            case Purchase.Provisioned bought ->
                    new NaiveUnits(
                                    world,
                                    deployment.model(),
                                    deployment.region(),
                                    deployment.scope(),
                                    bought.term(),
                                    bought.units(),
                                    bought.overflow(),
                                    List.of(deployment),
                                    deployment.workload())
                            .bill();
            case Purchase.Pooled _ -> {}
            case Purchase.Reserved bought -> new NaiveCapacity(world).reserved(deployment, bought);
            case Purchase.Imported bought -> new NaiveCapacity(world).imported(deployment, bought);
        }
    }

    private void bill(Pool pool) {
        List<Deployment> members =
                scenario.deployments().stream()
                        .filter(d -> d.purchase().equals(new Purchase.Pooled(pool.id())))
                        .toList();
        new NaiveUnits(
                        world,
                        pool.model(),
                        pool.region(),
                        pool.scope(),
                        pool.term(),
                        pool.units(),
                        pool.overflow(),
                        members,
                        null)
                .bill();
    }
}
