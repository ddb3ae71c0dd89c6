package quarry.app.viewmodel.pricing;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.rates.Role;
import quarry.report.MissingCell;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A statement summed up the ways the window shows it.
///
/// @param byWorkload amount over the whole plan by workload id
/// @param byRole net over the whole plan
/// @param byDeployment the same by place of the deployment in the scenario
/// @param trends net per month of the plan by workload id
/// @param missing its gaps, each told once for all its months
public record ScenarioFigures(
        Statement statement,
        Statement.Amount amount,
        Map<String, Statement.Amount> byWorkload,
        Map<Integer, Statement.Amount> byDeployment,
        Map<Role, Usd> byRole,
        Map<String, List<Usd>> trends,
        List<MissingCell> missing) {

    public static ScenarioFigures of(Statement statement) {
        Map<Role, Usd> roles = new EnumMap<>(Role.class);
        for (Line line : statement.lines()) {
            roles.merge(line.component().role(), line.net(), Usd::plus);
        }
        Map<String, List<Line>> byWorkload =
                statement.lines().stream().collect(Collectors.groupingBy(Line::workload));
        Map<String, List<Usd>> trends = new HashMap<>();
        byWorkload.forEach((workload, own) -> trends.put(workload, trend(statement, own)));
        return new ScenarioFigures(
                statement,
                statement.amount(),
                amounts(statement, Line::workload, Gap::workload),
                amounts(statement, Line::deployment, Gap::deployment),
                Map.copyOf(roles),
                Map.copyOf(trends),
                MissingCell.of(statement.gaps()));
    }

    private static <K> Map<K, Statement.Amount> amounts(
            Statement statement, Function<Line, K> ofLine, Function<Gap, K> ofGap) {
        Map<K, List<Line>> lines =
                statement.lines().stream().collect(Collectors.groupingBy(ofLine));
        Map<K, List<Gap>> gaps = statement.gaps().stream().collect(Collectors.groupingBy(ofGap));
        return Stream.concat(lines.keySet().stream(), gaps.keySet().stream())
                .distinct()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Function.identity(),
                                key ->
                                        Statement.Amount.of(
                                                lines.getOrDefault(key, List.of()),
                                                gaps.getOrDefault(key, List.of()))));
    }

    private static List<Usd> trend(Statement statement, List<Line> lines) {
        Map<YearMonth, Usd> months = new HashMap<>();
        lines.forEach(line -> months.merge(line.month(), line.net(), Usd::plus));
        return statement.months().stream().map(m -> months.getOrDefault(m, Usd.ZERO)).toList();
    }

    public Statement.Amount workload(String id) {
        return byWorkload.getOrDefault(id, Statement.Amount.NONE);
    }

    public Statement.Amount deployment(int index) {
        return byDeployment.getOrDefault(index, Statement.Amount.NONE);
    }

    public Usd role(Role role) {
        return byRole.getOrDefault(role, Usd.ZERO);
    }
}
