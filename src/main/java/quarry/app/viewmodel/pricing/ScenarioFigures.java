package quarry.app.viewmodel.pricing;

import quarry.cost.Gap;
import quarry.cost.Rollup;
import quarry.cost.RollupSum;
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
        Map<String, RollupSum> workloads = new HashMap<>();
        Map<Integer, RollupSum> deployments = new HashMap<>();
        Map<String, RollupSum> parts = new HashMap<>();
        Map<Role, RollupSum> roles = new EnumMap<>(Role.class);
        Map<String, Map<YearMonth, Usd>> months = new HashMap<>();
        for (Rollup part : statement.lines().rollups()) {
            add(workloads, part.workload(), part.sum());
            add(deployments, part.deployment(), part.sum());
            part.parts().forEach((path, sum) -> add(parts, path, sum));
            part.components().forEach((component, sum) -> add(roles, component.role(), sum));
            Map<YearMonth, Usd> own = months.computeIfAbsent(part.workload(), _ -> new HashMap<>());
            part.months().forEach((month, sum) -> own.merge(month, sum.net(), Usd::plus));
        }
        return new ScenarioFigures(
                statement,
                statement.amount(),
                amounts(workloads, statement.gaps(), Gap::workload),
                amounts(deployments, statement.gaps(), Gap::deployment),
                amounts(parts, statement.gaps(), Gap::path),
                values(roles, RollupSum::net),
                values(months, own -> trend(statement.months(), own)),
                MissingCell.of(statement.gaps()));
    }

    private static <K> void add(Map<K, RollupSum> sums, K key, Rollup.Sum sum) {
        sums.computeIfAbsent(key, _ -> new RollupSum()).add(sum);
    }

    private static <K> Map<K, Statement.Amount> amounts(
            Map<K, RollupSum> sums, List<Gap> gaps, Function<Gap, K> ofGap) {
        Map<K, List<Gap>> missing = gaps.stream().collect(Collectors.groupingBy(ofGap));
        missing.keySet().forEach(key -> sums.computeIfAbsent(key, _ -> new RollupSum()));
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

    private static List<Usd> trend(List<YearMonth> calendar, Map<YearMonth, Usd> months) {
        return calendar.stream().map(month -> months.getOrDefault(month, Usd.ZERO)).toList();
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
