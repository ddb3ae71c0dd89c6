package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.why.WhyViewModel;
import quarry.cost.compare.Breakdown;
import quarry.cost.price.PlanPricer;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Explains what a month with so many units costs: the plan's engine prices them alone, with nothing beside them.
final class UnitsAlone {

    private static final String ALONE = "units";

    private final Texts words = Texts.of(UnitsAlone.class);
    private final Plan plan;
    private final Asked asked;
    private final Bought bought;

    UnitsAlone(Plan plan, Asked asked, Bought bought) {
        this.plan = plan;
        this.asked = asked;
        this.bought = bought;
    }

    WhyViewModel.Asked explained(RateCard card, Locale locale) {
        Plan alone = plan();
        return new WhyViewModel.Asked(
                Results.of(PlanPricer.price(alone, card), List.of(), card, locale),
                new CellRef(new Breakdown.ByMonth(), asked.month().toString(), ALONE),
                Span.MONTHLY_MEAN);
    }

    /// Training and storage of custom models, and add-ons of workloads, cost the same whatever is bought.
    private Plan plan() {
        List<Workload> workloads =
                asked.workloads().stream()
                        .map(plan::workload)
                        .flatMap(Optional::stream)
                        .map(workload -> workload.withAddOns(List.of()))
                        .toList();
        List<CustomModel> untrained =
                plan.customModels().stream()
                        .map(model -> model.withFirstMonth(plan.months()))
                        .toList();
        return plan.withWorkloads(workloads)
                .withCustomModels(untrained)
                .withBudgets(List.of())
                .withScenarios(List.of(scenario()));
    }

    private Scenario scenario() {
        boolean pooled = asked.workloads().size() > 1 && bought.units() > 0;
        List<Pool> pools = pooled ? List.of(pool()) : List.of();
        return new Scenario(
                ALONE,
                name(),
                asked.workloads().stream().map(id -> deployment(id, pooled)).toList(),
                pools,
                Extras.NONE);
    }

    private String name() {
        String term = words.get("held." + bought.term().id());
        return switch (bought.units()) {
            case 0 -> words.get("plot.on-demand");
            case 1 -> words.get("why.one", term);
            default -> words.get("why.units", Integer.toString(bought.units()), term);
        };
    }

    private Pool pool() {
        return new Pool(
                ALONE,
                asked.model().id(),
                asked.region(),
                asked.scope(),
                bought.term(),
                new UnitCount.Fixed(bought.units()),
                bought.overflow(),
                Extras.NONE);
    }

    private Deployment deployment(String workload, boolean pooled) {
        Purchase purchase =
                bought.units() == 0
                        ? new Purchase.OnDemand(Tier.STANDARD)
                        : pooled
                                ? new Purchase.Pooled(ALONE)
                                : new Purchase.Provisioned(
                                        bought.term(),
                                        new UnitCount.Fixed(bought.units()),
                                        bought.overflow());
        return Deployment.of(workload, asked.model().id(), asked.region(), asked.scope(), purchase)
                .withCaching(asked.caching())
                .withCustomModel(asked.model().custom());
    }
}
