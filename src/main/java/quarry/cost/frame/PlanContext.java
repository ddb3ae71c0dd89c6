package quarry.cost.frame;

import quarry.cost.demand.Growth;
import quarry.cost.demand.MonthDemand;
import quarry.cost.demand.MonthHours;
import quarry.cost.demand.WeekShape;
import quarry.plan.Discount;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.plan.Workload;
import quarry.rates.Mode;
import quarry.rates.RateBook;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What every cell of one plan is priced with: rates, months, discounts, capacities.
public final class PlanContext {

    private final Plan plan;
    private final RateBook rates;
    private final List<YearMonth> calendar;
    private final Map<YearMonth, MonthHours> hours = new ConcurrentHashMap<>();
    private final Map<Profile, WeekShape> weeks = new ConcurrentHashMap<>();
    private final Map<BigDecimal, List<BigDecimal>> growth = new ConcurrentHashMap<>();
    private final Map<Mode, BigDecimal> discounts = new EnumMap<>(Mode.class);

    public PlanContext(Plan plan, RateCard card) {
        this.plan = plan;
        this.rates = new RateBook(card, plan.overrides());
        this.calendar = plan.calendar();
        for (Mode mode : Mode.values()) {
            discounts.put(mode, discountFactor(plan, mode));
        }
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

    /// Whether the cells of another plan are priced with all the same.
    public boolean holdsFor(Plan other) {
        return plan.start().equals(other.start())
                && plan.months() == other.months()
                && plan.monthBasis() == other.monthBasis()
                && plan.rateOverrides().equals(other.rateOverrides())
                && plan.discounts().equals(other.discounts())
                && plan.modelUnits().equals(other.modelUnits());
    }

    /// @param path JSON path of the workload
    public Assumptions assumptions(Workload workload, String path) {
        WeekShape week = weeks.computeIfAbsent(workload.traffic().profile(), WeekShape::of);
        List<BigDecimal> factors =
                growth.computeIfAbsent(
                        workload.traffic().growthPerMonth(),
                        g -> Growth.factors(g, calendar.size()));
        List<MonthDemand> months = new ArrayList<>(calendar.size());
        for (int m = 0; m < calendar.size(); m++) {
            YearMonth month = calendar.get(m);
            months.add(
                    MonthDemand.of(workload.traffic(), week, factors.get(m), month, hours(month)));
        }
        return new Assumptions(workload, path, List.copyOf(months));
    }

    public MonthBasis monthBasis() {
        return plan.monthBasis();
    }

    public RateBook rates() {
        return rates;
    }

    public List<YearMonth> calendar() {
        return calendar;
    }

    /// The plan's last month.
    public YearMonth last() {
        return calendar.getLast();
    }

    /// Also for months after the plan's last.
    public MonthHours hours(YearMonth month) {
        return hours.computeIfAbsent(month, m -> MonthHours.of(plan.monthBasis(), m));
    }

    public Optional<ModelUnitCapacity> capacity(String model) {
        return plan.capacity(model);
    }

    public BigDecimal discount(Mode mode) {
        return discounts.getOrDefault(mode, BigDecimal.ONE);
    }
}
