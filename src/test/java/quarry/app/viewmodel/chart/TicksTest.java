package quarry.app.viewmodel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Axes begin at zero, end above the highest bar and have round steps.
class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "59945, 20000, 3",
        "81649, 25000, 4",
        "1, 0.25, 4",
        "100, 25, 4",
        "0, 1, 1",
        "0.003, 0.001, 3"
    })
    void stepsAreRound(double maximum, double step, int count) {
        Ticks ticks = Ticks.upTo(maximum, 4);
        assertEquals(step, ticks.step(), step * 1e-9);
        assertEquals(count, ticks.count());
        assertTrue(ticks.end() >= maximum);
        assertEquals(0, ticks.values().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"59945, 0", "1, 2", "0.003, 3", "0.02, 3", "1e15, 0"})
    void ticksHaveTheDecimalsThatTellThemApart(double maximum, int decimals) {
        assertEquals(decimals, Ticks.upTo(maximum, 4).decimals());
    }
}
