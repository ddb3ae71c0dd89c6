package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a person does on the Break-even screen, done by a robot.
@ExtendWith(ApplicationExtension.class)
class BreakEvenJourneyTest {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws Exception {
        window = new OpenWindow(stage, untold());
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    @Test
    void aCapacityTypedIsInTheSentenceAndUndoBringsTheQuestionBack() throws TimeoutException {
        robot.push((KeyCodeCombination) UserAction.SHOW_BREAK_EVEN.shortcut());
        window.settle();
        assertEquals(Subject.BREAK_EVEN, window.workbench.selection().subjectProperty().get());
        says("ask the account team");
        String asking = answer();

        type("#unit-input", "1800000");
        robot.push(KeyCode.TAB);
        says("of its hours' load");

        Plan told = window.workbench.document().plan();
        assertEquals(1, told.modelUnits().size());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        says("ask the account team");
        assertEquals(asking, answer());
        assertEquals(List.of(), window.workbench.document().plan().modelUnits());
    }

    @Test
    void aLineOfUnitsOrTermsIsExplainedBesideTheScreen() throws TimeoutException {
        robot.push((KeyCodeCombination) UserAction.SHOW_BREAK_EVEN.shortcut());
        type("#unit-input", "1800000");
        robot.push(KeyCode.TAB);
        says("of its hours' load");
        click("#break-even-units", "2");
        reads("#why-subject", "2027-01, 2 units for ");
        click("#break-even-terms", "6 months");
        reads("#why-subject", "for 6 months");
    }

    @Test
    void anAmountOfTheForecastIsExplainedBesideTheScreen() throws TimeoutException {
        robot.push((KeyCodeCombination) UserAction.SHOW_FORECAST.shortcut());
        window.settle();
        TableCell<?, ?> cell = cells("#forecast-table").get(1);
        robot.clickOn(cell);
        reads("#why-subject", "2027-01, ");
        String exact =
                robot.lookup("#why-amount").queryLabeled().getText().replaceAll("[ ,USD]", "");
        assertEquals(
                new BigDecimal(cell.getText().replace(",", "")),
                new BigDecimal(exact).setScale(0, RoundingMode.HALF_UP));
    }

    private void click(String table, String text) {
        Node found =
                cells(table).stream()
                        .filter(cell -> text.equals(cell.getText()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> reveal(found));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(found);
    }

    private List<TableCell<?, ?>> cells(String table) {
        List<TableCell<?, ?>> cells = new ArrayList<>();
        robot.lookup(table + " .table-row-cell .table-cell")
                .queryAllAs(TableCell.class)
                .forEach(cells::add);
        return cells;
    }

    private void reads(String label, String part) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(label).queryLabeled().getText().contains(part));
    }

    private String answer() {
        return robot.lookup("#break-even-answer").queryAs(Label.class).getText();
    }

    private void says(String part) throws TimeoutException {
        window.settle();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> answer().contains(part));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(answer().contains(part), answer());
    }

    private void type(String field, String text) {
        Node node = robot.lookup(field).query();
        robot.interact(() -> reveal(node));
        robot.clickOn(field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text);
    }

    /// Scrolls the screen until a field is in sight.
    private static void reveal(Node field) {
        for (Node node = field; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane) {
                double top =
                        pane.getContent()
                                .sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                                .getMinY();
                double room =
                        pane.getContent().getBoundsInLocal().getHeight()
                                - pane.getViewportBounds().getHeight();
                pane.setVvalue(Math.clamp((top - 60) / Math.max(1, room), 0, 1));
                return;
            }
        }
    }

    /// The sample without what one unit serves.
    private static Plan untold() throws Exception {
        PlanReading reading =
                PlanReader.read(
                        Files.readAllBytes(Path.of("samples", "provisioned-titan.plan.json")));
        return ((PlanReading.Opened) reading).plan().withModelUnits(List.of());
    }
}
