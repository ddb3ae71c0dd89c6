package quarry.app.viewmodel.chart;

import java.util.List;

/// Groups of bars side by side, ready to be drawn; the groups that matter most come first.
///
/// @param y the axis of the amounts
/// @param series names of the bars in each group, in order
public record BarGroups(Axis y, List<String> series, List<Group> groups, String description) {

    public static final BarGroups EMPTY =
            new BarGroups(new Axis("", 0, 1, 1, List.of()), List.of(), List.of(), "");

    public BarGroups {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }

    /// @param name what the group stands for
    /// @param bars one a series
    public record Group(String name, List<Bar> bars) {

        public Group {
            bars = List.copyOf(bars);
        }
    }

    /// @param text the amount as it stands on the bar
    /// @param exact the amount with cents and code, or why there is none
    /// @param complete hatched otherwise
    public record Bar(double value, String text, String exact, boolean complete) {}
}
