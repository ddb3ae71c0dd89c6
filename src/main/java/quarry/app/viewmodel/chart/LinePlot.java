package quarry.app.viewmodel.chart;

import java.util.List;

/// A chart of lines, ready to be drawn. `x` counts anything; months are 0, 1, 2, …
///
/// @param levels lines across
/// @param uprights vertical lines
/// @param description the chart in words, for those who do not see it
public record LinePlot(
        Axis x,
        Axis y,
        List<Curve> curves,
        List<Level> levels,
        List<Upright> uprights,
        List<Spot> spots,
        List<Shade> shades,
        String description) {

    public static final LinePlot EMPTY =
            of(new Axis("", 0, 1, 1, List.of()), new Axis("", 0, 1, 1, List.of()), List.of(), "");

    public LinePlot {
        curves = List.copyOf(curves);
        levels = List.copyOf(levels);
        uprights = List.copyOf(uprights);
        spots = List.copyOf(spots);
        shades = List.copyOf(shades);
    }

    /// Lines and nothing else.
    public static LinePlot of(Axis x, Axis y, List<Curve> curves, String description) {
        return new LinePlot(x, y, curves, List.of(), List.of(), List.of(), List.of(), description);
    }
}
