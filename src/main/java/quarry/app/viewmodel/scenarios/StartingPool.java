package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Naming;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A pool before the user has said what it is like.
final class StartingPool {

    private StartingPool() {}

    /// The units that a deployment has for itself, called after its workload. Empty if it has none.
    static Optional<Pool> of(Placed placed) {
        Deployment d = placed.deployment();
        return placed.purchase(Purchase.Provisioned.class)
                .map(
                        p ->
                                new Pool(
                                        Naming.id(placed.workload(), taken(placed.in())),
                                        d.model(),
                                        d.region(),
                                        d.scope(),
                                        p.term(),
                                        p.units(),
                                        p.overflow(),
                                        Extras.NONE));
    }

    /// One unit, where a deployment of the scenario could have it, else of the first model that is sold by the unit.
    static Optional<Pool> of(RateCard card, Plan plan, Scenario scenario) {
        return scenario.deployments().stream()
                .flatMap(d -> forDeployment(card, plan, d))
                .findFirst()
                .or(() -> any(card, plan))
                .map(
                        key ->
                                new Pool(
                                        Naming.id(
                                                Texts.of(StartingPool.class).get("pool.new"),
                                                taken(scenario)),
                                        key.model(),
                                        key.region(),
                                        key.scope(),
                                        key.term(),
                                        new UnitCount.Fixed(1),
                                        Overflow.ON_DEMAND,
                                        Extras.NONE));
    }

    private static Stream<RateKey> forDeployment(RateCard card, Plan plan, Deployment d) {
        return Sold.of(card, plan, d.model()).in(Mode.PROVISIONED).keys().stream()
                .filter(k -> k.region().equals(d.region()) && k.scope() == d.scope());
    }

    private static Optional<RateKey> any(RateCard card, Plan plan) {
        return Stream.concat(
                        plan.overrides().stream().map(RateOverride::key),
                        card.rates().stream().map(Rate::key))
                .filter(Sold::inUnits)
                .findFirst();
    }

    private static List<String> taken(Scenario scenario) {
        return scenario.pools().stream().map(Pool::id).toList();
    }
}
