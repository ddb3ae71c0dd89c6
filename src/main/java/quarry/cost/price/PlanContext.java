package quarry.cost.price;

import org.jspecify.annotations.Nullable;

import quarry.cost.demand.MonthDemand;
import quarry.cost.demand.MonthHours;
import quarry.cost.demand.RequestMeter;
import quarry.cost.demand.WeekShape;
import quarry.plan.Discount;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateBook;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What all scenarios of one plan share while it is priced: rates, months, demand, meters, discounts.
final class PlanContext {

    private final Plan plan;
    private final RateBook rates;
    private final List<YearMonth> calendar;
    private final Map<YearMonth, MonthHours> hours = new HashMap<>();
    private final Map<String, Assumptions> workloads = new HashMap<>();
    private final Map<Mode, BigDecimal> discounts = new EnumMap<>(Mode.class);

    PlanContext(Plan plan, RateCard card) {
        this.plan = plan;
        this.rates = new RateBook(card, plan.overrides());
        this.calendar = plan.calendar();
        for (int i = 0; i < plan.workloads().size(); i++) {
            Workload workload = plan.workloads().get(i);
            workloads.put(workload.id(), assumptions(workload, "$.workloads[" + i + "]"));
        }
        for (Mode mode : Mode.values()) {
            discounts.put(mode, discountFactor(plan, mode));
        }
    }

    private Assumptions assumptions(Workload workload, String path) {
        WeekShape week = WeekShape.of(workload.traffic().profile());
        List<MonthDemand> months =
                calendar.stream()
                        .map(m -> MonthDemand.of(workload.traffic(), week, plan, m, hours(m)))
                        .toList();
        return new Assumptions(
                workload,
                path,
                months,
                RequestMeter.of(workload, false),
                RequestMeter.of(workload, true));
    }

    private static BigDecimal discountFactor(Plan plan, Mode mode) {
        BigDecimal factor = BigDecimal.ONE;
        for (Discount discount : plan.discounts()) {
            if (discount.modes().contains(mode)) {
                factor = factor.multiply(discount.factor());
            }
        }
        return factor;
    }

    /// One workload as every scenario sees it.
    ///
    /// @param path JSON path of the workload
    /// @param months its demand, one entry a month of the plan
    record Assumptions(
            Workload workload,
            String path,
            List<MonthDemand> months,
            RequestMeter uncached,
            RequestMeter cached) {

        RequestMeter meter(boolean caching) {
            return caching ? cached : uncached;
        }
    }

    Plan plan() {
        return plan;
    }

    RateBook rates() {
        return rates;
    }

    List<YearMonth> calendar() {
        return calendar;
    }

    /// Also for months after the plan's last.
    MonthHours hours(YearMonth month) {
        return hours.computeIfAbsent(month, m -> MonthHours.of(plan.monthBasis(), m));
    }

    @Nullable Assumptions workload(String id) {
        return workloads.get(id);
    }

    BigDecimal discount(Mode mode) {
        return discounts.getOrDefault(mode, BigDecimal.ONE);
    }
}
