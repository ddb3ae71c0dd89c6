package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import javafx.css.CssParser;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.picture.Picture;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The Break-even screen with a capacity and without one, at both sizes, light and dark.
@ExtendWith(ApplicationExtension.class)
class BreakEvenScreensTest {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final Path TITAN = Path.of("samples", "provisioned-titan.plan.json");

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1280,800", "DARK,1280,800", "LIGHT,1920,1080", "DARK,1920,1080"})
    void everythingCanBeRead(Theme theme, int width, int height, FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var plan = titan();
        var faults = new ArrayList<String>();
        Map<String, Picture> pictures = new LinkedHashMap<>();
        robot.interact(
                () -> {
                    CssParser.errorsProperty().clear();
                    for (var entry :
                            Map.of(
                                            "break-even-known",
                                            plan,
                                            "break-even-unknown",
                                            plan.withModelUnits(List.of()))
                                    .entrySet()) {
                        Screens.Shot shot =
                                new Screens(card, entry.getValue())
                                        .shot(
                                                entry.getKey(),
                                                theme,
                                                w -> w.selection().show(Subject.BREAK_EVEN));
                        pictures.put(entry.getKey(), shot.picture(width, height, theme));
                        faults.addAll(Legibility.faults(entry.getKey(), shot.view()));
                        // As high as the whole page is.
                        Picture tall = shot.picture(width, 2200, theme);
                        pictures.put(entry.getKey() + "-whole", tall);
                        faults.addAll(Legibility.faults(entry.getKey() + " whole", shot.view()));
                    }
                    CssParser.errorsProperty().forEach(e -> faults.add(e.getMessage()));
                });
        for (var picture : pictures.entrySet()) {
            String name =
                    picture.getKey() + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            picture.getValue().writePng(FOLDER.resolve(name + ".png"));
        }
        assertEquals(List.of(), faults);
    }

    private static Plan titan() throws IOException {
        return assertInstanceOf(
                        PlanReading.Opened.class, PlanReader.read(Files.readAllBytes(TITAN)))
                .plan();
    }
}
