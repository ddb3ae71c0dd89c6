package quarry.launch.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.app.viewmodel.preference.Area;
import quarry.app.viewmodel.preference.PreferenceStore;
import quarry.app.viewmodel.preference.Preferences;
import quarry.app.viewmodel.preference.RecentPlan;
import quarry.app.viewmodel.preference.ThemeMode;
import quarry.app.viewmodel.preference.WindowPlace;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is remembered, on disk.
class PreferencesFileTest {

    @TempDir private Path folder;

    @Test
    void whatWasRememberedIsThereAtTheNextStart() {
        Preferences all =
                new Preferences(
                        List.of(
                                new RecentPlan(
                                        folder.resolve("a.plan.json"),
                                        "Ä plan",
                                        new RecentPlan.Cost(
                                                new BigDecimal("26040.125"), "EUR", false)),
                                new RecentPlan(folder.resolve("b.plan.json"), "B", null)),
                        new WindowPlace(new Area(10, -20, 1300, 900), true, false),
                        ThemeMode.DARK,
                        18);
        assertEquals(Optional.empty(), file().update(_ -> all));
        assertEquals(new PreferenceStore.Loaded(all, Optional.empty()), file().load());
    }

    @Test
    void theFirstStartHasNoFileAndMakesNone() throws IOException {
        assertEquals(
                new PreferenceStore.Loaded(Preferences.FIRST, Optional.empty()), file().load());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void twoSessionsDoNotTakeEachOthersChangesAway() {
        PreferencesFile one = file();
        PreferencesFile other = file();
        one.load();
        other.load();
        one.update(p -> p.opened(new RecentPlan(Path.of("/one.plan.json"), "One", null)));
        other.update(p -> p.withTheme(ThemeMode.LIGHT));
        Preferences now = file().load().preferences();
        assertEquals("One", now.recent().getFirst().name());
        assertEquals(ThemeMode.LIGHT, now.theme());
    }

    @Test
    void fieldsOfALaterVersionAreKept() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"format": "quarry-settings/7", "window": {"monitor": "left", "why": false},
                 "shortcuts": [1, 2], "textSize": 16, "theme": "sepia"}
                """);
        assertEquals(16, file().load().preferences().textSize());
        assertEquals(ThemeMode.SYSTEM, file().load().preferences().theme());
        file().update(p -> p.withTextSize(20));
        String text = Files.readString(folder.resolve("settings.json"));
        assertTrue(text.contains("\"monitor\": \"left\""), text);
        assertTrue(text.contains("\"shortcuts\": [1, 2]"), text);
        assertTrue(text.contains("\"textSize\": 20"), text);
        assertFalse(file().load().preferences().window().why());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"recent\": [}", "\u0000\u0001"})
    void aBrokenFileIsSetAsideWithANotice(String broken) throws IOException {
        Files.writeString(folder.resolve("settings.json"), broken);
        PreferenceStore.Loaded loaded = file().load();
        assertEquals(Preferences.FIRST, loaded.preferences());
        Path aside = folder.resolve("settings.broken.json");
        assertTrue(loaded.notice().orElse("").contains(aside.toString()), loaded::toString);
        assertEquals(broken, Files.readString(aside));
        assertEquals(Optional.empty(), file().update(p -> p.withTextSize(16)));
        assertEquals(16, file().load().preferences().textSize());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"recent\": 5, \"window\": [], \"theme\": 1, \"textSize\": \"x\"}",
                "{\"recent\": [1, {}, {\"file\": 7}], \"textSize\": 1e999999999}",
                "{\"window\": {\"x\": 1, \"y\": 2, \"width\": -3, \"height\": 4}}",
            })
    void whatDoesNotFitIsAsOnTheFirstStart(String odd) throws IOException {
        Files.writeString(folder.resolve("settings.json"), odd);
        assertEquals(
                new PreferenceStore.Loaded(Preferences.FIRST, Optional.empty()), file().load());
    }

    @Test
    void aFolderThatCannotBeMadeIsNoReasonToFail() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        PreferencesFile file = new PreferencesFile(inTheWay.resolve("quarry"));
        assertEquals(Preferences.FIRST, file.load().preferences());
        assertTrue(file.update(p -> p.withTextSize(16)).isPresent());
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder);
    }
}
