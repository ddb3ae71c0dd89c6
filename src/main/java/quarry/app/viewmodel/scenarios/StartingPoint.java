package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Lifecycle;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Model;
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

    /// The plan with the workload served in every scenario.
    public Plan serve(Plan plan, String workload) {
        return plan.withScenarios(
                plan.scenarios().stream()
                        .map(
                                s ->
                                        deployment(plan, s.deployments(), workload)
                                                .map(d -> Sequence.plus(s.deployments(), d))
                                                .map(s::withDeployments)
                                                .orElse(s))
                        .toList());
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

    /// The current models that are sold on demand, in the card's order.
    public List<Model> models() {
        return card.models().values().stream()
                .filter(m -> m.lifecycle() == Lifecycle.CURRENT)
                .filter(m -> card.ratesOf(m.id()).stream().anyMatch(this::ordinary))
                .toList();
    }

    /// A model on demand: in the region asked for if it is sold there, else where the card has it first.
    public Optional<Deployment> on(String model, String region, String workload) {
        List<RateKey> sold =
                card.ratesOf(model).stream().filter(this::ordinary).map(Rate::key).toList();
        return sold.stream()
                .filter(key -> key.region().equals(region))
                .findFirst()
                .or(() -> sold.stream().findFirst())
                .map(key -> at(key, workload));
    }

    private Optional<Deployment> first(String workload) {
        return models().stream()
                .flatMap(m -> card.ratesOf(m.id()).stream())
                .filter(this::ordinary)
                .findFirst()
                .map(rate -> at(rate.key(), workload));
    }

    private static Deployment at(RateKey key, String workload) {
        return Deployment.of(
                workload,
                key.model(),
                key.region(),
                key.scope(),
                new Purchase.OnDemand(Tier.STANDARD));
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
