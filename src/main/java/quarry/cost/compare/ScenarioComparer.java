package quarry.cost.compare;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.plan.Workload;
import quarry.rates.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Breaks the statements of a priced plan down into the rows of a comparison. The rows add up to the totals:
/// what belongs to no workload has a row of its own.
public final class ScenarioComparer {

    private ScenarioComparer() {}

    /// @param base index of the scenario that the others are compared with
    /// @throws IndexOutOfBoundsException if there is no such scenario
    public static Comparison compare(PricedPlan priced, Breakdown breakdown, int base) {
        List<Statement> statements = priced.statements();
        Objects.checkIndex(base, statements.size());
        Keys keys = keys(priced, breakdown);
        List<Map<String, Statement.Amount>> columns =
                statements.stream().map(statement -> column(statement, keys)).toList();
        return new Comparison(
                breakdown,
                statements.stream().map(Statement::scenario).toList(),
                statements.stream().map(Statement::name).toList(),
                base,
                keys.labels().entrySet().stream().map(row -> row(row, columns)).toList(),
                statements.stream().map(Statement::amount).toList());
    }

    private static Comparison.Row row(
            Map.Entry<String, String> keyAndLabel, List<Map<String, Statement.Amount>> columns) {
        String key = keyAndLabel.getKey();
        return new Comparison.Row(
                key,
                keyAndLabel.getValue(),
                columns.stream()
                        .map(column -> column.getOrDefault(key, Statement.Amount.NONE))
                        .toList());
    }

    private static Map<String, Statement.Amount> column(Statement statement, Keys keys) {
        Map<String, List<Line>> lines =
                statement.lines().stream().collect(Collectors.groupingBy(keys.ofLine()));
        Map<String, List<Gap>> gaps = gapsByKey(statement, keys);
        Map<String, Statement.Amount> column = new HashMap<>();
        for (String key : keys.labels().keySet()) {
            column.put(
                    key,
                    Statement.Amount.of(
                            lines.getOrDefault(key, List.of()), gaps.getOrDefault(key, List.of())));
        }
        return column;
    }

    /// How a breakdown names its rows and finds the row of a line or gap.
    private record Keys(
            Map<String, String> labels,
            Function<Line, String> ofLine,
            Function<Gap, List<String>> ofGap) {}

    private static Map<String, List<Gap>> gapsByKey(Statement statement, Keys keys) {
        Map<String, List<Gap>> byKey = new TreeMap<>();
        for (Gap gap : statement.gaps()) {
            for (String key : keys.ofGap().apply(gap)) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(gap);
            }
        }
        return byKey;
    }

    private static Keys keys(PricedPlan priced, Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMonth _ -> byMonth(priced);
            case Breakdown.ByWorkload _ -> byWorkload(priced);
            case Breakdown.ByComponent _ -> byComponent(priced);
            case Breakdown.ByTag(String tag) -> byTag(priced, tag);
        };
    }

    private static Keys byMonth(PricedPlan priced) {
        Map<String, String> labels = new LinkedHashMap<>();
        priced.plan().calendar().forEach(m -> labels.put(m.toString(), m.toString()));
        return new Keys(
                labels, line -> line.month().toString(), gap -> List.of(gap.month().toString()));
    }

    private static Keys byWorkload(PricedPlan priced) {
        Map<String, String> labels = new LinkedHashMap<>();
        priced.plan().workloads().forEach(w -> labels.put(w.id(), w.name()));
        unattributed(priced).ifPresent(label -> labels.put(Line.NO_WORKLOAD, label));
        return new Keys(labels, Line::workload, gap -> List.of(gap.workload()));
    }

    /// What to call the lines and gaps without a workload, if there are any.
    public static Optional<String> unattributed(PricedPlan priced) {
        boolean gaps =
                priced.statements().stream()
                        .flatMap(statement -> statement.gaps().stream())
                        .anyMatch(gap -> gap.workload().equals(Line.NO_WORKLOAD));
        List<Line> lines =
                priced.statements().stream()
                        .flatMap(statement -> statement.lines().stream())
                        .filter(line -> line.workload().equals(Line.NO_WORKLOAD))
                        .toList();
        if (lines.isEmpty() && !gaps) {
            return Optional.empty();
        }
        boolean idle = !gaps && lines.stream().allMatch(line -> line.purpose() == Purpose.IDLE);
        return Optional.of(idle ? "Idle units" : "Not attributed");
    }

    private static Keys byComponent(PricedPlan priced) {
        Set<Component> used = new TreeSet<>();
        for (Statement statement : priced.statements()) {
            statement.lines().forEach(line -> used.add(line.component()));
            statement.gaps().forEach(gap -> used.addAll(missingComponents(gap)));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        used.forEach(c -> labels.put(c.id(), c.label()));
        return new Keys(
                labels,
                line -> line.component().id(),
                gap -> missingComponents(gap).stream().map(Component::id).toList());
    }

    /// Without a rate one component is missing; a mode that does not apply leaves input and output unpriced.
    private static List<Component> missingComponents(Gap gap) {
        return switch (gap) {
            case Gap.NoRate noRate -> List.of(noRate.lookup().key().component());
            case Gap.NotApplicable _ -> List.of(Component.INPUT, Component.OUTPUT);
        };
    }

    private static Keys byTag(PricedPlan priced, String tag) {
        Map<String, String> valueOf = new LinkedHashMap<>();
        Map<String, String> labels = new TreeMap<>();
        for (Workload workload : priced.plan().workloads()) {
            String value = workload.tags().getOrDefault(tag, "");
            valueOf.put(workload.id(), value);
            labels.put(value, value.isEmpty() ? "without " + tag : value);
        }
        unattributed(priced).ifPresent(_ -> labels.put("", "without " + tag));
        return new Keys(
                labels,
                line -> valueOf.getOrDefault(line.workload(), ""),
                gap -> List.of(valueOf.getOrDefault(gap.workload(), "")));
    }
}
