package quarry.launch.window;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import quarry.launch.folder.SettingsFolder;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.card.CardException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The windows of Quarry: the plan given, or home.
public final class QuarryApplication extends Application {

    /// A thread for each thing under way, and there are a handful: a file server that does not answer, or a long
    /// export, must not keep edits from being priced.
    private final ExecutorService work =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());

    private @Nullable Stages stages;

    @Override
    public void start(Stage first) throws CardException {
        Path folder =
                SettingsFolder.of(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", "")));
        RateCard card = BundledCard.read();
        Stages all =
                new Stages(
                        folder,
                        card,
                        work,
                        Clock.system(ZoneId.systemDefault()),
                        Locale.getDefault(Locale.Category.FORMAT),
                        first,
                        place -> getHostServices().showDocument(place.toUri().toString()));
        stages = all;
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, failure) ->
                                all.report("Something failed; please report this: " + failure));
        all.showHome();
        all.homeViewModel().lookForCopies();
        List<String> files = getParameters().getUnnamed();
        if (!files.isEmpty()) {
            all.homeViewModel().open(Path.of(files.getFirst()));
        }
        new Rehearsal(card, Platform::runLater).start(work);
    }

    @Override
    public void stop() {
        work.shutdownNow();
        if (stages != null) {
            stages.session().end();
        }
    }
}
