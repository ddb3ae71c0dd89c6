package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.app.viewmodel.rates.RateRow;
import quarry.rates.Component;
import quarry.store.card.CardException;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a person does with the rate card, done by a robot: finds the cheapest model, overrides a rate.
@ExtendWith(ApplicationExtension.class)
class CardJourneysTest {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws CardException {
        window = new OpenWindow(stage, Sample.plan());
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    private void settle() throws TimeoutException {
        // Prices that have just arrived make the tables ask anew.
        for (int round = 0; round < 2; round++) {
            window.settle();
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () ->
                            !window.workbench.findModel().busyProperty().get()
                                    && !window.workbench.rates().busyProperty().get());
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private OfferRow offer(int index) {
        return window.workbench.findModel().pageProperty().get().rows().get(index);
    }

    private TableRow<?> row(String table, int index) {
        return robot
                .from(robot.lookup(table))
                .lookup(".table-row-cell")
                .queryAllAs(TableRow.class)
                .stream()
                .filter(row -> row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCheapestModelForAWorkloadIsFoundAndUsed() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        settle();
        OfferRow before = offer(0);
        OfferRow cheapest = offer(1);
        assertTrue(before.now());
        String answer = robot.lookup("#find-answer").queryAs(Label.class).getText();
        assertTrue(answer.contains(cheapest.model()), answer);
        robot.clickOn(row("#offers", 1));
        settle();
        assertTrue(robot.lookup("#why-amount").queryAs(Label.class).getText().endsWith("a month"));
        robot.clickOn("#use-offer");
        settle();
        assertEquals(cheapest.cost(), offer(0).cost());
        assertEquals(cheapest.model(), offer(0).model());
        assertEquals(
                cheapest.deployment(),
                window.workbench.document().plan().scenarios().getFirst().deployments().getFirst());
        robot.clickOn("Undo");
        settle();
        assertEquals(before.model(), offer(0).model());
    }

    @Test
    void anOverriddenRateIsMarkedAmongTheRatesAndInTheReasonForAnAmount() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        settle();
        robot.clickOn("#rate-used");
        robot.clickOn("#rate-search");
        robot.write("input");
        settle();
        TableView<RateRow> table = rates();
        int index = firstInput(table);
        RateRow rate = table.getItems().get(index);
        Node cell = row("#rates-table", index).lookupAll(".usd-cell").iterator().next();
        robot.doubleClickOn(cell, MouseButton.PRIMARY);
        robot.write("1234.5");
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(1, window.workbench.document().plan().rateOverrides().size());
        assertTrue(row("#rates-table", index).getPseudoClassStates().contains(OWN));
        assertTrue(
                robot.lookup("#rates-answer")
                        .queryAs(Label.class)
                        .getText()
                        .endsWith("1 overridden by you."));
        robot.clickOn("#rate-copy");
        robot.interact(
                () ->
                        assertTrue(
                                Clipboard.getSystemClipboard()
                                        .getString()
                                        .contains("\t1,234.50\t1M tokens\toverride\t")));
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        settle();
        robot.interact(
                () ->
                        window.workbench
                                .compare()
                                .selectTotal(
                                        window.workbench
                                                .document()
                                                .plan()
                                                .scenarios()
                                                .getFirst()
                                                .id()));
        settle();
        List<String> why =
                robot
                        .from(robot.lookup("#why-steps"))
                        .lookup(".label")
                        .queryAllAs(Label.class)
                        .stream()
                        .map(Label::getText)
                        .toList();
        assertTrue(why.stream().anyMatch(t -> t.contains("entered in the plan")), why.toString());
        assertTrue(why.stream().anyMatch(t -> t.contains(rate.key().text())), why.toString());
    }

    @SuppressWarnings("unchecked")
    private TableView<RateRow> rates() {
        return robot.lookup("#rates-table").queryAs(TableView.class);
    }

    /// An input rate that the first scenario pays; a high figure makes it the largest part of the total.
    private int firstInput(TableView<RateRow> table) {
        String model =
                window.workbench
                        .document()
                        .plan()
                        .scenarios()
                        .getFirst()
                        .deployments()
                        .getFirst()
                        .model();
        for (int i = 0; i < table.getItems().size(); i++) {
            RateRow row = table.getItems().get(i);
            if (row.key().model().equals(model) && row.key().component() == Component.INPUT) {
                return i;
            }
        }
        throw new AssertionError("The plan uses no input rate of " + model);
    }
}
