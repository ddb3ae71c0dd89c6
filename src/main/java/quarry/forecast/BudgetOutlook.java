package quarry.forecast;

import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.Budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How one budget fares in one scenario.
///
/// @param index of the budget in the plan
/// @param scenario id
/// @param name of the scenario
/// @param workloads ids of those whose tags all match
/// @param months of the plan, in order, each with what the matched workloads cost
/// @param alerts lowest first
public record BudgetOutlook(
        int index,
        Budget budget,
        String scenario,
        String name,
        List<String> workloads,
        List<Month> months,
        List<Alert> alerts) {

    public BudgetOutlook {
        workloads = List.copyOf(workloads);
        months = List.copyOf(months);
        alerts = List.copyOf(alerts);
    }

    public record Month(YearMonth month, Statement.Amount amount) {}

    /// A level at which the user wants to be warned.
    ///
    /// @param level share of the budget
    /// @param limit the same in dollars
    /// @param first the first month that is above it, as far as amounts are known
    public record Alert(BigDecimal level, Usd limit, Optional<Month> first) {

        /// By how much the first month is above it.
        public Optional<Usd> over() {
            return first.map(month -> month.amount().net().minus(limit));
        }
    }

    /// Whether every month has all its amounts; otherwise a level may be crossed earlier and by more.
    public boolean complete() {
        return months.stream().allMatch(month -> month.amount().complete());
    }

    /// The month that costs most; the first of equals.
    public Optional<Month> highest() {
        return months.stream()
                .max(
                        Comparator.comparing((Month month) -> month.amount().net())
                                .thenComparing(Month::month, Comparator.reverseOrder()));
    }

    /// The alerts that go off, each with the highest level of its month only.
    public List<Alert> crossed() {
        return alerts.stream()
                .filter(alert -> alert.first().isPresent())
                .filter(
                        alert ->
                                alerts.stream()
                                        .noneMatch(
                                                higher ->
                                                        higher.level().compareTo(alert.level()) > 0
                                                                && higher.first()
                                                                        .equals(alert.first())))
                .toList();
    }
}
