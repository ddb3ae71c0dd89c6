package quarry.app.view.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class InTurnTest {

    private final List<String> done = new ArrayList<>();
    private final VBox place = new VBox();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(new VBox(), 300, 200));
        stage.show();
    }

    @Test
    void whatIsInNoWindowIsFilledAtOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    InTurn.add(place, new Label("one"), new Label("two"));
                    assertEquals(0, place.getChildren().size());
                    Scene scene = new Scene(place);
                    assertEquals(2, place.getChildren().size());
                    assertFalse(InTurn.pending(scene));
                });
    }

    @Test
    void inAWindowPartsComeOneAfterAnotherAndWhatTheyAddComesLast(FxRobot robot) {
        robot.interact(
                () -> {
                    InTurn.fill(place, () -> turn("one", () -> turn("inner", () -> {})));
                    InTurn.fill(place, () -> turn("two", () -> {}));
                    stage.getScene().setRoot(place);
                    assertEquals(List.of(), done);
                    assertTrue(InTurn.pending(stage.getScene()));
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("one", "two", "inner"), done);
        assertFalse(InTurn.pending(stage.getScene()));
    }

    private void turn(String name, Runnable inner) {
        done.add(name);
        if (name.equals("one")) {
            InTurn.fill(place, inner);
        }
    }

    @Test
    void aClosedWindowIsNotFilledAnyMore(FxRobot robot) {
        robot.interact(
                () -> {
                    InTurn.add(place, new Label("one"));
                    stage.getScene().setRoot(place);
                    stage.hide();
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, place.getChildren().size());
        assertFalse(InTurn.pending(stage.getScene()));
    }

    @Test
    void aPartThatFailsLeavesTheOthersTheirTurn(FxRobot robot) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        robot.interact(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
                    InTurn.fill(
                            place,
                            () -> {
                                throw new IllegalStateException("a part");
                            });
                    InTurn.add(place, new Label("two"));
                    stage.getScene().setRoot(place);
                });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, place.getChildren().size());
        assertEquals("a part", failures.getFirst().getMessage());
        WaitForAsyncUtils.clearExceptions();
    }
}
