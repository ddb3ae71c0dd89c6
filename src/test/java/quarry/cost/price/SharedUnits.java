package quarry.cost.price;

import quarry.cost.PricedPlan;
import quarry.plan.AddOn;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
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
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two workloads that share two model units, and one of them a guardrail, over two months of 720 hours.
///
/// A unit costs 5 USD an hour and serves 2,000 tokens a minute. Chat asks for 1,000 tokens a minute, half a
/// unit: 1,800 USD a month; search for half of that: 900 USD. Units that nobody uses cost 4,500 USD. The
/// guardrail checks 43,200 texts at 0.15 USD per 1,000: 6.48 USD. On demand at 3 USD per 1M tokens chat costs
/// 129.60 and search 64.80 USD.
public final class SharedUnits {

    public static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final Purchase ON_DEMAND = new Purchase.OnDemand(Tier.STANDARD);

    private SharedUnits() {}

    public static RateCard card() {
        return new TestCard()
                .onDemand("m", "3", "15")
                .unitHour("m", Term.NONE, "5")
                .onDemand("guard", Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER, "0.15")
                .card();
    }

    public static PricedPlan priced() {
        return PlanPricer.price(plan(), card());
    }

    public static Plan plan() {
        AddOn guardrail =
                new AddOn(
                        "Input filter",
                        "guard",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER,
                        AddOn.Per.REQUEST,
                        BigDecimal.ONE,
                        List.of(),
                        null,
                        Extras.NONE);
        Workload chat = workload("chat", "Chat", 1440).withAddOns(List.of(guardrail));
        Pool pool =
                new Pool(
                        "shared",
                        "m",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        Term.NONE,
                        new UnitCount.Fixed(2),
                        Overflow.REJECT,
                        Extras.NONE);
        Purchase pooled = new Purchase.Pooled("shared");
        return Plan.empty("Shared units", JANUARY)
                .withMonths(2)
                .withMonthBasis(MonthBasis.DAYS_30)
                .withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        "m", new BigDecimal(2000), null, "", Extras.NONE)))
                .withWorkloads(
                        List.of(
                                chat.withTags(new LinkedHashMap<>(Map.of("team", "cx"))),
                                workload("search", "Search", 720)))
                .withScenarios(
                        List.of(
                                scenario("on-demand", "On demand", ON_DEMAND),
                                scenario("pool", "Pool", pooled).withPools(List.of(pool))));
    }

    private static Workload workload(String id, String name, long requestsPerDay) {
        return Workload.of(
                id,
                name,
                Traffic.flat(BigDecimal.valueOf(requestsPerDay)),
                RequestShape.of(1000, 0));
    }

    private static Scenario scenario(String id, String name, Purchase purchase) {
        return Scenario.of(id, name, deployment("chat", purchase), deployment("search", purchase));
    }

    private static Deployment deployment(String workload, Purchase purchase) {
        return Deployment.of(workload, "m", TestCard.REGION, Scope.REGIONAL, purchase);
    }
}
