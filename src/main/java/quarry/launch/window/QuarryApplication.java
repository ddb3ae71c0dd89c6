package quarry.launch.window;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import quarry.app.view.WindowPorts;
import quarry.app.view.WorkbenchView;
import quarry.app.view.document.FileDialogs;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The window of Quarry, with the plan given or the sample.
public final class QuarryApplication extends Application {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// A thread for each thing under way, and there are a handful: a file server that does not answer, or a long
    /// export, must not keep edits from being priced.
    private final ExecutorService work =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());

    @Override
    public void start(Stage stage) throws CardException {
        ThemeChoice theme = new ThemeChoice();
        theme.property().subscribe(now -> now.apply());
        RateCard card = BundledCard.read();
        FileDialogs dialogs = new FileDialogs(() -> stage);
        WorkbenchViewModel workbench =
                new WorkbenchViewModel(
                        Sample.plan(),
                        new Wiring(
                                        card,
                                        new FilePlanStore(),
                                        dialogs,
                                        dialogs::whereToExport,
                                        new Latest.Background(work, Platform::runLater),
                                        Clock.system(ZoneId.systemDefault()),
                                        Locale.getDefault(Locale.Category.FORMAT))
                                .ports());
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) ->
                                workbench
                                        .notices()
                                        .error("Something failed; please report this: " + failure));
        WorkbenchView view =
                new WorkbenchView(
                        workbench,
                        new WindowPorts(
                                () -> Optional.of(Sample.plan()),
                                () ->
                                        stage.fireEvent(
                                                new WindowEvent(
                                                        stage, WindowEvent.WINDOW_CLOSE_REQUEST)),
                                theme.property(),
                                dialogs::whereToSavePicture));
        stage.titleProperty().bind(workbench.file().titleProperty().concat(" – Quarry"));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    workbench.file().close(stage::hide);
                });
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(
                        view,
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight())));
        stage.setMinWidth(Math.min(1024, screen.getWidth()));
        stage.setMinHeight(Math.min(640, screen.getHeight()));
        stage.show();
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            workbench.file().open(Path.of(files.getFirst()));
        }
    }

    @Override
    public void stop() {
        work.shutdownNow();
    }
}
