package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.Shade;
import quarry.app.viewmodel.chart.Spot;
import quarry.app.viewmodel.chart.Ticks;
import quarry.app.viewmodel.chart.Upright;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.capacity.breakeven.UnitDemand;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.UnitLoad;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// A month's cost against traffic of the same shape: on demand, the number of units in question with what overflows,
/// and units for the peak.
final class CostPlot {

    private static final int STEPS = 60;
    private static final double BEYOND = 1.25;
    private static final int HALVINGS = 40;
    private static final int MOST_STEPS = 40;

    private final Texts words = Texts.of(CostPlot.class);
    private final BreakEven.Known known;
    private final TermAnswer term;
    private final Figures figures;
    private final Growth growth;
    private final BigDecimal perUsd;

    /// @param perUsd what amounts are shown in
    CostPlot(BreakEven.Known known, Figures figures, Growth growth, BigDecimal perUsd) {
        this.known = known;
        this.term = known.asked();
        this.figures = figures;
        this.growth = growth;
        this.perUsd = perUsd;
    }

    LinePlot plot() {
        return term.units().isPresent() && known.demand().isPresent()
                ? withCapacity(term.units().get(), known.demand().get())
                : withoutCapacity();
    }

    /// What nobody can say without a capacity is left out: a unit's price alone, and the traffic that pays for it.
    private LinePlot withoutCapacity() {
        double today = perDay(known.onDemand().monthlyRequests().doubleValue());
        double each = known.onDemand().perRequest().value().doubleValue();
        double unit = term.price().month().value().doubleValue();
        Optional<Double> pays = term.paidFor().map(p -> p.requests().perDay().doubleValue());
        double most = BEYOND * Math.max(today * growth.most(), pays.orElse(0.0));
        if (most <= 0) {
            return LinePlot.EMPTY;
        }
        double days = term.price().hours().doubleValue() / 24;
        return draw(
                words.get("plot.requests"),
                most,
                today,
                List.of(
                        new Named(words.get("plot.on-demand"), 0, x -> x * days * each),
                        new Named(words.get("plot.unit"), 1, _ -> unit)),
                pays.map(x -> new Crossing(x, unit, words.get("plot.paid", count(x)))));
    }

    private double perDay(double monthlyRequests) {
        return monthlyRequests / term.price().hours().doubleValue() * 24;
    }

    private record Named(String name, int series, DoubleFunction<Double> usd) {}

    private record Crossing(double x, double usd, String label) {}

    private LinePlot withCapacity(UnitChoice choice, UnitDemand demand) {
        double today = demand.mean().doubleValue();
        if (today <= 0) {
            return LinePlot.EMPTY;
        }
        int units = Math.max(1, choice.cheapestUnits());
        double unit = term.price().month().value().doubleValue();
        double onDemand = choice.onDemand().value().doubleValue();
        DoubleFunction<Double> buying = x -> units * unit + overflow(demand, x / today, units);
        DoubleFunction<Double> asked = x -> x / today * onDemand;
        double most = BEYOND * today * growth.most();
        double first = crossing(asked, buying, Math.max(most, 3.0 * units));
        if (first > most && first < 4 * most) {
            most = first * BEYOND;
        }
        double peak = demand.peak().doubleValue() / today;
        List<Named> curves = new ArrayList<>();
        curves.add(new Named(words.get("plot.on-demand"), 0, asked));
        curves.add(
                new Named(
                        units == 1
                                ? words.get("plot.one-and-overflow")
                                : words.get("plot.units-and-overflow", Integer.toString(units)),
                        1,
                        buying));
        if (peak * most <= MOST_STEPS) {
            curves.add(
                    new Named(
                            words.get("plot.peak"),
                            2,
                            x -> unit * Math.ceil(Math.nextDown(x * peak))));
        }
        Optional<Crossing> spot =
                first <= most
                        ? Optional.of(
                                new Crossing(
                                        first,
                                        asked.apply(first),
                                        words.get("plot.pays", share(first))))
                        : Optional.empty();
        return draw(words.get("plot.load"), most, today, curves, spot);
    }

