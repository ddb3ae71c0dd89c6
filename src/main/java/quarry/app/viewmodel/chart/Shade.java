package quarry.app.viewmodel.chart;

import java.util.List;

/// A shaded part of a plot, e.g. between two lines where one of them loses.
///
/// @param label said by its tooltip
/// @param outline its corners, in order
public record Shade(String label, List<Corner> outline) {

    public Shade {
        outline = List.copyOf(outline);
    }

    /// In data coordinates.
    public record Corner(double x, double y) {}
}
