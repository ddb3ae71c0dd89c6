package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import quarry.app.view.copy.PictureFile;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.compare.Standing;
import quarry.plan.Plan;
import quarry.store.card.CardException;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// Four scenarios compared, and what is taken away from the comparison.
@ExtendWith(ApplicationExtension.class)
class TakeAwayTest {

    @TempDir Path folder;
    private OpenWindow window;
    private FxRobot robot;

    private static Plan four() {
        Plan plan = Sample.plan();
        var scenarios = new ArrayList<>(plan.scenarios());
        var last = scenarios.getLast();
        scenarios.add(
                last.withId("half")
                        .withName("Only the chat")
                        .withDeployments(last.deployments().subList(0, 1)));
        return plan.withScenarios(scenarios);
    }

    @Start
    void start(Stage stage) throws CardException {
        window = new OpenWindow(stage, four());
    }

    @BeforeEach
    void ready(FxRobot robot) throws TimeoutException {
        this.robot = robot;
        window.settle();
    }

    @Test
    void fourScenariosAreComparedAgainstABaseOfOnesChoice() throws TimeoutException {
        var page = window.workbench.compare().pageProperty();
        assertEquals(4, page.get().columns().size());
        assertEquals(
                List.of(Standing.DEAREST, Standing.NONE, Standing.NONE, Standing.CHEAPEST),
                page.get().columns().stream().map(c -> c.standing()).toList());
        assertTrue(shows("▼ cheapest") && shows("▲ dearest"));
        assertTrue(said("#answer").contains(" less than On demand"), said("#answer"));
        robot.clickOn("#heading-batch-cache");
        window.settle();
        assertTrue(page.get().columns().getFirst().base());
        assertEquals("Batch + cache", page.get().columns().getFirst().name());
        assertTrue(said("#answer").contains(" less than Batch + cache"), said("#answer"));
        assertTrue(page.get().totals().get(1).delta().startsWith("+"));
        robot.clickOn("#chart-kind-1");
        window.settle();
        assertEquals(ChartKind.WORKLOADS, page.get().charts().kind());
        assertTrue(robot.lookup("#chart-groups").tryQuery().isPresent());
        robot.clickOn("#chart-kind-2");
        window.settle();
        assertEquals(4, page.get().charts().months().curves().size());
        robot.clickOn("#cumulative");
        window.settle();
        double last = page.get().charts().months().curves().getFirst().points().getLast().y();
        robot.interact(() -> window.workbench.compare().spanProperty().set(Span.WHOLE_PLAN));
        robot.clickOn("#chart-kind-0");
        window.settle();
        assertEquals(page.get().bars().getFirst().total(), last, last * 1e-9);
    }

    @Test
    void theTableIsOnTheClipboardAsCells() {
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.C);
        var text = new AtomicReference<>("");
        var html = new AtomicReference<>("");
        robot.interact(
                () -> {
                    text.set(Clipboard.getSystemClipboard().getString());
                    html.set(Clipboard.getSystemClipboard().getHtml());
                });
        List<String> lines = Objects.requireNonNull(text.get()).lines().toList();
        assertEquals(1 + 1 + 4, lines.size());
        assertTrue(lines.getFirst().startsWith("\tOn demand\tBatch + cache\tDifference\t%\t"));
        String total = window.workbench.compare().pageProperty().get().totals().getFirst().text();
        assertTrue(lines.get(1).startsWith("Total\t" + total + "\t"), lines.get(1));
        assertTrue(Objects.requireNonNull(html.get()).contains("<td>Customer chat</td>"));
    }

    @Test
    void theChartIsOnTheClipboardAsAPicture() {
        robot.interact(() -> window.workbench.compare().chartProperty().set(ChartKind.WORKLOADS));
        WaitForAsyncUtils.waitForFxEvents();
        Region chart = robot.lookup("#compare-chart").queryAs(Region.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        var image = new AtomicReference<Image>();
        robot.interact(() -> image.set(Clipboard.getSystemClipboard().getImage()));
        Image copied = Objects.requireNonNull(image.get());
        assertEquals(chart.getWidth() * 2, copied.getWidth(), 8);
        assertEquals(chart.getHeight() * 2, copied.getHeight(), 8);
    }

    @Test
    void theChartIsSavedInTheSizeAsked() throws Exception {
        save(PictureFile.Form.PNG_3, "chart.png");
        save(PictureFile.Form.PNG_1, "small.png");
        BufferedImage large = ImageIO.read(folder.resolve("chart.png").toFile());
        BufferedImage small = ImageIO.read(folder.resolve("small.png").toFile());
        assertEquals(small.getWidth() * 3, large.getWidth(), 3);
        assertEquals(small.getHeight() * 3, large.getHeight(), 3);
    }

    @Test
    void theDrawingHasEveryLabelAsText() throws Exception {
        for (ChartKind kind : ChartKind.values()) {
            robot.interact(() -> window.workbench.compare().chartProperty().set(kind));
            window.settle();
            String name = "chart-" + kind + ".svg";
            save(PictureFile.Form.SVG, name);
            Files.createDirectories(Path.of("target", "screens"));
            Files.copy(
                    folder.resolve(name),
                    Path.of("target", "screens", name),
                    StandardCopyOption.REPLACE_EXISTING);
            Document svg =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .parse(folder.resolve(name).toFile());
            String words = svg.getDocumentElement().getTextContent();
            assertTrue(words.contains("On demand"), words);
            assertFalse(svg.getElementsByTagName("image").getLength() > 0);
            switch (kind) {
                case COMPONENTS -> {
                    window.workbench
                            .compare()
                            .pageProperty()
                            .get()
                            .bars()
                            .forEach(bar -> assertTrue(words.contains(bar.text()), bar.text()));
                    assertTrue(words.contains("USD a month, mean over the plan"));
                    assertTrue(svg.getElementsByTagName("rect").getLength() > 8);
                }
                case WORKLOADS -> assertTrue(words.contains("Customer chat"));
                case MONTHS -> {
                    NodeList paths = svg.getElementsByTagName("path");
                    assertTrue(paths.getLength() >= 8, "a line and its marks for each scenario");
                    assertTrue(words.contains("Jan 27"));
                }
            }
        }
    }

    private void save(PictureFile.Form form, String name) throws TimeoutException {
        window.picture = new PictureFile(folder.resolve(name), form);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        List.copyOf(window.workbench.notices().notices()).stream()
                                .anyMatch(notice -> notice.text().equals("Saved " + name)));
    }

    private String said(String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private boolean shows(String text) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(text));
    }
}
