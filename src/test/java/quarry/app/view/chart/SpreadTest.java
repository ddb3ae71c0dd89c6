package quarry.app.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class SpreadTest {

    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertEquals(
                List.of(50.0, 20.0, 80.0),
                Spread.apart(List.of(50.0, 20.0, 80.0), List.of(10.0, 10.0, 10.0), 100));
    }

    @Test
    void labelsInOnePlaceStandBelowEachOther() {
        assertEquals(
                List.of(50.0, 60.0), Spread.apart(List.of(50.0, 50.0), List.of(10.0, 10.0), 100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoOverlapAndNoneIsOutside(long seed) {
        var chance = new Random(seed);
        var centres = new ArrayList<Double>();
        var heights = new ArrayList<Double>();
        for (int i = 0; i < 8; i++) {
            centres.add(chance.nextDouble() * 200);
            heights.add(5 + chance.nextDouble() * 15);
        }
        var placed = Spread.apart(centres, heights, 200);
        for (int i = 0; i < 8; i++) {
            assertTrue(placed.get(i) - heights.get(i) / 2 >= -1e-9);
            assertTrue(placed.get(i) + heights.get(i) / 2 <= 200 + 1e-9);
            for (int j = 0; j < i; j++) {
                double gap = Math.abs(placed.get(i) - placed.get(j));
                assertTrue(gap >= (heights.get(i) + heights.get(j)) / 2 - 1e-9);
                assertEquals(
                        Double.compare(centres.get(i), centres.get(j)),
                        Double.compare(placed.get(i), placed.get(j)));
            }
        }
    }
}
