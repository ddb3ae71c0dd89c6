package quarry.launch.window;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.DesktopPorts;
import quarry.app.viewmodel.desktop.DesktopViewModel;
import quarry.app.viewmodel.desktop.PlanWindows;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.preference.PreferenceStore;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.launch.folder.PreferencesFile;
import quarry.launch.folder.RecoveryFolder;
import quarry.plan.Plan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/// All that runs between start and end of the program, without windows: what is remembered, the open plans, and
/// their copies.
final class Session {

    /// After an edit, until a copy of the plan is made.
    private static final long PAUSE_SECONDS = 2;

    /// So long the end waits for what is still being written.
    private static final long END_SECONDS = 20;

    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("settings").factory());
    private final RecoveryFolder recovery;
    private final PreferencesViewModel preferences;
    private final DesktopViewModel desktop;
    private final Optional<String> notice;

    /// @param folder for settings and copies; made when it is needed
    /// @param delivery the thread that owns the view models
    Session(
            Path folder,
            PlanWindows windows,
            BiFunction<Plan, PlanStore, WorkbenchViewModel> workbench,
            Executor delivery,
            Clock clock) {
        PreferencesFile file = new PreferencesFile(folder);
        PreferenceStore.Loaded loaded = file.load();
        notice = loaded.notice();
        preferences = new PreferencesViewModel(loaded.preferences(), file, this::write);
        recovery = new RecoveryFolder(folder, clock);
        desktop =
                new DesktopViewModel(
                        preferences,
                        new DesktopPorts(
                                windows,
                                FilePlanStore::new,
                                workbench,
                                recovery,
                                new Latest.Background(this::write, delivery),
                                CompletableFuture.delayedExecutor(
                                        PAUSE_SECONDS, TimeUnit.SECONDS, delivery),
                                clock));
    }

    /// After the end there is nobody left to write for.
    private void write(Runnable task) {
        if (!inOrder.isShutdown()) {
            inOrder.execute(task);
        }
    }

    PreferencesViewModel preferences() {
        return preferences;
    }

    DesktopViewModel desktop() {
        return desktop;
    }

    /// What the user should know about the settings that were read.
    Optional<String> notice() {
        return notice;
    }

    /// Writes what is still to be written.
    void end() {
        inOrder.execute(recovery::close);
        inOrder.shutdown();
        try {
            if (!inOrder.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                inOrder.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
