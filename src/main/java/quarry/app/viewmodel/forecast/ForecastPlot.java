package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.Level;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.Upright;
import quarry.app.viewmodel.pricing.Results;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the months of each scenario as a line, budgets and their levels across, events upright.
final class ForecastPlot {

    private static final int MARKED_MONTHS = 36;
    private static final int MOST_EVENTS = 4;

    private final Texts words = Texts.of(ForecastPlot.class);
    private final Results results;
    private final Figures figures;
    private final List<YearMonth> months;
    private final Axis across;

    private ForecastPlot(Results results) {
        this.results = results;
        this.figures = results.figures();
        this.months = results.plan().calendar();
        this.across = Axis.months(months);
    }

    static LinePlot of(Results results, BudgetChoice choice, List<MonthlyCost> costs) {
        return new ForecastPlot(results).plot(choice, costs);
    }

    private LinePlot plot(BudgetChoice choice, List<MonthlyCost> costs) {
        List<Curve> curves =
                IntStream.range(0, costs.size()).mapToObj(i -> curve(i, costs.get(i))).toList();
        List<Level> levels = budgets(choice).stream().flatMap(this::levels).toList();
        double highest =
                Stream.concat(
                                curves.stream()
                                        .flatMap(curve -> curve.points().stream())
                                        .map(Curve.Point::y),
                                levels.stream().map(Level::y))
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        String unit = words.get("unit", figures.currencyCode());
        return new LinePlot(
                across,
                Axis.fromZero(unit, highest, figures),
                curves,
                levels,
                events(choice),
                List.of(),
                List.of(),
                costs.size() == 1
                        ? words.get("description.one")
                        : words.get("description", Integer.toString(costs.size())));
    }

    private Curve curve(int series, MonthlyCost cost) {
        List<Curve.Point> points = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            String text = across.labels().get(month) + ": " + figures.exactAmount(cost.net(month));
            points.add(new Curve.Point(month, shown(cost.net(month)), text));
        }
        String name = cost.complete() ? cost.name() : words.get("incomplete.name", cost.name());
        return new Curve(name, series, months.size() <= MARKED_MONTHS, points);
    }

    private double shown(Usd usd) {
        return results.plan().shownIn().shown(usd).doubleValue();
    }

    /// The one on show; with everything on show those that cover everything.
    private List<Budget> budgets(BudgetChoice choice) {
        List<Budget> all = results.plan().budgets();
        return choice.everything()
                ? all.stream().filter(budget -> budget.match().isEmpty()).toList()
                : List.of(all.get(choice.index()));
    }

    private Stream<Level> levels(Budget budget) {
        String code = " " + figures.currencyCode();
        Stream<Level> warnings =
                budget.alertAt().stream()
                        .distinct()
                        .filter(level -> level.compareTo(BigDecimal.ONE) != 0)
                        .map(
                                level -> {
                                    Usd at = budget.monthly().times(level);
                                    String share = figures.count(level.movePointRight(2)) + " %";
                                    return new Level(
                                            words.get(
                                                    "level",
                                                    share,
                                                    budget.name(),
                                                    figures.amount(at) + code),
                                            shown(at),
                                            false);
                                });
        String amount = figures.amount(budget.monthly()) + code;
        return Stream.concat(
                warnings,
                Stream.of(
                        new Level(
                                words.get("limit", budget.name(), amount),
                                shown(budget.monthly()),
                                true)));
    }

    /// The events of what is on show, those of one month together.
    private List<Upright> events(BudgetChoice choice) {
        SequencedMap<Integer, List<String>> labels = new TreeMap<>();
        for (Workload workload : results.plan().workloads()) {
            boolean counts =
                    choice.everything()
                            || workload.tags()
                                    .entrySet()
                                    .containsAll(
                                            results.plan()
                                                    .budgets()
                                                    .get(choice.index())
                                                    .match()
                                                    .entrySet());
            for (TrafficEvent event :
                    counts ? workload.traffic().events() : List.<TrafficEvent>of()) {
                int month = months.indexOf(event.month());
                if (month >= 0) {
                    labels.computeIfAbsent(month, _ -> new ArrayList<>()).add(label(event));
                }
            }
        }
        return labels.entrySet().stream()
                .limit(MOST_EVENTS)
                .map(
                        e ->
                                Upright.at(
                                        String.join(
                                                ", ", e.getValue().stream().distinct().toList()),
                                        e.getKey()))
                .toList();
    }

    private String label(TrafficEvent event) {
        String what = event.note().isBlank() ? words.get("event.unnamed") : event.note();
        return words.get("event", what, figures.count(event.factor()));
    }
}
