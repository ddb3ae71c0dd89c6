package quarry.launch.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program keeps its own files in the user's home, by the custom of the system.
public final class SettingsFolder {

    private SettingsFolder() {}

    /// @param system as `os.name` tells it
    /// @param home the user's home folder
    public static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return absolute(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Quarry");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Quarry");
        }
        return absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("quarry");
    }

    /// A relative folder is to be passed over, says the XDG specification.
    private static Path absolute(Map<String, String> environment, String variable, Path usual) {
        String given = environment.getOrDefault(variable, "");
        return !given.isBlank() && Path.of(given).isAbsolute() ? Path.of(given) : usual;
    }
}
