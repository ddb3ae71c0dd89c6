package quarry.cost.price;

import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// One workload, one scenario, one deployment, over January 2027, for a test to vary.
final class TestPlan {

    static final YearMonth JANUARY = YearMonth.of(2027, 1);
    static final Purchase STANDARD = new Purchase.OnDemand(Tier.STANDARD);

    private TestPlan() {}

    static Workload workload(String requestsPerDay, long input, long output) {
        return Workload.of(
                "w",
                "Work",
                Traffic.flat(new BigDecimal(requestsPerDay)),
                RequestShape.of(input, output));
    }

    static Deployment deployment(Purchase purchase) {
        return Deployment.of("w", "m", TestCard.REGION, Scope.REGIONAL, purchase);
    }

    static Plan plan(Workload workload, Deployment... deployments) {
        return Plan.empty("Test", JANUARY)
                .withMonths(1)
                .withMonthBasis(MonthBasis.CALENDAR)
                .withWorkloads(List.of(workload))
                .withScenarios(List.of(Scenario.of("s", "S", deployments)));
    }

    static Usd usd(String value) {
        return Usd.of(value);
    }
}
