package quarry.app.viewmodel.chart;

import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/// An axis with the labels of its ticks, evenly spaced.
///
/// @param title what it counts, with the unit: "USD a month"
/// @param from value at its beginning
/// @param to value at its end
/// @param step from one tick to the next; the first is at `from`
/// @param labels of the ticks, in order
public record Axis(String title, double from, double to, double step, List<String> labels) {

    /// Of a chart in which nothing stands.
    public static final Axis NOTHING = new Axis("", 0, 1, 1, List.of("0", ""));

    private static final int MOST_TICKS = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy");

    public Axis {
        labels = List.copyOf(labels);
    }

    /// From zero over the highest value, in round steps.
    public static Axis fromZero(String title, double highest, Figures figures) {
        return fromZero(title, highest, MOST_TICKS, figures);
    }

    /// @param most steps that there is room for
    public static Axis fromZero(String title, double highest, int most, Figures figures) {
        Ticks ticks = Ticks.upTo(highest, most);
        List<String> labels =
                ticks.values().stream()
                        .map(value -> figures.tick(value, value == 0 ? 0 : ticks.decimals()))
                        .toList();
        return new Axis(title, 0, ticks.end(), ticks.step(), labels);
    }

    /// The months of a plan: the first is 0, each tick one more.
    public static Axis months(List<YearMonth> months) {
        DateTimeFormatter format = MONTH.withLocale(Texts.language());
        return new Axis(
                "",
                0,
                Math.max(1, months.size() - 1),
                1,
                months.stream().map(format::format).toList());
    }

    /// What stands at a tick; empty where there is none.
    public String label(double value) {
        int tick = (int) Math.round((value - from) / step);
        return tick >= 0 && tick < labels.size() ? labels.get(tick) : "";
    }

    /// Where the ticks are.
    public List<Double> ticks() {
        return IntStream.range(0, labels.size()).mapToObj(i -> from + i * step).toList();
    }
}
