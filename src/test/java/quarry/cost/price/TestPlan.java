package quarry.cost.price;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;
import quarry.plan.CustomProfile;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /// Day is 00:00 to 12:00, night the rest, every day of the week alike; so many requests in each hour.
    static Workload dayAndNight(String id, long dayAnHour, long nightAnHour, RequestShape request) {
        List<BigDecimal> week =
                IntStream.range(0, 168)
                        .mapToObj(h -> BigDecimal.valueOf(h % 24 < 12 ? dayAnHour : nightAnHour))
                        .toList();
        Traffic traffic = Traffic.flat(BigDecimal.valueOf(12 * (dayAnHour + nightAnHour)));
        return Workload.of(id, id, traffic.withProfile(new CustomProfile(week)), request);
    }

    static Deployment deployment(Purchase purchase) {
        return Deployment.of("w", "m", TestCard.REGION, Scope.REGIONAL, purchase);
    }

    static Deployment deployment(String workload, Purchase purchase) {
        return Deployment.of(workload, "m", TestCard.REGION, Scope.REGIONAL, purchase);
    }

    static Plan plan(Workload workload, Deployment... deployments) {
        return plan(List.of(workload), deployments);
    }

    static Plan plan(List<Workload> workloads, Deployment... deployments) {
        return Plan.empty("Test", JANUARY)
                .withMonths(1)
                .withMonthBasis(MonthBasis.CALENDAR)
                .withWorkloads(workloads)
                .withScenarios(List.of(Scenario.of("s", "S", deployments)));
    }

    static Discount discount(String percent, Mode mode) {
        return new Discount("d", new BigDecimal(percent), Set.of(mode), Extras.NONE);
    }

    static ModelUnitCapacity capacity(@Nullable String input, @Nullable String output) {
        return new ModelUnitCapacity(
                "m",
                input == null ? null : new BigDecimal(input),
                output == null ? null : new BigDecimal(output),
                "told",
                Extras.NONE);
    }

    static Usd usd(String value) {
        return Usd.of(value);
    }
}
