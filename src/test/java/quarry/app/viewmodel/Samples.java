package quarry.app.viewmodel;

import quarry.cost.price.TestCard;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.MonthBasis;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A plan whose amounts can be reckoned in the head: on Large, chat costs 600 and extraction 720 USD a
/// month; on Small a tenth of that.
public final class Samples {

    public static final Purchase ON_DEMAND = new Purchase.OnDemand(Tier.STANDARD);

    private Samples() {}

    public static RateCard card() {
        return new TestCard()
                .onDemand("large", "10", "20")
                .unitHour("large", Term.ONE_MONTH, "5")
                .unitHour("large", Term.SIX_MONTHS, "4")
                .onDemand("small", "1", "2")
                .batch("small", "0.5", "1")
                .rate(elsewhere(Component.INPUT), "1")
                .rate(elsewhere(Component.OUTPUT), "2")
                .card();
    }

    private static RateKey elsewhere(Component component) {
        return RateKey.onDemand("small", "elsewhere", Scope.GLOBAL, Tier.FLEX, component);
    }

    public static Plan plan() {
        return Plan.empty("Support", YearMonth.of(2027, 1))
                .withMonths(2)
                .withMonthBasis(MonthBasis.DAYS_30)
                .withWorkloads(
                        List.of(
                                workload("chat", "Customer chat", 1000, 500, "cx"),
                                workload("extraction", "Extraction", 2000, 100, "ops")))
                .withScenarios(
                        List.of(
                                scenario("all-large", "All large", "large"),
                                scenario("all-small", "All small", "small")));
    }

    private static Workload workload(
            String id, String name, long requestsPerDay, long output, String team) {
        return Workload.of(
                        id,
                        name,
                        Traffic.flat(BigDecimal.valueOf(requestsPerDay)),
                        RequestShape.of(1000, output))
                .withTags(new LinkedHashMap<>(Map.of("team", team)));
    }

    private static Scenario scenario(String id, String name, String model) {
        return Scenario.of(id, name, deployment("chat", model), deployment("extraction", model));
    }

    public static Deployment deployment(String workload, String model) {
        return Deployment.of(workload, model, TestCard.REGION, Scope.REGIONAL, ON_DEMAND);
    }

    /// The second scenario serves chat where there is no rate.
    public static Plan withMissingRate() {
        Plan plan = plan();
        Scenario small = plan.scenarios().getLast();
        Deployment nowhere = small.deployments().getFirst().withRegion("nowhere");
        return plan.withScenarios(
                List.of(
                        plan.scenarios().getFirst(),
                        small.withDeployments(List.of(nowhere, small.deployments().getLast()))));
    }

    /// A unit to share, as the large model is deployed.
    public static Pool pool(String id) {
        Deployment like = deployment("chat", "large");
        return new Pool(
                id,
                like.model(),
                like.region(),
                like.scope(),
                Term.ONE_MONTH,
                new UnitCount.Fixed(1),
                Overflow.ON_DEMAND,
                Extras.NONE);
    }
}
