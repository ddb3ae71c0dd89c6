package quarry.app.viewmodel.pricing;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.LineSum;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.money.UsdSum;
import quarry.rates.Component;
import quarry.rates.Role;
import quarry.report.MissingCell;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A statement summed up the ways the window shows it.
///
/// @param byWorkload amount over the whole plan by workload id
/// @param byPart the same by JSON path of an add-on, and of a pool or deployment for the units that it buys
/// @param byRole net over the whole plan
/// @param byDeployment the same by place of the deployment in the scenario
/// @param trends net per month of the plan by workload id
/// @param missing its gaps, each told once for all its months
public record ScenarioFigures(
        Statement statement,
        Statement.Amount amount,
        Map<String, Statement.Amount> byWorkload,
        Map<Integer, Statement.Amount> byDeployment,
        Map<String, Statement.Amount> byPart,
        Map<Role, Usd> byRole,
        Map<String, List<Usd>> trends,
        List<MissingCell> missing) {

    public static ScenarioFigures of(Statement statement) {
        Map<String, LineSum> workloads = new HashMap<>();
        Map<Integer, LineSum> deployments = new HashMap<>();
        Map<String, LineSum> parts = new HashMap<>();
        Map<Role, LineSum> roles = new EnumMap<>(Role.class);
        Map<String, Map<YearMonth, UsdSum>> months = new HashMap<>();
        for (Line line : statement.lines()) {
            workloads.computeIfAbsent(line.workload(), _ -> new LineSum()).add(line);
            deployments.computeIfAbsent(line.deployment(), _ -> new LineSum()).add(line);
            if (standsAlone(line)) {
                parts.computeIfAbsent(PaidFor.path(line), _ -> new LineSum()).add(line);
            }
            roles.computeIfAbsent(line.component().role(), _ -> new LineSum()).add(line);
            months.computeIfAbsent(line.workload(), _ -> new HashMap<>())
                    .computeIfAbsent(line.month(), _ -> new UsdSum())
                    .add(line.net());
        }
        return new ScenarioFigures(
                statement,
                statement.amount(),
                amounts(workloads, statement.gaps(), Gap::workload),
                amounts(deployments, statement.gaps(), Gap::deployment),
                amounts(parts, statement.gaps(), Gap::path),
                values(roles, LineSum::net),
                values(months, own -> trend(statement.months(), own)),
                MissingCell.of(statement.gaps()));
    }

    private static boolean standsAlone(Line line) {
        return line.deployment() == Line.NO_DEPLOYMENT
                || line.component() == Component.MODEL_UNIT_HOUR;
    }

    private static <K> Map<K, Statement.Amount> amounts(
            Map<K, LineSum> sums, List<Gap> gaps, Function<Gap, K> ofGap) {
        Map<K, List<Gap>> missing = gaps.stream().collect(Collectors.groupingBy(ofGap));
        missing.keySet().forEach(key -> sums.computeIfAbsent(key, _ -> new LineSum()));
        Map<K, Statement.Amount> amounts = new HashMap<>();
        sums.forEach(
                (key, sum) ->
                        amounts.put(
                                key,
                                new Statement.Amount(
                                        sum.total(),
                                        sum.net(),
                                        missing.getOrDefault(key, List.of()))));
        return Map.copyOf(amounts);
    }

    private static List<Usd> trend(List<YearMonth> calendar, Map<YearMonth, UsdSum> months) {
        return calendar.stream()
                .map(month -> months.containsKey(month) ? months.get(month).total() : Usd.ZERO)
                .toList();
    }

    private static <K, A, B> Map<K, B> values(Map<K, A> map, Function<A, B> of) {
        return map.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> of.apply(entry.getValue())));
    }

    public Statement.Amount workload(String id) {
        return byWorkload.getOrDefault(id, Statement.Amount.NONE);
    }

    public Statement.Amount deployment(int index) {
        return byDeployment.getOrDefault(index, Statement.Amount.NONE);
    }

    /// What an add-on costs, or the units of a pool or deployment, by its JSON path.
    public Statement.Amount part(String path) {
        return byPart.getOrDefault(path, Statement.Amount.NONE);
    }

    public Usd role(Role role) {
        return byRole.getOrDefault(role, Usd.ZERO);
    }
}
