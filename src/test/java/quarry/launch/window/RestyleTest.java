package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.control.Labeled;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.WorkbenchView;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.selection.Subject;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/// Another theme or size reaches what is not in sight.
@ExtendWith(ApplicationExtension.class)
class RestyleTest {

    /// A text of each screen.
    private static final Map<Subject, String> TEXTS =
            Map.of(
                    Subject.COMPARISON, "#answer",
                    Subject.BREAK_EVEN, "#break-even-answer",
                    Subject.FIND_MODEL, "#find-answer",
                    Subject.FORECAST, "#forecast-answer",
                    Subject.RATES, "#rates-answer",
                    Subject.WORKLOADS, "#workloads-answer",
                    Subject.WORKLOAD, "#workload-answer",
                    Subject.SCENARIO, "#deployment-add",
                    Subject.ASSUMPTIONS, "#assumptions-answer");

    @TempDir private static Path folder = Path.of("");

    private OpenDesktop desktop;

    @Start
    void start(Stage unused) throws Exception {
        desktop = new OpenDesktop(folder);
    }

    @AfterEach
    void end() {
        desktop.end();
    }

    @Test
    void everyScreenFollowsTheThemeAndIsStillThere(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desktop.stages.homeViewModel().templates().getLast().open().run());
        desktop.await(() -> desktop.plan().pricing().resultsProperty().get() != null);
        assertEquals(Subject.values().length, TEXTS.size());
        for (Subject screen : Subject.values()) {
            robot.interact(() -> desktop.plan().selection().show(screen));
            desktop.await(() -> true);
        }
        Paint before = paint(robot, Subject.ASSUMPTIONS);
        WorkbenchView view = robot.lookup("#workbench").queryAs(WorkbenchView.class);
        robot.interact(() -> view.actions().run(UserAction.SWITCH_THEME));
        desktop.await(() -> true);
        Paint after = paint(robot, Subject.ASSUMPTIONS);
        assertNotEquals(before, after);
        for (Subject screen : Subject.values()) {
            robot.interact(() -> desktop.plan().selection().show(screen));
            desktop.await(() -> true);
            assertEquals(after, paint(robot, screen), screen.name());
        }
        robot.interact(() -> view.actions().run(UserAction.SWITCH_THEME));
    }

    private static Paint paint(FxRobot robot, Subject screen) {
        return robot.lookup(TEXTS.get(screen)).queryAs(Labeled.class).getTextFill();
    }
}
