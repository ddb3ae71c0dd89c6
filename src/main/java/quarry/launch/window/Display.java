package quarry.launch.window;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Whether there is a screen to open a window on.
final class Display {

    private Display() {}

    /// On Linux a display names itself in the environment; elsewhere there is one.
    static boolean present(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).contains("linux")
                || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }
}
