package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Where a window can open.
class DisplayTest {

    @Test
    void linuxNamesItsDisplay() {
        assertFalse(Display.present("Linux", Map.of()));
        assertFalse(Display.present("Linux", Map.of("DISPLAY", "")));
        assertTrue(Display.present("Linux", Map.of("DISPLAY", ":0")));
        assertTrue(Display.present("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void otherSystemsHaveOne() {
        assertTrue(Display.present("Mac OS X", Map.of()));
        assertTrue(Display.present("Windows 11", Map.of()));
    }
}
