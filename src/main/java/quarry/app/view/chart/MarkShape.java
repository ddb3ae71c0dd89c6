package quarry.app.view.chart;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.List;

/// The shape that marks a series beside its colour: disc, square, triangle, diamond, and so on.
enum MarkShape {
    DISC(),
    SQUARE(-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85),
    TRIANGLE(0, -1.15, 1.1, 0.85, -1.1, 0.85),
    DIAMOND(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0),
    POINTING_DOWN(0, 1.15, 1.1, -0.85, -1.1, -0.85),
    CROSS(
            -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4, 1.1,
            -0.4, 0.4, -1.1, 0.4, -1.1, -0.4, -0.4, -0.4),
    FLAT(-1.3, -0.5, 1.3, -0.5, 1.3, 0.5, -1.3, 0.5),
    HOURGLASS(-1, -1, 1, -1, -1, 1, 1, 1);

    private final double[] corners;

    MarkShape(double... corners) {
        this.corners = corners;
    }

    /// @param series from 0 on; the ninth looks like the first
    static MarkShape of(int series) {
        return values()[Math.floorMod(series, values().length)];
    }

    /// The shape around a point.
    List<PathElement> at(double x, double y, double radius) {
        List<PathElement> path = new ArrayList<>();
        if (corners.length == 0) {
            path.add(new MoveTo(x - radius, y));
            path.add(new ArcTo(radius, radius, 0, x + radius, y, true, true));
            path.add(new ArcTo(radius, radius, 0, x - radius, y, true, true));
        }
        for (int i = 0; i < corners.length; i += 2) {
            double px = x + corners[i] * radius;
            double py = y + corners[i + 1] * radius;
            path.add(i == 0 ? new MoveTo(px, py) : new LineTo(px, py));
        }
        path.add(new ClosePath());
        return path;
    }
}
