package quarry.app.view.chart;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds places for labels where they cover as little of the lines as can be, and none of each other.
final class FreePlace {

    private static final int STEPS = 12;
    private static final int LABEL = 1000;

    private final List<Point2D> drawn = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param lines the points of each line, in pixels
    FreePlace(List<List<Point2D>> lines) {
        for (List<Point2D> line : lines) {
            drawn.addAll(line);
            for (int i = 1; i < line.size(); i++) {
                for (int step = 1; step < STEPS; step++) {
                    double share = step / (double) STEPS;
                    drawn.add(line.get(i - 1).interpolate(line.get(i), share));
                }
            }
        }
    }

    /// The first of the best, which is taken from now on.
    Rectangle2D take(List<Rectangle2D> candidates) {
        Rectangle2D best =
                candidates.stream().min(Comparator.comparingLong(this::covered)).orElseThrow();
        taken.add(best);
        return best;
    }

    private long covered(Rectangle2D place) {
        return drawn.stream().filter(place::contains).count()
                + LABEL * taken.stream().filter(place::intersects).count();
    }
}
