package quarry.app.view.chart;

import java.util.List;
import quarry.rates.Role;

/// One stacked bar.
///
/// @param total shown over the bar
/// @param incomplete whether something in it has no amount
/// @param text the whole bar in words, for tooltips and screen readers
public record Bar(String name, String total, boolean incomplete, String text, List<Part> parts) {

    public Bar {
        parts = List.copyOf(parts);
    }

    public double height() {
        return parts.stream().mapToDouble(Part::value).sum();
    }

    /// @param label the amount in short, written on the part where it fits
    /// @param text role and exact amount
    public record Part(Role role, double value, String label, String text) {}
}
