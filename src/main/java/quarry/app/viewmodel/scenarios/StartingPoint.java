package quarry.app.viewmodel.scenarios;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.util.List;
import java.util.Optional;

/// How a workload is served before the user has said so: on demand, standard tier.
public final class StartingPoint {

    private final RateCard card;

    public StartingPoint(RateCard card) {
        this.card = card;
    }

    /// Like the scenario's first on-demand deployment, else like the base's, else the card's first model.
    public Optional<Deployment> deployment(Plan plan, List<Deployment> siblings, String workload) {
        return onDemand(siblings)
                .or(() -> base(plan, workload))
                .map(d -> like(d, workload))
                .or(() -> first(workload));
    }

    private static Deployment like(Deployment sibling, String workload) {
        return Deployment.of(
                workload,
                sibling.model(),
                sibling.region(),
                sibling.scope(),
                new Purchase.OnDemand(Tier.STANDARD));
    }

    private static Optional<Deployment> onDemand(List<Deployment> deployments) {
        return deployments.stream()
                .filter(d -> d.purchase() instanceof Purchase.OnDemand)
                .filter(d -> d.customModel() == null)
                .findFirst();
    }

    private static Optional<Deployment> base(Plan plan, String workload) {
        List<Deployment> all =
                plan.scenarios().isEmpty() ? List.of() : plan.scenarios().getFirst().deployments();
        return onDemand(all.stream().filter(d -> d.workload().equals(workload)).toList())
                .or(() -> onDemand(all));
    }

    private Optional<Deployment> first(String workload) {
        return card.models().values().stream()
                .filter(m -> m.lifecycle() == Lifecycle.CURRENT)
                .flatMap(m -> card.ratesOf(m.id()).stream())
                .filter(this::ordinary)
                .findFirst()
                .map(Rate::key)
                .map(
                        key ->
                                Deployment.of(
                                        workload,
                                        key.model(),
                                        key.region(),
                                        key.scope(),
                                        new Purchase.OnDemand(Tier.STANDARD)));
    }

    private boolean ordinary(Rate rate) {
        RateKey key = rate.key();
        return key.mode() == Mode.ON_DEMAND
                && key.tier() == Tier.STANDARD
                && key.component() == Component.INPUT
                && key.aboveInputTokens() == 0
                && card.find(key.with(Component.OUTPUT)) instanceof Lookup.Found;
    }
}
