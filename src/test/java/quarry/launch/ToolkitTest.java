package quarry.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// JavaFX runs in the tests without a display, and a click arrives.
@ExtendWith(ApplicationExtension.class)
class ToolkitTest {

    private Label label;

    @Start
    void start(Stage stage) {
        label = new Label("before");
        var button = new Button("Press");
        button.setOnAction(_ -> label.setText("after"));
        stage.setScene(new Scene(new VBox(button, label), 200, 100));
        stage.show();
    }

    @Test
    void aClickArrives(FxRobot robot) {
        robot.clickOn("Press");
        assertEquals("after", label.getText());
    }
}
