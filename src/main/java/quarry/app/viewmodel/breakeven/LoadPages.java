package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.Level;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.Shade;
import quarry.app.viewmodel.chart.WeekMap;
import quarry.capacity.breakeven.UnitDemand;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Draws the week's hours: as a map, and the busiest first against the units bought.
final class LoadPages {

    private static final int PLACES = 2;
    private static final int EACH_TICK = 24;

    /// For the label over the units bought.
    private static final double ROOM = 1.15;

    private final Texts words = Texts.of(LoadPages.class);
    private final Figures figures;
    private final List<BigDecimal> week;

    LoadPages(UnitDemand demand, Figures figures) {
        this.figures = figures;
        this.week = demand.load().week();
    }

    WeekMap map() {
        BigDecimal highest = week.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return new WeekMap(
                week.stream().map(BigDecimal::doubleValue).toList(),
                week.stream().map(this::counted).toList(),
                counted(highest));
    }

    private String counted(BigDecimal units) {
        String number = units(units);
        return number.equals(units(BigDecimal.ONE))
                ? words.get("week.one")
                : words.get("week.units", number);
    }

    private String units(BigDecimal units) {
        return figures.count(units.setScale(PLACES, RoundingMode.HALF_UP));
    }

    /// Above the level demand overflows, below it capacity is idle.
    ///
    /// @param bought how many units
    LinePlot duration(int bought) {
        List<Double> sorted =
                week.stream()
                        .map(BigDecimal::doubleValue)
                        .sorted(Comparator.reverseOrder())
                        .toList();
        List<Curve.Point> points = new ArrayList<>();
        List<Shade.Corner> overflow = new ArrayList<>();
        List<Shade.Corner> idle = new ArrayList<>();
        for (int hour = 0; hour < sorted.size(); hour++) {
            double units = sorted.get(hour);
            String text =
                    words.get(
                            "duration.hour",
                            Integer.toString(hour + 1),
                            counted(BigDecimal.valueOf(units)));
            points.add(new Curve.Point(hour, units, text));
            points.add(new Curve.Point(hour + 1.0, units, ""));
            overflow.add(new Shade.Corner(hour, Math.max(units, bought)));
            overflow.add(new Shade.Corner(hour + 1.0, Math.max(units, bought)));
            idle.add(new Shade.Corner(hour, Math.min(units, bought)));
            idle.add(new Shade.Corner(hour + 1.0, Math.min(units, bought)));
        }
        List<Shade> shades = new ArrayList<>();
        if (bought > 0) {
            close(overflow, bought);
            close(idle, bought);
            shades.add(new Shade(words.get("duration.overflow"), overflow));
            shades.add(new Shade(words.get("duration.idle"), idle));
        }
        double highest = Math.max(bought, sorted.isEmpty() ? 0 : sorted.getFirst());
        return new LinePlot(
                hours(),
                Axis.fromZero(words.get("duration.y"), ROOM * highest, figures),
                List.of(new Curve(words.get("duration.demand"), 0, false, points)),
                bought == 0
                        ? List.of()
                        : List.of(
                                new Level(
                                        bought == 1
                                                ? words.get("duration.bought.one")
                                                : words.get(
                                                        "duration.bought",
                                                        Integer.toString(bought)),
                                        bought,
                                        false)),
                List.of(),
                List.of(),
                shades,
                words.get("duration.description"));
    }

    private static void close(List<Shade.Corner> outline, int level) {
        outline.add(new Shade.Corner(WeekMap.HOURS * WeekMap.DAYS, level));
        outline.add(new Shade.Corner(0, level));
    }

    private Axis hours() {
        return new Axis(
                words.get("duration.x"),
                0,
                WeekMap.HOURS * WeekMap.DAYS,
                EACH_TICK,
                IntStream.rangeClosed(0, WeekMap.DAYS)
                        .mapToObj(day -> Integer.toString(day * EACH_TICK))
                        .toList());
    }
}
