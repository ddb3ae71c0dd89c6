package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.notice.Notice;
import quarry.store.card.CardException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Handing the plan over, from the window.
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {

    private OpenWindow window;
    private FxRobot robot;
    @TempDir private Path folder;

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
    void theExportButtonOffersFourWays() {
        MenuButton button = robot.lookup("#button-export").queryAs(MenuButton.class);
        assertEquals("Export", button.getText());
        assertEquals(
                List.of(
                        "Workbook (Excel)…",
                        "One page (PDF)…",
                        "One page (picture)…",
                        "Tables (CSV folder)…"),
                button.getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void aWorkbookIsWrittenAndItsFolderShown() throws Exception {
        window.toSave = folder.resolve("plan.xlsx");
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        awaitExported("plan.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(window.toSave))) {
            assertTrue(book.getNumberOfSheets() > 5);
        }
        robot.clickOn("Show in folder");
        assertEquals(folder, window.shownFolder);
        assertTrue(window.workbench.notices().notices().isEmpty());
    }

    @Test
    void aPageIsWrittenFromTheButton() throws Exception {
        window.toSave = folder.resolve("plan.pdf");
        robot.clickOn("#button-export");
        robot.clickOn(offered("One page (PDF)…"));
        awaitExported("plan.pdf");
        try (PdfReader reader = new PdfReader(Files.readAllBytes(window.toSave))) {
            assertEquals(1, reader.getNumberOfPages());
        }
    }

    @Test
    void aPictureIsWritten() throws Exception {
        window.toSave = folder.resolve("plan.png");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        awaitExported("plan.png");
        assertEquals(1684, ImageIO.read(window.toSave.toFile()).getWidth());
    }

    @Test
    void tablesAreWrittenAndShown() throws Exception {
        window.toSave = folder.resolve("plan-tables");
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.E);
        awaitExported("plan-tables");
        assertTrue(Files.readString(window.toSave.resolve("lines.csv")).contains("2027-01"));
        robot.clickOn("Show in folder");
        assertEquals(window.toSave, window.shownFolder);
    }

    /// In the menu that the button opened.
    private Node offered(String text) {
        return robot.listTargetWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> robot.from(menu.getScene().getRoot()).lookup(text).<Node>query())
                .findFirst()
                .orElseThrow();
    }

    private void awaitExported(String name) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        List.copyOf(window.workbench.notices().notices()).stream()
                                .map(Notice::text)
                                .anyMatch(("Exported " + name + " to " + folder)::equals));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
