package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;
import quarry.store.card.BundledCard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A plan with errors says so over its screens.
@ExtendWith(ApplicationExtension.class)
class FaultyPlanScreensTest {

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theBannerStandsOverAScreenAndCanBeRead(Theme theme, FxRobot robot) throws Exception {
        var screens = new Screens(BundledCard.read(), withoutFirstWorkload(Sample.plan()));
        var faults = new ArrayList<String>();
        var pictures = new Pictures();
        robot.interact(
                () -> {
                    for (Subject subject : List.of(Subject.COMPARISON, Subject.SCENARIO)) {
                        String name = "errors-" + subject + "-" + theme;
                        Screens.Shot shot =
                                screens.shot(name, theme, w -> w.selection().show(subject));
                        pictures.add(name, shot.picture(1280, 800, theme));
                        faults.addAll(Legibility.faults(name, shot.view()));
                        Label text =
                                (Label) Objects.requireNonNull(shot.view().lookup("#errors-text"));
                        assertTrue(
                                text.getText().startsWith("Figures cannot be relied on before"),
                                text.getText());
                    }
                });
        pictures.write();
        assertEquals(List.of(), faults);
    }

    private static Plan withoutFirstWorkload(Plan plan) {
        return plan.withWorkloads(plan.workloads().subList(1, plan.workloads().size()));
    }
}
