package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.document.FileQuestions.Unsaved;
import quarry.store.card.CardException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What a person sees and can do while the disk takes its time.
@ExtendWith(ApplicationExtension.class)
class SlowDiskTest {

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
    void aSlowOpenShowsProgressAndCancelLeavesThePlanAsItWas(@TempDir Path folder)
            throws Exception {
        window.toSave = folder.resolve("other.plan.json");
        window.toOpen = window.toSave;
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        window.settle();
        rename("Still here");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        window.settle();
        rename("Never saved");
        window.unsaved = Unsaved.DISCARD;
        assertFalse(shown());

        window.disk = new CountDownLatch(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, this::shown);
        WaitForAsyncUtils.waitForFxEvents(10);
        assertEquals("Opening other.plan.json…", text());
        assertTrue(robot.lookup("#job-progress").query().isVisible());
        assertEquals(List.of(), Legibility.faults("opening", scene()));

        robot.clickOn("#job-cancel");
        window.settle();
        assertFalse(shown());
        window.disk.countDown();
        window.settle();
        assertEquals("Never saved ●", title());
        assertTrue(says("Opening other.plan.json was cancelled"));

        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        window.settle();
        assertEquals("Still here", title());
    }

    @Test
    void aSlowSaveLeavesTheWindowInUse(@TempDir Path folder) throws Exception {
        window.toSave = folder.resolve("kept.plan.json");
        rename("First");
        window.disk = new CountDownLatch(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, this::shown);
        assertEquals("Saving kept.plan.json…", text());
        assertFalse(robot.lookup("#job-cancel").query().isVisible());
        rename("Second");
        window.disk.countDown();
        window.settle();
        assertEquals("Second ●", title());
        assertTrue(Files.readString(folder.resolve("kept.plan.json")).contains("First"));
    }

    private void rename(String name) {
        robot.interact(
                () -> window.workbench.document().edit("Rename", plan -> plan.withName(name)));
    }

    private Parent scene() {
        return robot.lookup("#workbench").query().getScene().getRoot();
    }

    private boolean shown() {
        return robot.lookup("#jobs").query().isVisible();
    }

    private String text() {
        return robot.lookup("#job-text").queryAs(Label.class).getText();
    }

    private String title() {
        return robot.lookup("#plan-title").queryAs(Label.class).getText();
    }

    private boolean says(String text) {
        return window.workbench.notices().notices().stream().anyMatch(n -> n.text().equals(text));
    }
}
