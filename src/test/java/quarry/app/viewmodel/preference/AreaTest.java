package quarry.app.viewmodel.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// A window comes back only where it can be taken hold of.
class AreaTest {

    /// A laptop, and a projector to its left.
    private static final List<Area> SCREENS =
            List.of(new Area(0, 0, 1280, 800), new Area(-1920, -100, 1920, 1080));

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "-1900, -100, true",
        "1150, 700, true",
        "1250, 0, false",
        "0, 790, false",
        "-1000, -30, true",
        "300, -30, false",
        "-3100, 0, false",
        "5000, 0, false",
    })
    void theTitleBarHasToBeOnAScreen(double x, double y, boolean reachable) {
        assertEquals(reachable, new Area(x, y, 1024, 640).reachableOn(SCREENS));
    }
}
