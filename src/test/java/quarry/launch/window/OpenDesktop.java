package quarry.launch.window;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.preference.Area;
import quarry.app.viewmodel.preference.WindowPlace;
import quarry.launch.folder.PreferencesFile;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// All windows of the program on the headless screen, with a settings folder of the test's own. Made on the JavaFX
/// thread.
final class OpenDesktop {

    final Stages stages;
    private boolean ended;

    OpenDesktop(Path settings) throws CardException {
        WindowPlace place = new WindowPlace(new Area(0, 0, 1040, 660), false, true);
        new PreferencesFile(settings).update(p -> p.withWindow(place));
        Platform.setImplicitExit(false);
        stages =
                new Stages(
                        settings,
                        BundledCard.read(),
                        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
                        Clock.systemUTC(),
                        Locale.ENGLISH,
                        new Stage(),
                        _ -> {});
        stages.showHome();
        stages.homeViewModel().lookForCopies();
    }

    WorkbenchViewModel plan() {
        return stages.desktop().plans().getLast();
    }

    void await(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, what));
        OpenWindow.awaitParts();
    }

    /// Closes everything without a question, as far as windows go, and writes what is to be written.
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        stages.session().end();
    }

    static boolean shows(String text) {
        return FXCollections.observableArrayList(Window.getWindows()).stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .anyMatch(root -> shows(root, text));
    }

    private static boolean shows(Node root, String text) {
        return root.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .anyMatch(l -> Optional.ofNullable(l.getText()).orElse("").contains(text));
    }
}
