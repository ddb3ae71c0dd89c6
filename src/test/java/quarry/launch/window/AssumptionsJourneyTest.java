package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Discount;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.store.card.CardException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// What a person does with the assumptions of a plan, done by a robot.
@ExtendWith(ApplicationExtension.class)
class AssumptionsJourneyTest {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws CardException {
        window = new OpenWindow(stage, Sample.plan().withDiscounts(List.of()));
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    private String answer() {
        return robot.lookup("#assumptions-answer").queryAs(Label.class).getText();
    }

    private String net() {
        return window.workbench.scenarios().rows().getFirst().content().exact();
    }

    private void type(String field, String text) throws TimeoutException {
        robot.clickOn(field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text);
        window.settle();
    }

    @Test
    void aDiscountMakesTheNetTotalFallAndIsUndoneAndSaved(@TempDir Path folder) throws Exception {
        String list = net();
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT9);
        window.settle();
        assertEquals(Subject.ASSUMPTIONS, window.workbench.selection().subjectProperty().get());
        assertTrue(answer().startsWith("Nothing is assumed"), answer());
        robot.clickOn("#assumption-add-discounts");
        window.settle();
        type("#discount-name", "Private pricing");
        type("#discount-percent", "-8");
        assertTrue(
                robot.lookup(".field-error").queryAllAs(Label.class).stream()
                        .anyMatch(l -> l.getText().contains("allowed: 0 to 100")));
        assertEquals(list, net());
        type("#discount-percent", "8");
        assertTrue(answer().matches("1 discount takes [0-9,.]+ USD a month off On demand."));
        String reduced = net();
        assertNotEquals(list, reduced);
        robot.clickOn("#discount-modes-2");
        window.settle();
        assertFalse(robot.lookup("#discount-modes-2").queryAs(CheckBox.class).isSelected());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.settle();
        assertTrue(robot.lookup("#discount-modes-2").queryAs(CheckBox.class).isSelected());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        window.settle();
        assertEquals(list, net());
        assertEquals("0", robot.lookup("#discount-percent").queryAs(TextField.class).getText());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        window.settle();
        assertEquals(reduced, net());
        window.toSave = folder.resolve("net.plan.json");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.settle();
        assertTrue(Files.readString(window.toSave).contains("Private pricing"));
        Discount saved = window.workbench.document().plan().discounts().getFirst();
        assertEquals(
                Set.of(Mode.ON_DEMAND, Mode.BATCH, Mode.PROVISIONED, Mode.RESERVED, Mode.IMPORT),
                saved.modes());
    }

    @Test
    void theSwitchOfATeacherKeepsTheFocusWhileItsRowsComeAndGo() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT9);
        window.settle();
        robot.clickOn("#assumption-add-customModels");
        window.settle();
        assertTrue(robot.lookup("#teacher-input").tryQuery().isEmpty());
        robot.interact(() -> robot.lookup("#distilled").query().requestFocus());
        robot.push(KeyCode.SPACE);
        window.settle();
        assertTrue(robot.lookup("#teacher-input").tryQuery().isPresent());
        assertTrue(robot.lookup("#distilled").query().isFocused());
        robot.push(KeyCode.SPACE);
        window.settle();
        assertTrue(robot.lookup("#teacher-input").tryQuery().isEmpty());
    }

    @Test
    void quotasAreSwitchedBetweenAndKeepTheirPlaces() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT9);
        window.settle();
        var assumptions = window.workbench.assumptions();
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> assumptions.add(AssumptionKind.QUOTA));
        }
        window.settle();
        Plan added = window.workbench.document().plan();
        for (int i = 0; i < 3; i++) {
            String id = "quotas-" + i;
            robot.interact(() -> assumptions.select(AssumptionKind.QUOTA, id));
            window.settle();
            assertEquals(
                    added.quotas().get(i).model(),
                    robot.lookup("#quota-model").queryAs(ComboBox.class).getValue()
                                    instanceof Choice<?> choice
                            ? choice.value()
                            : "");
        }
        assertEquals(added, window.workbench.document().plan());
        robot.interact(() -> assumptions.quota().place().model().choose("amazon.nova-lite-v1:0"));
        window.settle();
        assertEquals(
                "amazon.nova-lite-v1:0",
                window.workbench.document().plan().quotas().getLast().model());
        assertTrue(
                robot.lookup("#quota-peaks")
                        .queryAs(Label.class)
                        .getText()
                        .contains("On demand: "));
    }
}
