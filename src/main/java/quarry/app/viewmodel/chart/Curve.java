package quarry.app.viewmodel.chart;

import java.util.List;

/// A line of a plot. A step needs a point at both of its ends.
///
/// @param name stands at the end of the line
/// @param series 0 to 7: colour, dashes and the shape of its marks
/// @param marked whether each point has a mark; otherwise only the last one
/// @param points from left to right
public record Curve(String name, int series, boolean marked, List<Point> points) {

    public Curve {
        points = List.copyOf(points);
    }

    /// @param text what a tooltip says of it: "Mar 27: 26,040.00 USD"; empty: no tooltip
    public record Point(double x, double y, String text) {}
}
