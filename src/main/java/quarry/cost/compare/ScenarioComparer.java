package quarry.cost.compare;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Rollup;
import quarry.cost.RollupSum;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.plan.Workload;
import quarry.rates.Component;

import java.time.YearMonth;
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
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Breaks the statements of a priced plan down into the rows of a comparison. The rows add up to the totals:
/// what belongs to no workload has a row of its own.
public final class ScenarioComparer {

    private static final RollupSum NO_LINES = new RollupSum();
    private static final UnitCost NOTHING = UnitCost.of(Statement.Amount.NONE, List.of());

    private ScenarioComparer() {}

    /// @param base index of the scenario that the others are compared with
    /// @throws IndexOutOfBoundsException if there is no such scenario
    public static Comparison compare(PricedPlan priced, Breakdown breakdown, int base) {
        List<Statement> statements = priced.statements();
        Objects.checkIndex(base, statements.size());
        Keys keys = keys(priced, breakdown);
        List<Map<String, UnitCost>> columns =
                statements.parallelStream().map(statement -> column(statement, keys)).toList();
        return new Comparison(
                breakdown,
                statements.stream().map(Statement::scenario).toList(),
                statements.stream().map(Statement::name).toList(),
                base,
                keys.labels().entrySet().stream().map(row -> row(row, columns)).toList(),
                statements.stream().map(Statement::amount).toList(),
                statements.stream().map(UnitCost::of).toList());
    }

    private static Comparison.Row row(
            Map.Entry<String, String> keyAndLabel, List<Map<String, UnitCost>> columns) {
        String key = keyAndLabel.getKey();
        List<UnitCost> cells =
                columns.stream().map(column -> column.getOrDefault(key, NOTHING)).toList();
        return new Comparison.Row(
                key, keyAndLabel.getValue(), cells.stream().map(UnitCost::amount).toList(), cells);
    }

    /// One look at each gap and month of service, and at what the lines come to.
    private static Map<String, UnitCost> column(Statement statement, Keys keys) {
        Map<String, RollupSum> sums = new HashMap<>();
        for (Rollup part : statement.lines().rollups()) {
            keys.ofLines()
                    .split(
                            part,
                            (key, sum) -> sums.computeIfAbsent(key, _ -> new RollupSum()).add(sum));
        }
        Map<String, List<Gap>> gaps = gapsByKey(statement, keys);
        Map<String, List<Service>> service = new HashMap<>();
        for (Service month : statement.service()) {
            service.computeIfAbsent(keys.ofService().apply(month), _ -> new ArrayList<>())
                    .add(month);
        }
        Map<String, UnitCost> column = new HashMap<>();
        for (String key : keys.labels().keySet()) {
            RollupSum sum = sums.getOrDefault(key, NO_LINES);
            column.put(
                    key,
                    UnitCost.of(
                            new Statement.Amount(
                                    sum.total(), sum.net(), gaps.getOrDefault(key, List.of())),
                            keys.serviceOfAll()
                                    ? statement.service()
                                    : service.getOrDefault(key, List.of())));
        }
        return column;
    }

    /// Tells which sums of some lines belong to which rows.
    @FunctionalInterface
    private interface Split {
        void split(Rollup lines, BiConsumer<String, Rollup.Sum> rows);
    }

    /// How a breakdown names its rows and finds the row of a line or gap.
    ///
    /// @param serviceOfAll whether every row counts the requests of all workloads
    private record Keys(
            Map<String, String> labels,
            Split ofLines,
            Function<Gap, List<String>> ofGap,
            Function<Service, String> ofService,
            boolean serviceOfAll) {}

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
        Map<YearMonth, String> keys = new HashMap<>();
        for (YearMonth month : priced.plan().calendar()) {
            labels.put(month.toString(), month.toString());
            keys.put(month, month.toString());
        }
        return new Keys(
                labels,
                (lines, rows) ->
                        lines.months()
                                .forEach(
                                        (month, sum) ->
                                                rows.accept(keys.getOrDefault(month, ""), sum)),
                gap -> List.of(gap.month().toString()),
                service -> keys.getOrDefault(service.month(), ""),
                false);
    }

    private static Keys byWorkload(PricedPlan priced) {
        Map<String, String> labels = new LinkedHashMap<>();
        priced.plan().workloads().forEach(w -> labels.put(w.id(), w.name()));
        unattributed(priced).ifPresent(label -> labels.put(Line.NO_WORKLOAD, label));
        return new Keys(
                labels,
                (lines, rows) -> rows.accept(lines.workload(), lines.sum()),
                gap -> List.of(gap.workload()),
                Service::workload,
                false);
    }

    /// What to call the lines and gaps without a workload, if there are any.
    public static Optional<String> unattributed(PricedPlan priced) {
        boolean gaps =
                priced.statements().stream()
                        .flatMap(statement -> statement.gaps().stream())
                        .anyMatch(gap -> gap.workload().equals(Line.NO_WORKLOAD));
        boolean lines = false;
        boolean idle = !gaps;
        for (Statement statement : priced.statements()) {
            for (Rollup part : statement.lines().rollups()) {
                if (part.workload().equals(Line.NO_WORKLOAD)) {
                    lines = true;
                    idle &= part.idle();
                }
            }
        }
        if (!lines && !gaps) {
            return Optional.empty();
        }
        return Optional.of(idle ? "Idle units" : "Not attributed");
    }

    private static Keys byComponent(PricedPlan priced) {
        Set<Component> used = new TreeSet<>();
        for (Statement statement : priced.statements()) {
            statement.lines().rollups().forEach(part -> used.addAll(part.components().keySet()));
            statement.gaps().forEach(gap -> used.addAll(missingComponents(gap)));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        used.forEach(c -> labels.put(c.id(), c.label()));
        return new Keys(
                labels,
                (lines, rows) -> lines.components().forEach((c, sum) -> rows.accept(c.id(), sum)),
                gap -> missingComponents(gap).stream().map(Component::id).toList(),
                _ -> "",
                true);
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
                (lines, rows) ->
                        rows.accept(valueOf.getOrDefault(lines.workload(), ""), lines.sum()),
                gap -> List.of(valueOf.getOrDefault(gap.workload(), "")),
                service -> valueOf.getOrDefault(service.workload(), ""),
                false);
    }
}
