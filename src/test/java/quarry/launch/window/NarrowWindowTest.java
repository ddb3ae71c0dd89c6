package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.app.viewmodel.forecast.ForecastRow;
import quarry.app.viewmodel.selection.Subject;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// In a narrow window the reasons lie over the screen: the keyboard gets there, and away from them again.
@ExtendWith(ApplicationExtension.class)
class NarrowWindowTest {

    private OpenWindow window;
    private Stage stage;

    @Start
    void start(Stage shared) throws Exception {
        stage = shared;
        stage.setWidth(1024);
        stage.setHeight(768);
        window = new OpenWindow(stage, Sample.plan());
    }

    /// All tests show their windows on the same stage.
    @Stop
    void stop() {
        stage.setWidth(1240);
        stage.setHeight(740);
    }

    @Test
    void theKeyboardReachesTheReasonsOverTheScreenAndEscapeClosesThemFirst(FxRobot robot)
            throws Exception {
        window.settle();
        robot.interact(() -> window.workbench.selection().show(Subject.FORECAST));
        window.settle();
        explain(robot, 0);
        assertTrue(open(robot));
        boolean reached = false;
        for (int press = 0; press < 5 && !reached; press++) {
            robot.push(KeyCode.F6);
            reached = within(robot.lookup("#why").query());
        }
        assertTrue(reached);
        robot.push(KeyCode.ESCAPE);
        assertFalse(open(robot));
        assertEquals(Subject.FORECAST, window.workbench.selection().subjectProperty().get());
        explain(robot, 1);
        assertTrue(open(robot));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertEquals(Subject.COMPARISON, window.workbench.selection().subjectProperty().get());
    }

    @Test
    void whatCanBeDoneWithTheThingExplainedStaysWithinReach(FxRobot robot) throws Exception {
        var find = window.workbench.findModel();
        robot.interact(() -> window.workbench.selection().show(Subject.FIND_MODEL));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> find.pageProperty().get().rows().size() > 1 && !find.busyProperty().get());
        OfferRow offer = find.pageProperty().get().rows().get(1);
        robot.interact(() -> find.select(offer));
        window.settle();
        assertTrue(open(robot));
        robot.clickOn("#use-offer");
        window.settle();
        assertTrue(
                window.workbench.document().plan().scenarios().getFirst().deployments().stream()
                        .anyMatch(deployment -> deployment.equals(offer.deployment())));
    }

    private void explain(FxRobot robot, int row) throws Exception {
        ForecastRow.Cell cell =
                window.workbench.forecast().pageProperty().get().rows().get(row).cells().getFirst();
        robot.interact(() -> window.workbench.forecast().select(cell.months()));
        window.settle();
    }

    private static boolean open(FxRobot robot) {
        return robot.lookup("#why").tryQuery().isPresent();
    }

    private static boolean within(Node pane) {
        Node owner = pane.getScene().getFocusOwner();
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(n -> n == pane);
    }
}
