package quarry.app.viewmodel.compare;

import quarry.rates.Role;

import java.util.List;

/// The stacked bar of one scenario.
///
/// @param total its height in the display currency
/// @param text the total as shown above the bar, with "incomplete" where a rate is missing
/// @param figure the total alone; empty where nothing of it has a price
/// @param segments from the axis upwards, only those above 0
public record Bar(
        String scenario,
        String name,
        double total,
        String text,
        String figure,
        boolean complete,
        List<Segment> segments) {

    public Bar {
        segments = List.copyOf(segments);
    }

    /// @param value height in the display currency
    /// @param text the amount as shown
    /// @param exact with cents and code, for the tooltip
    public record Segment(Role role, double value, String text, String exact) {}
}
