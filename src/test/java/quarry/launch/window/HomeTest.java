package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.launch.folder.PreferencesFile;
import quarry.store.plan.PlanFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// From the first window on: templates, recent plans, dropped files, text size, and several windows.
@ExtendWith(ApplicationExtension.class)
class HomeTest {

    @TempDir private static Path folder = Path.of("");

    private Path settings = folder;
    private OpenDesktop desktop;
    private FxRobot robot;

    @Start
    void start(Stage unused) throws Exception {
        settings = Files.createTempDirectory(folder, "settings");
        desktop = new OpenDesktop(settings);
    }

    @BeforeEach
    void ready(FxRobot robot) {
        this.robot = robot;
    }

    @AfterEach
    void end() {
        desktop.end();
    }

    @Test
    void aTemplateIsOpenedEditedAndClosedWithTheQuestionAboutItsChanges() throws Exception {
        robot.clickOn("Support chat");
        desktop.await(() -> title().equals("Support chat 2027"));
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        desktop.await(() -> title().equals("Support chat 2027 ●"));
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        desktop.await(() -> OpenDesktop.shows("Save the changes to Support chat 2027?"));
        robot.clickOn("Keep editing");
        desktop.await(() -> Window.getWindows().size() == 1);
        assertEquals("Support chat 2027 ●", title());
        robot.push(KeyCode.SHORTCUT, KeyCode.W);
        desktop.await(() -> OpenDesktop.shows("Discard changes"));
        robot.clickOn("Discard changes");
        desktop.await(() -> Window.getWindows().isEmpty());
        assertEquals(List.of(), desktop.stages.desktop().plans());
    }

    @Test
    void theKeyboardAloneOpensATemplateAndGoesFromPaneToPane() throws Exception {
        for (int i = 0; i < 20 && !focused("template-0"); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(focused("template-0"));
        robot.push(KeyCode.SPACE);
        desktop.await(() -> title().equals("Support chat 2027"));
        desktop.await(() -> desktop.plan().pricing().resultsProperty().get() != null);
        robot.push(KeyCode.F6);
        Node first = owner();
        robot.push(KeyCode.F6);
        assertFalse(owner() == first);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(owner() == first);
    }

    @Test
    void aDroppedPlanOpensInItsOwnWindowAndIsRememberedWithItsFigure() throws Exception {
        Path file = folder.resolve("dropped.plan.json");
        PlanFile.save(Sample.plan().withName("Dropped"), file);
        robot.clickOn("Support chat");
        desktop.await(() -> title().equals("Support chat 2027"));
        drop(file);
        desktop.await(() -> desktop.stages.desktop().plans().size() == 1);
        desktop.await(() -> title().equals("Dropped"));
        desktop.await(() -> recentHasCost());
        robot.interact(() -> desktop.stages.desktop().close(desktop.plan()));
        robot.interact(() -> desktop.stages.showHome());
        assertTrue(
                robot.lookup("#home-answer")
                        .queryAs(Label.class)
                        .getText()
                        .startsWith("Dropped costs "));
        Files.delete(file);
        robot.interact(() -> desktop.stages.showHome());
        desktop.await(() -> OpenDesktop.shows("Not found: " + file));
        assertTrue(robot.lookup("#recent-0").query().isDisabled());
        robot.clickOn("Remove from list");
        desktop.await(() -> !robot.lookup("#recent-0").tryQuery().isPresent());
        desktop.end();
        assertEquals(List.of(), new PreferencesFile(settings).load().preferences().recent());
    }

    @Test
    void textGrowsAndShrinksInEveryWindowAndIsRemembered() throws Exception {
        robot.clickOn("Support chat");
        desktop.await(() -> title().equals("Support chat 2027"));
        double usual = size();
        robot.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        robot.push(KeyCode.SHORTCUT, KeyCode.PLUS);
        desktop.await(() -> Math.abs(size() / usual - 18.0 / 14) < 0.01);
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        desktop.await(() -> Math.abs(size() / usual - 16.0 / 14) < 0.01);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        desktop.await(() -> size() == usual);
        robot.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        desktop.end();
        assertEquals(12, new PreferencesFile(settings).load().preferences().textSize());
    }

    @Test
    void undoNamesWhatItTakesBackInMenuAndTooltip() throws Exception {
        robot.clickOn("Support chat");
        desktop.await(() -> title().equals("Support chat 2027"));
        WorkbenchViewModel plan = desktop.plan();
        robot.interact(() -> plan.document().edit("Rename workload", p -> p.withName("Other")));
        Button undo = robot.lookup("#button-undo").queryAs(Button.class);
        assertEquals("Undo (Ctrl+Z): Rename workload", undo.getTooltip().getText());
        MenuItem item =
                robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(i -> "menu-undo".equals(i.getId()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("Undo: Rename workload", item.getText());
        robot.interact(item::fire);
        desktop.await(() -> title().equals("Support chat 2027"));
    }

    private boolean recentHasCost() {
        var recent = desktop.stages.session().preferences().now().recent();
        return !recent.isEmpty() && recent.getFirst().cost() != null;
    }

    private void drop(Path file) {
        Node target = robot.lookup("#workload-list").query();
        robot.interact(() -> Event.fireEvent(target, DroppedFiles.over(target, file)));
        robot.interact(() -> Event.fireEvent(target, DroppedFiles.dropped(target, file)));
    }

    private double size() {
        Label label = robot.lookup("#status-saved").queryAs(Label.class);
        return label.getFont().getSize() * label.getLocalToSceneTransform().getMxx();
    }

    private String title() {
        return robot.lookup("#plan-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private boolean focused(String id) {
        Node owner = owner();
        return owner != null && id.equals(owner.getId());
    }

    private Node owner() {
        return Window.getWindows().getFirst().getScene().getFocusOwner();
    }
}
