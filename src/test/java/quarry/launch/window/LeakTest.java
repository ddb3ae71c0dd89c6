package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.selection.Subject;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/// A plan that was closed leaves nothing in memory. `-Dquarry.windows=200` for the long run, which looks at the heap
/// as well.
@ExtendWith(ApplicationExtension.class)
class LeakTest {

    private static final int FEW = 2;
    private static final int WINDOWS = Integer.getInteger("quarry.windows", FEW);

    private static final long MOST_GROWTH = 4L * 1024 * 1024;

    @TempDir private static Path folder = Path.of("");

    private OpenDesktop desktop;

    @Start
    void start(Stage unused) throws Exception {
        desktop = new OpenDesktop(folder);
    }

    @AfterEach
    void end() {
        desktop.end();
    }

    @Test
    void openingAndClosingPlansLeavesTheHeapFlat(FxRobot robot) throws Exception {
        robot.interact(() -> CssParser.errorsProperty().clear());
        var closed = new ArrayList<WeakReference<WorkbenchViewModel>>();
        long middle = 0;
        for (int i = 0; i < WINDOWS; i++) {
            closed.add(new WeakReference<>(openAndClose(robot)));
            if (WINDOWS > FEW && i == WINDOWS / 2) {
                middle = awaitCleared(closed);
            }
        }
        assertEquals(1, Window.getWindows().size(), "the home window is left");
        long end = awaitCleared(closed);
        assertEquals(0, held(closed), "closed plans are still held");
        if (WINDOWS > FEW) {
            String heap =
                    "heap after %d windows %d KB, after %d %d KB"
                            .formatted(WINDOWS / 2 + 1, middle / 1024, WINDOWS, end / 1024);
            System.out.println(heap);
            assertTrue(end - middle < MOST_GROWTH, heap);
        }
        assertEquals(List.of(), List.copyOf(CssParser.errorsProperty()));
    }

    /// Every screen is looked at, and something is edited.
    private WorkbenchViewModel openAndClose(FxRobot robot) throws Exception {
        robot.interact(
                () -> {
                    desktop.stages.showHome();
                    desktop.stages.homeViewModel().templates().getFirst().open().run();
                });
        WorkbenchViewModel plan = desktop.plan();
        desktop.await(() -> plan.pricing().resultsProperty().get() != null);
        for (Subject screen : Subject.values()) {
            robot.interact(() -> plan.selection().show(screen));
        }
        robot.interact(() -> plan.document().edit("Rename", p -> p.withName("Other")));
        robot.interact(() -> plan.document().undo());
        desktop.await(() -> !plan.pricing().busyProperty().get());
        robot.interact(
                () -> {
                    desktop.stages.showHome();
                    desktop.stages.desktop().close(plan);
                });
        return plan;
    }

    /// Timers of up to some seconds may still hold a plan.
    private static long awaitCleared(List<WeakReference<WorkbenchViewModel>> closed)
            throws InterruptedException {
        for (int i = 0; i < 60 && held(closed) > 0; i++) {
            Thread.sleep(100);
            WaitForAsyncUtils.waitForFxEvents();
            System.gc();
        }
        return used();
    }

    private static long held(List<WeakReference<WorkbenchViewModel>> closed) {
        return closed.stream().filter(c -> c.get() != null).count();
    }

    private static long used() {
        return LongStream.generate(LeakTest::usedNow).limit(5).min().orElseThrow();
    }

    /// Pictures go a pulse after the window they are of.
    private static long usedNow() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
