package quarry.report.workbook;

import quarry.cost.Line;
import quarry.cost.price.PlanPricer;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateOverride;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A number typed over an input cell, and the plan that says the same.
///
/// @param name of the cell; for a rate what tells it from others in the sheet Rates
record InputEdit(String name, double value, Plan plan) {

    static List<InputEdit> of(Plan plan, RateCard card) {
        List<InputEdit> edits = new ArrayList<>();
        Workload first = plan.workloads().getFirst();
        workload(
                edits,
                plan,
                "w1_requests_per_day",
                number(first.traffic().requestsPerDay()) * 1.25 + 8,
                (w, v) -> w.withTraffic(w.traffic().withRequestsPerDay(v)));
        workload(
                edits,
                plan,
                "w1_growth_per_month",
                0.0625,
                (w, v) -> w.withTraffic(w.traffic().withGrowthPerMonth(v)));
        workload(
                edits,
                plan,
                "w1_output_tokens",
                number(first.request().outputTokens()) + 128,
                (w, v) -> w.withRequest(w.request().withOutputTokens(v)));
        workload(
                edits,
                plan,
                "w1_context_tokens",
                250_000,
                (w, v) -> w.withRequest(w.request().withContextTokens(v)));
        workload(
                edits, plan, "w1_hit_rate", 0.375, (w, v) -> w.withCache(w.cache().withHitRate(v)));
        workload(
                edits,
                plan,
                "w1_cacheable_tokens",
                64,
                (w, v) -> w.withCache(w.cache().withCacheableTokens(v)));
        workload(
                edits,
                plan,
                "w1_retries_rate",
                0.125,
                (w, v) -> w.withRetries(w.retries().withRate(v)));
        workload(
                edits,
                plan,
                "w1_outcomes_per_request",
                0.25,
                (w, v) -> w.withOutcomesPerRequest(v));
        season(edits, plan);
        if (!plan.scenarios().getFirst().deployments().isEmpty()) {
            deployment(edits, plan);
        }
        rate(plan, card).ifPresent(edits::add);
        return edits;
    }

    private static double number(BigDecimal value) {
        return value.doubleValue();
    }

    @FunctionalInterface
    private interface Change {
        Workload of(Workload workload, BigDecimal value);
    }

    private static void workload(
            List<InputEdit> edits, Plan plan, String name, double value, Change change) {
        List<Workload> workloads = new ArrayList<>(plan.workloads());
        workloads.set(0, change.of(workloads.getFirst(), new BigDecimal(value)));
        edits.add(new InputEdit(name, value, plan.withWorkloads(workloads)));
    }

    private static void season(List<InputEdit> edits, Plan plan) {
        int month = plan.start().getMonthValue();
        workload(
                edits,
                plan,
                "w1_season" + month,
                1.75,
                (w, v) -> {
                    List<BigDecimal> factors = new ArrayList<>(w.traffic().seasonality());
                    while (factors.size() < 12) {
                        factors.add(BigDecimal.ONE);
                    }
                    factors.set(month - 1, v);
                    return w.withTraffic(w.traffic().withSeasonality(factors));
                });
    }

    private static void deployment(List<InputEdit> edits, Plan plan) {
        Deployment first = plan.scenarios().getFirst().deployments().getFirst();
        BigDecimal half = first.share().divide(BigDecimal.TWO);
        edits.add(
                new InputEdit(
                        "s1_d1_share", number(half), deployment(plan, d -> d.withShare(half))));
        BigDecimal factor = new BigDecimal("1.125");
        edits.add(
                new InputEdit(
                        "s1_d1_token_factors_input",
                        number(factor),
                        deployment(plan, d -> d.withFactors(d.factors().withInput(factor)))));
        if (first.purchase() instanceof Purchase.Provisioned bought
                && bought.units() instanceof UnitCount.Fixed(int units)) {
            Purchase more =
                    new Purchase.Provisioned(
                            bought.term(), new UnitCount.Fixed(units + 1), bought.overflow());
            edits.add(
                    new InputEdit(
                            "s1_d1_units", units + 1, deployment(plan, d -> d.withPurchase(more))));
        }
    }

    private static Plan deployment(Plan plan, UnaryOperator<Deployment> change) {
        var scenarios = new ArrayList<>(plan.scenarios());
        List<Deployment> deployments = new ArrayList<>(scenarios.getFirst().deployments());
        deployments.set(0, change.apply(deployments.getFirst()));
        scenarios.set(0, scenarios.getFirst().withDeployments(deployments));
        return plan.withScenarios(scenarios);
    }

    /// Half as much again for the rate of the first line, where it holds all along.
    private static Optional<InputEdit> rate(Plan plan, RateCard card) {
        List<Line> lines =
                PlanPricer.price(plan, card).statements().getFirst().lines().stream()
                        .filter(
                                l ->
                                        plan.overrides().stream()
                                                .noneMatch(o -> o.key().equals(l.rate().key())))
                        .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Rate rate = lines.getFirst().rate();
        BigDecimal dearer = rate.usd().multiply(new BigDecimal("1.5"));
        List<PlanOverride> overrides = new ArrayList<>(plan.rateOverrides());
        overrides.add(
                new PlanOverride(
                        new RateOverride(rate.key(), dearer, "", null, null), Extras.NONE));
        return Optional.of(
                new InputEdit(
                        rate.key().text(), number(dearer), plan.withRateOverrides(overrides)));
    }
}
