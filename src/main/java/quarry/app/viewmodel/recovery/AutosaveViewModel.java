package quarry.app.viewmodel.recovery;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.plan.Plan;
import quarry.report.text.Texts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Keeps a copy of a plan while it has unsaved changes, a moment after each edit. Saved or given up, the plan needs
/// none any more.
public final class AutosaveViewModel {

    private static final Texts WORDS = Texts.of(AutosaveViewModel.class);

    private final DocumentViewModel document;
    private final ObservableValue<@Nullable Path> file;
    private final NoticesViewModel notices;
    private final RecoveryStore store;
    private final String slot;
    private final Latest.Background background;
    private final Executor pause;
    private Subscription watching = Subscription.EMPTY;
    private boolean due;
    private boolean kept;

    /// @param slot a name of this plan's own in the store
    /// @param background its work is done in order, one thing after the other
    /// @param pause runs a command on the delivery thread a moment later
    public AutosaveViewModel(
            DocumentViewModel document,
            ObservableValue<@Nullable Path> file,
            NoticesViewModel notices,
            RecoveryStore store,
            String slot,
            Latest.Background background,
            Executor pause) {
        this.document = document;
        this.file = file;
        this.notices = notices;
        this.store = store;
        this.slot = slot;
        this.background = background;
        this.pause = pause;
        watching =
                Subscription.combine(
                        document.planProperty().subscribe((_, _) -> changed()),
                        document.dirtyProperty().subscribe((_, _) -> changed()));
    }

    /// Makes the copy at once.
    public void keepNow() {
        due = false;
        if (document.dirtyProperty().get()) {
            kept = true;
            Plan plan = document.plan();
            Path of = file.getValue();
            background.work().execute(() -> keep(plan, of));
        }
    }

    /// The plan is left for good: saved, or given up.
    public void end() {
        watching.unsubscribe();
        due = false;
        drop();
    }

    private void changed() {
        if (!document.dirtyProperty().get()) {
            due = false;
            drop();
        } else if (!due) {
            due = true;
            pause.execute(
                    () -> {
                        if (due) {
                            keepNow();
                        }
                    });
        }
    }

    private void drop() {
        if (kept) {
            kept = false;
            background.work().execute(() -> store.drop(slot));
        }
    }

    private void keep(Plan plan, @Nullable Path of) {
        Optional<String> failure = store.keep(slot, plan, of);
        failure.ifPresent(
                reason ->
                        background
                                .delivery()
                                .execute(() -> notices.warning(WORDS.get("not-kept", reason))));
    }
}
