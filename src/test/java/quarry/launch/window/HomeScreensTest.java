package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.home.HomeActions;
import quarry.app.view.home.HomeView;
import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.app.view.theme.Zoomed;
import quarry.app.viewmodel.desktop.Windows;
import quarry.app.viewmodel.home.HomeRow;
import quarry.app.viewmodel.home.HomeViewModel;
import quarry.app.viewmodel.preference.AppearanceViewModel;
import quarry.app.viewmodel.preference.RecentPlan;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The home window as it first is, with recent plans, and after a crash.
@ExtendWith(ApplicationExtension.class)
class HomeScreensTest {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final Path PLANS = Path.of("/home/ann/Documents/Planning/2027");
    private static final Map<String, Consumer<Windows>> STATES =
            Map.of(
                    "home-empty",
                    _ -> {},
                    "home-recent",
                    HomeScreensTest::someRecent,
                    "home-recovery",
                    windows -> {
                        someRecent(windows);
                        leftBehind(windows);
                    });

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1280,800,14",
        "DARK,1280,800,14",
        "LIGHT,1920,1080,14",
        "DARK,1920,1080,14",
        "LIGHT,1280,800,18",
        "LIGHT,1920,1080,22",
    })
    void everythingCanBeRead(Theme theme, int width, int height, int text, FxRobot robot)
            throws Exception {
        var faults = new ArrayList<String>();
        var pictures = new ArrayList<Picture>();
        var names = STATES.keySet().stream().sorted().toList();
        robot.interact(
                () -> {
                    CssParser.errorsProperty().clear();
                    for (String name : names) {
                        var windows = new Windows();
                        Objects.requireNonNull(STATES.get(name)).accept(windows);
                        HomeView view = view(windows);
                        Scene scene = new Scene(new Zoomed(view), width, height);
                        scene.setUserAgentStylesheet(theme.stylesheet());
                        Zoomed.set(scene, text);
                        pictures.add(Picture.of(scene));
                        faults.addAll(Legibility.faults(name, view));
                    }
                    CssParser.errorsProperty().forEach(e -> faults.add(e.getMessage()));
                });
        for (int i = 0; i < names.size(); i++) {
            String file = String.join("-", names.get(i), theme.name(), "" + width, "" + text);
            pictures.get(i).writePng(FOLDER.resolve(file.toLowerCase(Locale.ROOT) + ".png"));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatASampleIsAboutIsInTheUsersNumbers() {
        List<String> lines =
                home(new Windows(), Locale.GERMANY).templates().stream()
                        .map(HomeRow::detail)
                        .toList();
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("100.000 chats")), lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("1,6 million")), lines.toString());
    }

    private static HomeViewModel home(Windows windows, Locale locale) {
        return new HomeViewModel(
                windows.desktop,
                windows.preferences,
                windows.home,
                Sample.templates(),
                file -> !file.toString().contains("pilot"),
                new Latest.Background(Runnable::run, Runnable::run),
                ZoneOffset.UTC,
                locale);
    }

    private static HomeView view(Windows windows) {
        HomeViewModel home = home(windows, Locale.ENGLISH);
        var appearance = new AppearanceViewModel(windows.preferences, false);
        return new HomeView(home, HomeActions.of(home, appearance, () -> {}, () -> {}));
    }

    private static void someRecent(Windows windows) {
        recent(windows, "pilot", "Pilot in one region", "880.4", "USD", true);
        recent(
                windows,
                "a-name-that-goes-on-and-on-for-the-whole-of-the-line",
                "Handbook",
                "2310",
                "EUR",
                false);
        recent(windows, "support", "Support assistant 2027", "26040", "USD", true);
    }

    private static void recent(
            Windows windows,
            String file,
            String name,
            String monthly,
            String currency,
            boolean complete) {
        var cost = new RecentPlan.Cost(new BigDecimal(monthly), currency, complete);
        var plan = new RecentPlan(PLANS.resolve(file + ".plan.json"), name, cost);
        windows.preferences.change(p -> p.opened(plan));
    }

    private static void leftBehind(Windows windows) {
        Instant at = Instant.parse("2026-11-23T10:42:00Z");
        Plan plan = Plan.empty("Support assistant 2027", YearMonth.of(2027, 1));
        windows.left.add(new LeftBehind("1", plan, PLANS.resolve("support.plan.json"), at, false));
        windows.left.add(new LeftBehind("2", plan.withName("Draft"), null, at, false));
        windows.desktop.lookForCopies(windows.home);
    }
}
