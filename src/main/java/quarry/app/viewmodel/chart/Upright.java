package quarry.app.viewmodel.chart;

/// A vertical line in a plot, e.g. today's load or a launch; shaded over its range where it has one.
///
/// @param label stands at its top
/// @param from beginning of its range; `x` where it has none
/// @param to end of its range; `x` where it has none
public record Upright(String label, double x, double from, double to) {

    public static Upright at(String label, double x) {
        return new Upright(label, x, x, x);
    }

    public boolean ranges() {
        return to > from;
    }
}
