package quarry.forecast;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Holds every budget against the months of every scenario.
///
/// A budget covers the net cost of the workloads that have all its tags; one without tags covers the whole
/// scenario, idle units of shared pools included, which belong to no workload. A level is crossed by a month
/// that costs more than it, not by one that costs just as much.
public final class BudgetForecast {

    private BudgetForecast() {}

    /// By budget, then by scenario, both in the plan's order.
    public static List<BudgetOutlook> of(PricedPlan priced) {
        List<BudgetOutlook> outlooks = new ArrayList<>();
        List<Budget> budgets = priced.plan().budgets();
        for (int i = 0; i < budgets.size(); i++) {
            for (Statement statement : priced.statements()) {
                outlooks.add(outlook(priced, i, statement));
            }
        }
        return outlooks;
    }

    private static BudgetOutlook outlook(PricedPlan priced, int index, Statement statement) {
        Budget budget = priced.plan().budgets().get(index);
        List<String> workloads =
                priced.plan().workloads().stream()
                        .filter(workload -> isMatched(workload, budget))
                        .map(Workload::id)
                        .toList();
        List<BudgetOutlook.Month> months = months(statement, covered(budget, workloads));
        return new BudgetOutlook(
                index,
                budget,
                statement.scenario(),
                statement.name(),
                workloads,
                months,
                budget.alertAt().stream()
                        .distinct()
                        .sorted()
                        .map(level -> alert(budget, level, months))
                        .toList());
    }

    private static boolean isMatched(Workload workload, Budget budget) {
        return workload.tags().entrySet().containsAll(budget.match().entrySet());
    }

    private static Predicate<String> covered(Budget budget, List<String> workloads) {
        return budget.match().isEmpty() ? _ -> true : Set.copyOf(workloads)::contains;
    }

    private static List<BudgetOutlook.Month> months(
            Statement statement, Predicate<String> covered) {
        Map<YearMonth, List<Line>> lines =
                statement.lines().stream()
                        .filter(line -> covered.test(line.workload()))
                        .collect(Collectors.groupingBy(Line::month));
        Map<YearMonth, List<Gap>> gaps =
                statement.gaps().stream()
                        .filter(gap -> covered.test(gap.workload()))
                        .collect(Collectors.groupingBy(Gap::month));
        return statement.months().stream()
                .map(
                        month ->
                                new BudgetOutlook.Month(
                                        month,
                                        Statement.Amount.of(
                                                lines.getOrDefault(month, List.of()),
                                                gaps.getOrDefault(month, List.of()))))
                .toList();
    }

    private static boolean isAbove(Usd net, Usd limit) {
        return Precision.difference(net.value(), limit.value()).signum() > 0;
    }

    private static BudgetOutlook.Alert alert(
            Budget budget, BigDecimal level, List<BudgetOutlook.Month> months) {
        Usd limit = budget.monthly().times(level);
        return new BudgetOutlook.Alert(
                level,
                limit,
                months.stream().filter(month -> isAbove(month.amount().net(), limit)).findFirst());
    }
}