    /// Where buying becomes as cheap as on demand; endless if nowhere in the range.
    private static double crossing(
            DoubleFunction<Double> onDemand, DoubleFunction<Double> buying, double most) {
        double low = 0;
        double high = most;
        if (buying.apply(high) > onDemand.apply(high)) {
            return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (buying.apply(middle) > onDemand.apply(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double overflow(UnitDemand demand, double times, int units) {
        BigDecimal factor = BigDecimal.valueOf(times);
        List<UnitLoad> loads =
                demand.load().sources().stream()
                        .map(s -> s.load().unitsPerRequestAnHour())
                        .map(load -> new UnitLoad(load.multiply(factor, Precision.EXACT)))
                        .toList();
        List<BigDecimal> usd =
                known.onDemand().requests().stream()
                        .map(r -> r.net().value().multiply(factor, Precision.EXACT))
                        .toList();
        LoadCurve curve = demand.load().taking(loads).curve(usd);
        return curve.overflow(units).value().doubleValue();
    }

    private LinePlot draw(
            String title, double most, double today, List<Named> named, Optional<Crossing> spot) {
        List<Curve> curves = new ArrayList<>();
        double highest = 0;
        for (Named one : named) {
            List<Curve.Point> points = new ArrayList<>();
            double before = one.usd().apply(0);
            for (int i = 0; i <= STEPS; i++) {
                double x = most * i / STEPS;
                double y = one.usd().apply(x);
                if (one.series() == 2 && y != before) {
                    points.add(point(x, before, ""));
                }
                points.add(point(x, y, figures.exactAmount(usd(y)) + ", " + at(x)));
                before = y;
                highest = Math.max(highest, y * perUsd.doubleValue());
            }
            curves.add(new Curve(one.name(), one.series(), false, points));
        }
        return new LinePlot(
                across(title, most),
                Axis.fromZero(words.get("plot.usd", figures.currencyCode()), highest, figures),
                curves,
                List.of(),
                List.of(
                        new Upright(
                                words.get("plot.today", at(today)),
                                today,
                                today * growth.least(),
                                today * growth.most())),
                spot.stream()
                        .map(s -> new Spot(s.label(), s.x(), s.usd() * perUsd.doubleValue()))
                        .toList(),
                spot.filter(_ -> term.units().isPresent()).stream()
                        .map(s -> losing(named, s.x(), most))
                        .toList(),
                words.get("plot.description"));
    }

    private Axis across(String title, double most) {
        Ticks ticks = Ticks.upTo(most, 6);
        List<String> labels =
                ticks.values().stream().filter(value -> value <= most).map(this::at).toList();
        return new Axis(title, 0, most, ticks.step(), labels);
    }

    /// Between on demand and the units from where units pay on.
    private Shade losing(List<Named> named, double from, double most) {
        List<Shade.Corner> outline = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            outline.add(corner(named.get(0), from + (most - from) * i / STEPS));
        }
        for (int i = STEPS; i >= 0; i--) {
            outline.add(corner(named.get(1), from + (most - from) * i / STEPS));
        }
        return new Shade(words.get("plot.losing"), outline);
    }

    private Shade.Corner corner(Named of, double x) {
        return new Shade.Corner(x, of.usd().apply(x) * perUsd.doubleValue());
    }

    private Curve.Point point(double x, double usd, String text) {
        return new Curve.Point(x, usd * perUsd.doubleValue(), text);
    }

    private static Usd usd(double value) {
        return new Usd(BigDecimal.valueOf(value));
    }

    private String at(double x) {
        return term.units().isPresent() ? share(x) : count(x);
    }

    private String share(double x) {
        return figures.whole(BigDecimal.valueOf(x * 100)) + " %";
    }

    private String count(double x) {
        return figures.shortCount(BigDecimal.valueOf(x));
    }
}
