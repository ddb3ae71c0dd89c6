package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.Samples;

import java.util.concurrent.TimeoutException;

/// The lists within editors, by keyboard.
@ExtendWith(ApplicationExtension.class)
class EditorListsTest {

    private OpenWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) throws Exception {
        window = new OpenWindow(stage, Samples.plan());
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
        robot.push((KeyCodeCombination) UserAction.SHOW_SCENARIO.shortcut());
        window.settle();
    }

    private TableView<?> deployments() {
        return robot.lookup("#deployments").queryAs(TableView.class);
    }

    @Test
    void deleteRemovesTheSelectedOne() throws TimeoutException {
        assertEquals(2, deployments().getItems().size());
        robot.interact(() -> deployments().requestFocus());
        robot.push(KeyCode.DELETE);
        window.settle();
        assertEquals(1, deployments().getItems().size());
        robot.clickOn("Undo");
        window.settle();
        assertEquals(2, deployments().getItems().size());
    }
}
