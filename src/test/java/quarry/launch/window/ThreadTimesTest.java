package quarry.launch.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.view.WorkbenchView;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.findmodel.OfferSpan;
import quarry.app.viewmodel.selection.Subject;
import quarry.store.card.BundledCard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/// How long the JavaFX thread is held at a time in the real windows, pulses included: prints the longest hold of each
/// step, by the clock and in its own processor time, the first time in a process and then in the given number of
/// further windows.
@ExtendWith(ApplicationExtension.class)
@EnabledIfSystemProperty(named = "quarry.thread", matches = "\\d+")
class ThreadTimesTest {

    @TempDir private static Path folder = Path.of("");

    private final Map<String, List<ThreadWatch.Held>> held = new LinkedHashMap<>();
    private OpenDesktop desktop;
    private ThreadWatch watch;

    @Start
    void start(Stage unused) throws Exception {
        desktop = new OpenDesktop(folder);
        watch = ThreadWatch.onThisThread();
    }

    @AfterEach
    void end() {
        watch.stop();
        desktop.end();
    }

    @Test
    void prints(FxRobot robot) throws Exception {
        new Rehearsal(BundledCard.read(), Platform::runLater)
                .start(ForkJoinPool.commonPool())
                .get(60, TimeUnit.SECONDS);
        held.put("while home is looked at", new ArrayList<>(List.of(watch.longest())));
        int windows = 1 + Integer.getInteger("quarry.thread");
        for (int i = 0; i < windows; i++) {
            window(robot);
        }
        System.out.printf(
                "%-34s %18s %18s %18s%n", "step", "first: clock, cpu", "median cpu", "worst cpu");
        held.forEach(
                (step, times) -> {
                    List<ThreadWatch.Held> later =
                            new ArrayList<>(times.subList(times.size() > 1 ? 1 : 0, times.size()));
                    later.sort((a, b) -> Double.compare(a.cpu(), b.cpu()));
                    System.out.printf(
                            "%-34s %18s %18s %18s%n",
                            step,
                            text(times.getFirst()),
                            text(later.get(later.size() / 2)),
                            text(later.getLast()));
                });
        assertEquals(windows, held.getOrDefault("open a plan", List.of()).size());
    }

    private static String text(ThreadWatch.Held times) {
        return "%.1f, %.1f".formatted(times.clock(), times.cpu());
    }

    private void window(FxRobot robot) throws Exception {
        step(
                "open a plan",
                () -> desktop.stages.homeViewModel().templates().getLast().open().run());
        robot.interact(
                () -> {
                    Window window = Window.getWindows().getLast();
                    window.setX(0);
                    window.setY(0);
                    window.setWidth(1280);
                    window.setHeight(800);
                });
        settle();
        for (Subject screen : Subject.values()) {
            step("open " + screen, () -> plan().selection().show(screen));
        }
        robot.interact(() -> plan().selection().show(Subject.RATES));
        settle();
        step("sort 8,910 rates by USD", () -> sort("#rates-table", 2));
        step("search in 8,910", () -> plan().rates().filters().textProperty().set("son"));
        step("back to all", () -> plan().rates().filters().textProperty().set(""));
        step("per 1,000 tokens", () -> plan().rates().perThousandProperty().set(true));
        step(
                "override one",
                () ->
                        plan().rates()
                                .override(
                                        plan().rates().pageProperty().get().rows().get(3), "1.5"));
        step("undo", () -> plan().document().undo());
        step("back to Find a model", () -> plan().selection().show(Subject.FIND_MODEL));
        step("every region", () -> plan().findModel().filters().regions().choose(List.of()));
        step("sort offers by context", () -> sort("#offers", 9));
        step(
                "cost of a request",
                () -> plan().findModel().subject().span().choose(OfferSpan.REQUEST));
        step("back to Compare", () -> plan().selection().show(Subject.COMPARISON));
        step("edit", () -> plan().document().edit("Rename", p -> p.withName("Other")));
        robot.interact(() -> plan().document().undo());
        settle();
        step(
                "why an amount is what it is",
                () ->
                        plan().compare()
                                .select(plan().compare().pageProperty().get().totals().getFirst()));
        for (UserAction action :
                List.of(
                        UserAction.SWITCH_THEME,
                        UserAction.SWITCH_THEME,
                        UserAction.ZOOM_IN,
                        UserAction.ZOOM_USUAL,
                        UserAction.WORKLOAD_FROM_TEMPLATE,
                        UserAction.PLAN_SETTINGS,
                        UserAction.PRESENT)) {
            WorkbenchView view =
                    (WorkbenchView) Window.getWindows().getLast().getScene().lookup("#workbench");
            step(action.label(), () -> view.actions().run(action));
            robot.interact(
                    () -> {
                        plan().presentation().stop();
                        plan().templates().close();
                        Window.getWindows().stream()
                                .filter(PopupWindow.class::isInstance)
                                .toList()
                                .forEach(Window::hide);
                    });
            settle();
        }
        step(
                "close",
                () -> {
                    desktop.stages.showHome();
                    desktop.stages.desktop().close(plan());
                });
    }

    private WorkbenchViewModel plan() {
        return desktop.plan();
    }

    private static <R> void sort(String id, int column) {
        @SuppressWarnings("unchecked")
        TableView<R> table = (TableView<R>) Window.getWindows().getLast().getScene().lookup(id);
        TableColumn<R, ?> by = table.getColumns().get(column);
        table.getSortOrder().setAll(List.of(by));
    }

    private void step(String name, Runnable action) throws Exception {
        watch.longest();
        WaitForAsyncUtils.asyncFx(action).get();
        settle();
        held.computeIfAbsent(name, _ -> new ArrayList<>()).add(watch.longest());
    }

    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            desktop.await(
                    () ->
                            desktop.stages.desktop().plans().isEmpty()
                                    || (!plan().pricing().busyProperty().get()
                                            && !plan().rates().busyProperty().get()
                                            && !plan().findModel().busyProperty().get()));
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
    }
}
