package quarry.launch.window;

import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.Origin;
import quarry.app.viewmodel.desktop.PlanWindows;
import quarry.app.viewmodel.document.FileQuestions;
import quarry.app.viewmodel.document.PlanStore;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// A session in a process of its own, without windows: opens a plan, edits it, and waits to be killed.
final class CrashingSession implements PlanWindows, FileQuestions {

    private final Executor delivery =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("delivery").factory());
    private final Latest.Background background = new Latest.Background(delivery, delivery);
    private final RateCard card;
    private final Session session;

    private CrashingSession(Path settings) throws Exception {
        card = BundledCard.read();
        session = new Session(settings, this, this::workbench, delivery, Clock.systemUTC());
    }

    /// @param args settings folder, plan file
    public static void main(String[] args) throws Exception {
        CrashingSession crashing = new CrashingSession(Path.of(args[0]));
        crashing.delivery.execute(() -> crashing.open(Path.of(args[1])));
    }

    private void open(Path file) {
        session.desktop()
                .open(
                        new Origin(
                                null,
                                new JobsViewModel(background, _ -> {}),
                                new NoticesViewModel(),
                                Optional::empty),
                        file);
    }

    private WorkbenchViewModel workbench(Plan plan, PlanStore store) {
        return new WorkbenchViewModel(
                plan,
                new Wiring(
                                card,
                                store,
                                this,
                                (_, _) -> Optional.empty(),
                                _ -> {},
                                background,
                                Clock.systemUTC(),
                                Locale.ENGLISH)
                        .ports());
    }

    @Override
    public void show(WorkbenchViewModel plan, boolean inPlaceOfHome) {
        delivery.execute(
                () ->
                        plan.document()
                                .edit("Rename", p -> p.withName(p.name() + ", not saved yet")));
    }

    @Override
    public void toFront(WorkbenchViewModel plan) {}

    @Override
    public void hide(WorkbenchViewModel plan) {}

    @Override
    public void showHome() {}

    @Override
    public void hideHome() {}

    @Override
    public Optional<Path> whichToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        return Optional.empty();
    }

    @Override
    public Unsaved whatAboutUnsaved(String planName) {
        return Unsaved.CANCEL;
    }

    @Override
    public Changed whatAboutChanged(String fileName) {
        return Changed.CANCEL;
    }
}
