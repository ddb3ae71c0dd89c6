package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.store.card.CardException;

import java.util.concurrent.TimeoutException;

/// What shortcuts do in the window.
@ExtendWith(ApplicationExtension.class)
class ShortcutsTest {

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

    @Test
    void settingsOpenOnceWithTheFocusInThem() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.settle();
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.settle();
        assertEquals(1, robot.lookup("#plan-settings").queryAll().size());
        assertTrue(robot.lookup("#plan-name").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        window.awaitGone("#plan-settings");
    }

    @Test
    void whatWasUndoneIsDoneAgainWithEitherShortcut() throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        window.settle();
        KeyCode[][] redo = {
            {KeyCode.SHORTCUT, KeyCode.Y}, {KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z}
        };
        for (KeyCode[] keys : redo) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
            assertEquals(3, scenarios());
            robot.push(keys);
            assertEquals(4, scenarios());
        }
    }

    private int scenarios() {
        return window.workbench.document().plan().scenarios().size();
    }
}
