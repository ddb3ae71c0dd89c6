package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.cost.UnitCost;
import quarry.money.Usd;
import quarry.rates.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes a stacked bar for each scenario: what its cost is made of.
final class StackedCharts {

    private static final int MOST_TICKS = 4;

    private final Results results;
    private final SpanFigures figures;

    private StackedCharts(Results results, SpanFigures figures) {
        this.results = results;
        this.figures = figures;
    }

    /// @param costs of the scenarios, in their order
    static CompareCharts of(
            Results results, List<UnitCost> costs, SpanFigures figures, int columns) {
        StackedCharts charts = new StackedCharts(results, figures);
        List<Bar> bars =
                IntStream.range(0, columns)
                        .mapToObj(i -> charts.bar(results.scenarios().get(i), costs.get(i)))
                        .toList();
        double highest = bars.stream().mapToDouble(Bar::total).max().orElse(0);
        return CompareCharts.stacked(
                highest > 0
                        ? Axis.fromZero(figures.heading(), highest, MOST_TICKS, results.figures())
                        : Axis.NOTHING,
                bars);
    }

    private Bar bar(ScenarioFigures scenario, UnitCost cost) {
        List<Bar.Segment> segments =
                Arrays.stream(Role.values())
                        .filter(role -> !scenario.role(role).isZero())
                        .flatMap(
                                role ->
                                        figures.share(scenario.role(role), cost, false).stream()
                                                .map(net -> segment(role, net)))
                        .toList();
        Optional<Usd> net = figures.share(scenario.amount().net(), cost, false);
        boolean complete = scenario.amount().complete();
        return new Bar(
                scenario.statement().scenario(),
                scenario.statement().name(),
                shown(net.orElse(Usd.ZERO)),
                net.map(n -> figures.total(n, complete)).orElse("–"),
                net.map(n -> complete || !n.isZero() ? figures.amount(n) : "").orElse("–"),
                complete,
                segments);
    }

    private Bar.Segment segment(Role role, Usd net) {
        return new Bar.Segment(role, shown(net), figures.amount(net), figures.exact(net));
    }

    private double shown(Usd usd) {
        return results.plan().shownIn().shown(usd).doubleValue();
    }
}
