package quarry.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class FreePlaceTest {

    private final Rectangle2D left = new Rectangle2D(0, 40, 30, 10);
    private final Rectangle2D right = new Rectangle2D(70, 40, 30, 10);

    @Test
    void aLabelStandsFirstWhereItIsWanted() {
        assertEquals(left, new FreePlace(List.of()).take(List.of(left, right)));
    }

    @Test
    void aLabelMakesWayForALine() {
        var line = List.of(new Point2D(0, 45), new Point2D(50, 45), new Point2D(100, 90));
        assertEquals(right, new FreePlace(List.of(line)).take(List.of(left, right)));
    }

    @Test
    void twoLabelsNeverTakeTheSamePlace() {
        var free = new FreePlace(List.of());
        assertEquals(left, free.take(List.of(left, right)));
        assertEquals(right, free.take(List.of(left, right)));
    }
}
