package quarry.app.viewmodel.pricing;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.rates.Role;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A statement summed up the ways the window shows it.
///
/// @param byWorkload amount over the whole plan by workload id
/// @param byRole net over the whole plan
/// @param trends net per month of the plan by workload id
public record ScenarioFigures(
        Statement statement,
        Statement.Amount amount,
        Map<String, Statement.Amount> byWorkload,
        Map<Role, Usd> byRole,
        Map<String, List<Usd>> trends) {

    public static ScenarioFigures of(Statement statement) {
        Map<String, List<Line>> lines = new HashMap<>();
        Map<String, List<Gap>> gaps = new HashMap<>();
        Map<Role, Usd> roles = new EnumMap<>(Role.class);
        for (Line line : statement.lines()) {
            lines.computeIfAbsent(line.workload(), _ -> new ArrayList<>()).add(line);
            gaps.putIfAbsent(line.workload(), new ArrayList<>());
            roles.merge(line.component().role(), line.net(), Usd::plus);
        }
        for (Gap gap : statement.gaps()) {
            lines.putIfAbsent(gap.workload(), new ArrayList<>());
            gaps.computeIfAbsent(gap.workload(), _ -> new ArrayList<>()).add(gap);
        }
        Map<String, Statement.Amount> amounts = new HashMap<>();
        Map<String, List<Usd>> trends = new HashMap<>();
        lines.forEach(
                (workload, own) -> {
                    List<Gap> missing = gaps.getOrDefault(workload, List.of());
                    amounts.put(workload, Statement.Amount.of(own, missing));
                    trends.put(workload, trend(statement, own));
                });
        return new ScenarioFigures(
                statement,
                statement.amount(),
                Map.copyOf(amounts),
                Map.copyOf(roles),
                Map.copyOf(trends));
    }

    private static List<Usd> trend(Statement statement, List<Line> lines) {
        Map<YearMonth, Usd> months = new HashMap<>();
        lines.forEach(line -> months.merge(line.month(), line.net(), Usd::plus));
        return statement.months().stream().map(m -> months.getOrDefault(m, Usd.ZERO)).toList();
    }

    public Statement.Amount workload(String id) {
        return byWorkload.getOrDefault(id, Statement.Amount.NONE);
    }

    public Usd role(Role role) {
        return byRole.getOrDefault(role, Usd.ZERO);
    }
}
