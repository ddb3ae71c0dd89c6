package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import quarry.launch.QuarryProcess;
import quarry.launch.folder.RecoveryFolder;
import quarry.store.plan.PlanFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A session is killed with unsaved changes; the next one offers them.
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {

    @TempDir private static Path folder = Path.of("");

    private final Path settings = folder.resolve("settings");
    private final Path file = folder.resolve("mine.plan.json");
    private OpenDesktop desktop;
    private FxRobot robot;

    @Start
    void start(Stage unused) throws Exception {
        PlanFile.save(Sample.plan().withName("Mine"), file);
        killASession();
        desktop = new OpenDesktop(settings);
    }

    private void killASession() throws Exception {
        Process session =
                QuarryProcess.start(
                        folder.resolve("log.txt"),
                        "quarry.launch.window.CrashingSession",
                        settings.toString(),
                        file.toString());
        try {
            Instant patience = Instant.now().plus(Duration.ofSeconds(60));
            while (copies().isEmpty() && session.isAlive() && Instant.now().isBefore(patience)) {
                Thread.sleep(50);
            }
            assertFalse(copies().isEmpty(), Files.readString(folder.resolve("log.txt")));
            RecoveryFolder other = new RecoveryFolder(settings, InstantSource.system());
            assertEquals(List.of(), other.leftBehind().copies(), "it is still running");
            other.close();
        } finally {
            session.destroyForcibly();
            assertTrue(session.waitFor(20, TimeUnit.SECONDS));
        }
        assertNotEquals(0, session.exitValue());
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
    void whatWasNotSavedIsOfferedAndTheFileStaysUntilItIsSaved() throws Exception {
        byte[] original = Files.readAllBytes(file);
        desktop.await(() -> OpenDesktop.shows("Mine, not saved yet has changes"));
        robot.clickOn("Recover");
        desktop.await(() -> title().equals("Mine, not saved yet ●"));
        assertArrayEquals(original, Files.readAllBytes(file));
        assertEquals(file, desktop.plan().file().fileProperty().get());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        desktop.await(() -> title().equals("Mine, not saved yet"));
        assertTrue(Files.readString(file).contains("Mine, not saved yet"));
        desktop.end();
        assertEquals(List.of(), copies());
    }

    private String title() {
        return robot.lookup("#plan-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private List<Path> copies() throws Exception {
        if (!Files.isDirectory(settings.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(settings.resolve("recovery"))) {
            return files.filter(f -> f.toString().endsWith(".json")).toList();
        }
    }
}
