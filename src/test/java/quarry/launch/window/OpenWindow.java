package quarry.launch.window;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import quarry.app.view.WindowPorts;
import quarry.app.view.WorkbenchView;
import quarry.app.view.copy.PictureFile;
import quarry.app.view.part.InTurn;
import quarry.app.view.theme.Theme;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.preference.AppearanceViewModel;
import quarry.app.viewmodel.preference.Preferences;
import quarry.app.viewmodel.preference.PreferencesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.launch.folder.PreferencesFile;
import quarry.plan.Plan;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole window with the shipped card and real files; questions about files are answered by the test.
final class OpenWindow implements FileQuestions, PlanStore {

    final WorkbenchViewModel workbench;
    @Nullable Path toOpen;
    @Nullable Path toSave;
    @Nullable PictureFile picture;

    /// What the system's file browser was last asked to show.
    volatile @Nullable Path shownFolder;

    Unsaved unsaved = Unsaved.CANCEL;

    /// What the disk waits for before it answers.
    volatile CountDownLatch disk = new CountDownLatch(0);

    private final PlanStore files = new FilePlanStore();

    OpenWindow(Stage stage, Plan plan) throws CardException {
        var work = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        workbench =
                new WorkbenchViewModel(
                        plan,
                        new Wiring(
                                        BundledCard.read(),
                                        this,
                                        this,
                                        (_, _) -> Optional.ofNullable(toSave),
                                        folder -> shownFolder = folder,
                                        new Latest.Background(work, Platform::runLater),
                                        Clock.systemUTC(),
                                        Locale.ENGLISH)
                                .ports());
        var appearance =
                new AppearanceViewModel(
                        new PreferencesViewModel(
                                Preferences.FIRST,
                                new PreferencesFile(Path.of("target", "no-settings")),
                                _ -> {}),
                        false);
        appearance.darkProperty().subscribe(dark -> (dark ? Theme.DARK : Theme.LIGHT).apply());
        stage.setScene(
                new Scene(
                        new WorkbenchView(
                                workbench,
                                new WindowPorts(
                                        new Alone(stage),
                                        appearance,
                                        true,
                                        _ -> Optional.ofNullable(picture))),
                        1240,
                        740));
        stage.show();
    }

    /// Waits until what is on show belongs to the plan as it is now.
    void settle() throws TimeoutException {
        awaitParts();
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        !workbench.pricing().busyProperty().get()
                                && workbench.pricing().resultsProperty().get() != null
                                && workbench.file().idleProperty().get());
        awaitParts();
        awaitPulses();
    }

    /// What opened over the window fades as it closes.
    void awaitGone(String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> new FxRobot().lookup(query).tryQuery().isEmpty());
    }

    /// What is drawn goes with a pulse, what follows from it with the next.
    private static void awaitPulses() throws TimeoutException {
        CountDownLatch pulses = new CountDownLatch(5);
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pulses.countDown();
                    }
                };
        WaitForAsyncUtils.waitForAsyncFx(5000, timer::start);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> pulses.getCount() == 0);
        WaitForAsyncUtils.waitForAsyncFx(5000, timer::stop);
    }

    /// Waits until every screen on show is complete.
    static void awaitParts() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                5000,
                                () ->
                                        Window.getWindows().stream()
                                                .map(Window::getScene)
                                                .noneMatch(InTurn::pending)));
    }

    @Override
    public Opened open(Path file) {
        awaitDisk();
        return files.open(file);
    }

    @Override
    public Saved save(Plan plan, Path file) {
        awaitDisk();
        return files.save(plan, file);
    }

    @Override
    public Saved overwrite(Plan plan, Path file) {
        awaitDisk();
        return files.overwrite(plan, file);
    }

    @Override
    public Changed whatAboutChanged(String fileName) {
        return Changed.CANCEL;
    }

    private void awaitDisk() {
        try {
            disk.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Path> whichToOpen() {
        return Optional.ofNullable(toOpen);
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return Optional.ofNullable(toSave);
    }

    @Override
    public Unsaved whatAboutUnsaved(String planName) {
        return unsaved;
    }

    /// The only window: what would be in another one takes its place.
    private final class Alone implements WindowCommands {

        private final Stage stage;

        Alone(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void newPlan() {
            workbench.file().newPlan();
        }

        @Override
        public void openPlan() {
            workbench.file().open();
        }

        @Override
        public void open(Path file) {
            workbench.file().open(file);
        }

        @Override
        public void openSample() {
            workbench.file().newPlan(Sample.plan());
        }

        @Override
        public void showHome() {}

        @Override
        public void closeWindow() {
            workbench.file().close(stage::hide);
        }

        @Override
        public void quit() {
            closeWindow();
        }
    }
}
