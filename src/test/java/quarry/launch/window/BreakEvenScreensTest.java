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
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.math.BigDecimal;
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

    private static final Path TITAN = Path.of("samples", "provisioned-titan.plan.json");

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    // What fits does not depend on the theme; ScreensTest has every screen in each.
    @CsvSource({"LIGHT,1280,800", "DARK,1920,1080"})
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
                                            "break-even-pays",
                                            threefold(plan),
                                            "break-even-unknown",
                                            plan.withModelUnits(List.of()),
                                            "break-even-custom",
                                            custom(plan))
                                    .entrySet()) {
                        String name = entry.getKey();
                        Screens screens = new Screens(card, entry.getValue());
                        add(screens, name, theme, width, height, pictures, faults);
                        // As high as the whole page is.
                        add(screens, name + "-whole", theme, width, 2200, pictures, faults);
                    }
                    CssParser.errorsProperty().forEach(e -> faults.add(e.getMessage()));
                });
        var named = new Pictures();
        String ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        pictures.forEach((name, picture) -> named.add(name + ending, picture));
        named.write();
        assertEquals(List.of(), faults);
    }

    private static void add(
            Screens screens,
            String name,
            Theme theme,
            int width,
            int height,
            Map<String, Picture> pictures,
            List<String> faults) {
        Screens.Shot shot =
                screens.shot(
                        name,
                        theme,
                        w -> {
                            w.selection().show(Subject.BREAK_EVEN);
                            w.breakEven()
                                    .select(
                                            w.breakEven()
                                                    .pageProperty()
                                                    .get()
                                                    .terms()
                                                    .getLast()
                                                    .bought());
                        });
        pictures.put(name, shot.picture(width, height, theme));
        faults.addAll(Legibility.faults(name, shot.view()));
    }

    /// Units that serve three times as much.
    static Plan threefold(Plan plan) {
        return plan.withModelUnits(
                plan.modelUnits().stream()
                        .map(
                                units ->
                                        units.withInputTokensPerMinute(new BigDecimal("1800000"))
                                                .withOutputTokensPerMinute(
                                                        new BigDecimal("900000")))
                        .toList());
    }

    /// A model trained on Titan, which is not sold on demand.
    static Plan custom(Plan plan) {
        Deployment first = plan.scenarios().getFirst().deployments().getFirst();
        CustomModel own =
                new CustomModel(
                        "own",
                        "Ours",
                        first.model(),
                        first.region(),
                        new BigDecimal("1000000"),
                        BigDecimal.ONE,
                        1,
                        0,
                        1,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        Extras.NONE);
        Scenario served =
                plan.scenarios()
                        .getLast()
                        .withDeployments(
                                plan.scenarios().getLast().deployments().stream()
                                        .map(d -> d.withCustomModel("own"))
                                        .toList());
        return plan.withCustomModels(List.of(own)).withScenarios(List.of(served));
    }

    static Plan titan() throws IOException {
        Plan plan =
                assertInstanceOf(
                                PlanReading.Opened.class,
                                PlanReader.read(Files.readAllBytes(TITAN)))
                        .plan();
        return plan.withScenarios(plan.scenarios().subList(0, 3));
    }
}
