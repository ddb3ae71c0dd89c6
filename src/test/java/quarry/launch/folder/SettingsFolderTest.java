package quarry.launch.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

/// Where each system wants a program's settings.
class SettingsFolderTest {

    private static final Path HOME = Path.of("/home/ann").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        Path own = Path.of("/data/config").toAbsolutePath();
        assertEquals(HOME.resolve(".config/quarry"), folder("Linux", Map.of()));
        assertEquals(
                own.resolve("quarry"), folder("Linux", Map.of("XDG_CONFIG_HOME", own.toString())));
        assertEquals(
                HOME.resolve(".config/quarry"),
                folder("Linux", Map.of("XDG_CONFIG_HOME", "not/absolute")));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        Path roaming = Path.of("/profiles/ann").toAbsolutePath();
        assertEquals(
                roaming.resolve("Quarry"),
                folder("Windows 11", Map.of("APPDATA", roaming.toString())));
        assertEquals(
                HOME.resolve("AppData/Roaming/Quarry"),
                folder("Windows 11", Map.of("APPDATA", "")));
        assertEquals(
                HOME.resolve("Library/Application Support/Quarry"),
                folder("Mac OS X", Map.of("APPDATA", roaming.toString())));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return SettingsFolder.of(system, environment, HOME);
    }
}
