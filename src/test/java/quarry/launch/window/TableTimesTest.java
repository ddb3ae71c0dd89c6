package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.findmodel.OfferSpan;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.selection.Subject;
import quarry.store.card.BundledCard;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// How long the JavaFX thread is kept by the two big tables: prints the longest single task of each step, layout
/// included, by the clock and in its own processor time, the first time in a process and then in the given number of
/// further windows.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "quarry.tables", matches = "\\d+")
class TableTimesTest {

    private static final double MILLION = 1e6;

    private final Map<String, List<double[]>> longest = new LinkedHashMap<>();
    private final List<WorkbenchViewModel> workbenches = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private double[] now = new double[2];

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void prints(FxRobot robot) throws Exception {
        int windows = 1 + Integer.getInteger("quarry.tables");
        for (int i = 0; i < windows; i++) {
            window(robot);
        }
        System.out.printf(
                "%-34s %18s %18s %18s%n", "step", "first: clock, cpu", "median cpu", "worst cpu");
        longest.forEach(
                (step, times) -> {
                    List<double[]> later = new ArrayList<>(times.subList(1, times.size()));
                    later.sort((a, b) -> Double.compare(a[1], b[1]));
                    System.out.printf(
                            "%-34s %18s %18s %18s%n",
                            step,
                            text(times.getFirst()),
                            text(later.get(later.size() / 2)),
                            text(later.getLast()));
                });
        assertEquals(windows, longest.values().iterator().next().size());
    }

    private static String text(double[] times) {
        return "%.1f, %.1f".formatted(times[0], times[1]);
    }

    private void window(FxRobot robot) throws Exception {
        var card = BundledCard.read();
        var work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        var background = new Latest.Background(work, task -> Platform.runLater(() -> timed(task)));
        robot.interact(
                () -> {
                    Screens.Shot shot =
                            new Screens(card, Sample.plan(), background)
                                    .shot("times", Theme.LIGHT, workbenches::add);
                    Scene scene = new Scene(shot.view(), 1920, 1080);
                    scenes.add(scene);
                    scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                    layOut();
                });
        settle();
        step("open Rates, until all are shown", () -> workbench().selection().show(Subject.RATES));
        step("sort 8,910 rates by USD", () -> sort("#rates-table", 2));
        step("search in 8,910", () -> workbench().rates().filters().textProperty().set("son"));
        step("back to all", () -> workbench().rates().filters().textProperty().set(""));
        step("per 1,000 tokens", () -> workbench().rates().perThousandProperty().set(true));
        step(
                "override one",
                () ->
                        workbench()
                                .rates()
                                .override(
                                        workbench().rates().pageProperty().get().rows().get(3),
                                        "1.5"));
        step("undo", () -> workbench().document().undo());
        step(
                "open Find a model, until shown",
                () -> workbench().selection().show(Subject.FIND_MODEL));
        step("every region", () -> workbench().findModel().filters().regions().choose(List.of()));
        step("sort offers by context", () -> sort("#offers", 9));
        step(
                "cost of a request",
                () -> workbench().findModel().subject().span().choose(OfferSpan.REQUEST));
        work.shutdown();
    }

    private WorkbenchViewModel workbench() {
        return workbenches.getLast();
    }

    private <R> void sort(String id, int column) {
        @SuppressWarnings("unchecked")
        TableView<R> table = (TableView<R>) scenes.getLast().lookup(id);
        TableColumn<R, ?> by = table.getColumns().get(column);
        table.getSortOrder().setAll(List.of(by));
    }

    private void step(String name, Runnable action) throws Exception {
        now = new double[2];
        Platform.runLater(() -> timed(action));
        settle();
        longest.computeIfAbsent(name, _ -> new ArrayList<>()).add(now);
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () ->
                            !workbench().pricing().busyProperty().get()
                                    && !workbench().rates().busyProperty().get()
                                    && !workbench().findModel().busyProperty().get());
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void timed(Runnable task) {
        long clock = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.run();
        layOut();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        now[0] = Math.max(now[0], (System.nanoTime() - clock) / MILLION);
        now[1] = Math.max(now[1], worked / MILLION);
    }

    private void layOut() {
        scenes.getLast().getRoot().applyCss();
        scenes.getLast().getRoot().layout();
    }
}
