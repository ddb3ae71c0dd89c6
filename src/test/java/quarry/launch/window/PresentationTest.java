package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.view.picture.Picture;
import quarry.app.view.present.PresentationView;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.plan.Plan;
import quarry.plan.PresentedPage;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One chart and one sentence a page, readable from the back of a room on an old projector.
@ExtendWith(ApplicationExtension.class)
class PresentationTest {

    private static final double SMALLEST_TYPE = 28;

    private OpenWindow window;

    @Start
    void start(Stage stage) throws CardException {
        window = new OpenWindow(stage, Sample.plan());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,3", "DARK,8"})
    void pagesAreLargeAndWhole(Theme theme, int scenarios, FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var faults = new ArrayList<String>();
        var pictures = new ArrayList<Picture>();
        robot.interact(
                () -> {
                    var workbenches = new ArrayList<WorkbenchViewModel>();
                    new Screens(card, Sample.plan())
                            .shot(
                                    "present",
                                    theme,
                                    w -> {
                                        if (scenarios == 8) {
                                            w.document()
                                                    .edit("Eight", ScreensTest.Eight::scenarios);
                                        }
                                        ScreensTest.withBudget(w);
                                        workbenches.add(w);
                                    });
                    var presentation = workbenches.getFirst().presentation();
                    var view = new PresentationView(presentation);
                    var scene = new Scene(view, 1024, 768);
                    scene.setUserAgentStylesheet(theme.stylesheet());
                    presentation.start();
                    for (int page = 1; page <= 4; page++) {
                        pictures.add(Picture.of(scene));
                        faults.addAll(faults(page, view));
                        presentation.next();
                    }
                    presentation.stop();
                });
        write(pictures, theme + "-" + scenarios);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource
    void theBreakEvenIsLargeAndWhole(Theme theme, FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var faults = new ArrayList<String>();
        var pictures = new ArrayList<Picture>();
        Plan titan = BreakEvenScreensTest.titan();
        List<Plan> plans =
                List.of(
                        titan,
                        BreakEvenScreensTest.threefold(titan),
                        titan.withModelUnits(List.of()),
                        BreakEvenScreensTest.custom(titan));
        robot.interact(
                () -> {
                    for (Plan plan : plans) {
                        var workbenches = new ArrayList<WorkbenchViewModel>();
                        new Screens(card, plan).shot("present", theme, workbenches::add);
                        var presentation = workbenches.getFirst().presentation();
                        var view = new PresentationView(presentation);
                        var scene = new Scene(view, 1024, 768);
                        scene.setUserAgentStylesheet(theme.stylesheet());
                        presentation.start();
                        presentation.last();
                        pictures.add(Picture.of(scene));
                        faults.addAll(faults(pictures.size(), view));
                        presentation.stop();
                    }
                });
        write(pictures, theme + "-break-even");
        assertEquals(List.of(), faults);
    }

    private static void write(List<Picture> pictures, String kind) throws IOException {
        for (int page = 1; page <= pictures.size(); page++) {
            String name = "present-%d-%s.png".formatted(page, kind);
            Path file = Path.of("target", "screens", name.toLowerCase(Locale.ROOT));
            pictures.get(page - 1).writePng(file);
        }
    }

    private static List<String> faults(int page, PresentationView view) {
        var faults = new ArrayList<>(Legibility.faults("page " + page, view));
        List<Text> texts = texts(view).filter(text -> !text.getText().isBlank()).toList();
        assertTrue(texts.size() > 3);
        for (Text text : texts) {
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            String words = "page " + page + ": “" + text.getText() + "” ";
            if (text.getFont().getSize() < SMALLEST_TYPE) {
                faults.add(words + "is set in " + text.getFont().getSize());
            }
            if (bounds.getMinX() < 0
                    || bounds.getMinY() < 0
                    || bounds.getMaxX() > 1024
                    || bounds.getMaxY() > 768) {
                faults.add(words + "reaches out of the page");
            }
        }
        return faults;
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PresentationTest::texts)
                : Stream.empty();
    }

    @Test
    void keysTurnPagesAndEscapeEndsItWithoutATraceInTheUndo(FxRobot robot) throws Exception {
        window.settle();
        robot.interact(
                () -> {
                    window.workbench.presentation().setShown("workloads", false);
                    window.workbench.presentation().move("months", 1);
                });
        assertEquals(
                List.of("months", "compare", "forecast"),
                window.workbench.document().plan().presentation().stream()
                        .map(PresentedPage::page)
                        .toList());
        assertEquals("", window.workbench.document().undoNameProperty().get());
        assertTrue(window.workbench.document().dirtyProperty().get());
        robot.push(KeyCode.F11);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 of 3", said(robot, "#slide-position"));
        assertTrue(said(robot, "#slide-sentence").startsWith("On demand costs "));
        robot.push(KeyCode.RIGHT);
        window.settle();
        assertEquals("2 of 3", said(robot, "#slide-position"));
        assertEquals(
                window.workbench.compare().pageProperty().get().headline(),
                said(robot, "#slide-sentence"));
        robot.push(KeyCode.END);
        assertEquals("3 of 3", said(robot, "#slide-position"));
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("3 of 3", said(robot, "#slide-position"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.LEFT);
        assertEquals("1 of 3", said(robot, "#slide-position"));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(window.workbench.presentation().runningProperty().get());
        assertFalse(robot.lookup("#presentation").tryQuery().isPresent());
    }

    private static String said(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
