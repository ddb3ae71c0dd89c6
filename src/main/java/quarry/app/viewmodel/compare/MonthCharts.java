package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.UnitCost;
import quarry.cost.compare.Comparison;
import quarry.money.Usd;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes a line over the months for each scenario.
final class MonthCharts {

    private static final int MARKED_MONTHS = 36;

    private final Texts words = Texts.of(MonthCharts.class);
    private final Results results;
    private final SpanFigures figures;
    private final boolean cumulative;
    private final Axis months;

    private MonthCharts(Results results, SpanFigures figures, boolean cumulative) {
        this.results = results;
        this.figures = figures;
        this.cumulative = cumulative && !figures.span().isUnitCost();
        this.months = Axis.months(results.plan().calendar());
    }

    /// @param comparison by month
    /// @param cumulative whether amounts add up from month to month; unit costs never do
    static LinePlot of(
            Results results,
            Comparison comparison,
            SpanFigures figures,
            boolean cumulative,
            int columns) {
        return new MonthCharts(results, figures, cumulative).plot(comparison, columns);
    }

    private LinePlot plot(Comparison comparison, int columns) {
        List<Curve> curves =
                IntStream.range(0, columns).mapToObj(c -> curve(comparison, c)).toList();
        double highest =
                curves.stream()
                        .flatMap(curve -> curve.points().stream())
                        .mapToDouble(Curve.Point::y)
                        .max()
                        .orElse(0);
        return LinePlot.of(
                months,
                Axis.fromZero(unit(), highest, results.figures()),
                curves,
                columns == 1
                        ? words.get("months.description.one")
                        : words.get("months.description", Integer.toString(columns)));
    }

    private String unit() {
        String code = results.figures().currencyCode();
        if (figures.span().isUnitCost()) {
            return figures.heading();
        }
        return cumulative ? words.get("months.cumulative", code) : words.get("months.unit", code);
    }

    private Curve curve(Comparison comparison, int column) {
        boolean complete = comparison.totals().get(column).complete();
        String name = comparison.names().get(column);
        List<Curve.Point> points = new ArrayList<>();
        Usd sum = Usd.ZERO;
        for (int month = 0; month < comparison.rows().size(); month++) {
            UnitCost cost = comparison.rows().get(month).unitCosts().get(column);
            Optional<Usd> own = figures.ofMonth(cost);
            if (own.isPresent()) {
                sum = cumulative ? sum.plus(own.get()) : own.get();
                points.add(
                        new Curve.Point(
                                month,
                                results.plan().shownIn().shown(sum).doubleValue(),
                                months.labels().get(month) + ": " + figures.exact(sum)));
            }
        }
        return new Curve(
                complete ? name : words.get("incomplete.name", name),
                column,
                comparison.rows().size() <= MARKED_MONTHS,
                points);
    }
}
