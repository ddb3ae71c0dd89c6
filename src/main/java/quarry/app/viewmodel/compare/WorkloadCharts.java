package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.BarGroups;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Comparison;
import quarry.money.Usd;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes a group of bars for each workload, the dearest first; small ones are put together.
final class WorkloadCharts {

    private static final int MOST = 7;

    private final Texts words = Texts.of(WorkloadCharts.class);
    private final Results results;
    private final SpanFigures figures;
    private final int columns;

    private WorkloadCharts(Results results, SpanFigures figures, int columns) {
        this.results = results;
        this.figures = figures;
        this.columns = columns;
    }

    /// @param comparison by workload
    static BarGroups of(Results results, Comparison comparison, SpanFigures figures, int columns) {
        return new WorkloadCharts(results, figures, columns).groups(comparison);
    }

    private BarGroups groups(Comparison comparison) {
        List<Comparison.Row> rows =
                comparison.rows().stream()
                        .sorted(Comparator.comparing(this::highest).reversed())
                        .toList();
        List<BarGroups.Group> groups = new ArrayList<>();
        int alone = rows.size() > MOST ? MOST - 1 : rows.size();
        for (Comparison.Row row : rows.subList(0, alone)) {
            groups.add(group(row.label(), c -> row.unitCosts().get(c)));
        }
        if (alone < rows.size()) {
            List<Comparison.Row> rest = rows.subList(alone, rows.size());
            String name = words.get("workloads.others", Integer.toString(rest.size()));
            groups.add(group(name, c -> together(rest, c)));
        }
        double highest =
                groups.stream()
                        .flatMap(group -> group.bars().stream())
                        .mapToDouble(BarGroups.Bar::value)
                        .max()
                        .orElse(0);
        String unit = figures.heading();
        return new BarGroups(
                Axis.fromZero(unit, highest, results.figures()),
                comparison.names().subList(0, columns),
                groups,
                columns == 1
                        ? words.get("workloads.description.one")
                        : words.get("workloads.description", Integer.toString(columns)));
    }

    private Usd highest(Comparison.Row row) {
        return row.cells().stream()
                .limit(columns)
                .map(Statement.Amount::net)
                .max(Comparator.naturalOrder())
                .orElse(Usd.ZERO);
    }

    private interface Costs {
        UnitCost of(int column);
    }

    private BarGroups.Group group(String name, Costs costs) {
        return new BarGroups.Group(
                name, IntStream.range(0, columns).mapToObj(c -> bar(costs.of(c))).toList());
    }

    private BarGroups.Bar bar(UnitCost cost) {
        Optional<Usd> share = figures.share(cost.amount().net(), cost, false);
        String missing =
                cost.amount().gaps().stream()
                        .map(Gap::reason)
                        .distinct()
                        .collect(Collectors.joining("; "));
        String exact = share.map(figures::exact).orElseGet(SpanFigures::nothingServed);
        return new BarGroups.Bar(
                results.plan().shownIn().shown(share.orElse(Usd.ZERO)).doubleValue(),
                share.map(figures::amount).orElse("–"),
                missing.isEmpty() ? exact : exact + ", " + words.get("incomplete.bar", missing),
                cost.complete());
    }

    private static UnitCost together(List<Comparison.Row> rows, int column) {
        Usd total = Usd.ZERO;
        Usd net = Usd.ZERO;
        BigDecimal requests = BigDecimal.ZERO;
        BigDecimal outcomes = BigDecimal.ZERO;
        List<Gap> gaps = new ArrayList<>();
        for (Comparison.Row row : rows) {
            UnitCost cost = row.unitCosts().get(column);
            total = total.plus(cost.amount().total());
            net = net.plus(cost.amount().net());
            requests = requests.add(cost.requests());
            outcomes = outcomes.add(cost.outcomes());
            gaps.addAll(cost.amount().gaps());
        }
        return new UnitCost(new Statement.Amount(total, net, gaps), requests, outcomes);
    }
}
