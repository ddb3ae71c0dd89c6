package quarry.app.view.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeadingLabelTest {

    private final Pane pane = new Pane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(pane, 400, 200));
        stage.show();
    }

    @Test
    void onlyAWordThatDoesNotFitIsShortened(FxRobot robot) {
        robot.interact(
                () -> {
                    HeadingLabel heading = new HeadingLabel("With provisionedthroughput now");
                    pane.getChildren().setAll(heading);
                    heading.resize(90, 60);
                    assertTrue(
                            heading.getText().matches("With provis\\p{L}*… now"),
                            heading.getText());
                    assertEquals("With provisionedthroughput now", heading.getTooltip().getText());
                    heading.resize(300, 60);
                    assertEquals("With provisionedthroughput now", heading.getText());
                });
    }
}
