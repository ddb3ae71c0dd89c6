package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.viewmodel.selection.Subject;
import quarry.plan.CustomProfile;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.plan.Workload;
import quarry.store.card.CardException;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.TimeoutException;

/// From nothing to a saved plan, the way a person does it.
@ExtendWith(ApplicationExtension.class)
class TemplateJourneyTest {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws CardException {
        window = new OpenWindow(stage, Plan.empty("Nothing yet", YearMonth.of(2027, 1)));
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    @Test
    void aPlanFromATemplateIsPaintedSavedAndOpenedAgain(@TempDir Path folder) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        window.settle();
        type("#template-name", "Helpdesk");
        type("#answer-users", "2000");
        window.settle();
        assertTrue(label("#template-traffic").startsWith("14,285.71 requests a day"));
        assertTrue(label("#template-cost").contains("USD a month"), label("#template-cost"));
        robot.clickOn("#template-create");
        window.settle();
        assertEquals(Subject.WORKLOAD, window.workbench.selection().subjectProperty().get());
        assertTrue(label("#workload-answer").startsWith("Helpdesk sends"));
        paintMonday();
        window.settle();
        Profile week = plan().workloads().getFirst().traffic().profile();
        assertTrue(week instanceof CustomProfile);
        assertEquals(new BigDecimal("2"), week.weights().get(2));
        assertEquals(new BigDecimal("2"), week.weights().get(4));
        assertEquals("Change week of Helpdesk", undoName());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.DIGIT0);
        assertEquals(BigDecimal.ZERO, week().weights().get(6));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.settle();
        assertEquals(week, week());
        window.toSave = folder.resolve("helpdesk.plan.json");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        window.settle();
        assertTrue(Files.exists(window.toSave));
        Plan saved = plan();
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        window.settle();
        assertEquals(0, plan().workloads().size());
        window.toOpen = window.toSave;
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        window.settle();
        assertEquals(saved, plan());
        assertTrue(window.workbench.pricing().resultsProperty().get().priced().complete());
    }

    @Test
    void escapeClosesTheDialogAndNothingElse() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
        window.settle();
        assertTrue(robot.lookup("#template").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        window.settle();
        assertFalse(robot.lookup("#template").tryQuery().isPresent());
        assertFalse(window.workbench.templates().openProperty().get());
        assertEquals(0, plan().workloads().size());
    }

    /// From 02:00 to 05:00 of the first day, in one drag.
    private void paintMonday() {
        Node grid = robot.lookup("#week-grid").query();
        robot.moveTo(at(grid, 2));
        robot.press(MouseButton.PRIMARY);
        for (int hour = 3; hour <= 5; hour++) {
            robot.moveTo(at(grid, hour));
        }
        robot.release(MouseButton.PRIMARY);
    }

    private static Point2D at(Node grid, int hour) {
        Node cell = grid.lookupAll(".week-cell").toArray(Node[]::new)[hour];
        Bounds bounds = cell.localToScreen(cell.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Plan plan() {
        return window.workbench.document().plan();
    }

    private Profile week() {
        return plan().workloads().stream()
                .findFirst()
                .map(Workload::traffic)
                .orElseThrow()
                .profile();
    }

    private String undoName() {
        return window.workbench.document().undoNameProperty().get();
    }

    private void type(String field, String text) {
        robot.clickOn(field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text);
    }

    private String label(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
