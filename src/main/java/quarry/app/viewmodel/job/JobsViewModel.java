package quarry.app.viewmodel.job;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Latest;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// The jobs under way. One that takes long is told to the user: what it does, how far it is, and how to cancel it.
///
/// Where several take long, the one started last is on show: it is what the user asked for last.
public final class JobsViewModel {

    private static final Texts WORDS = Texts.of(JobsViewModel.class);

    private final Latest.Background background;
    private final Executor patience;
    private final List<RunningJob<?>> running = new ArrayList<>();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();
    private @Nullable Runnable closing;

    /// @param patience runs a command on the delivery thread after as long as the user waits without a word
    public JobsViewModel(Latest.Background background, Executor patience) {
        this.background = background;
        this.patience = patience;
    }

    /// What is being done; empty while nothing takes long.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// From 0 to 1; negative where it cannot be told.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether what is on show can be called off.
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    public <A> void start(Job<A> job) {
        RunningJob<A> now = new RunningJob<>(job, background.delivery(), this::show);
        running.add(now);
        background.work().execute(() -> work(now));
        if (running.contains(now)) {
            patience.execute(
                    () -> {
                        now.show();
                        show();
                    });
        }
    }

    /// Calls off what is on show.
    public void cancel() {
        RunningJob<?> job = onShow();
        if (job != null) {
            cancel(job);
        }
    }

    /// Runs a command once nothing is being written any more; what is only being read is called off. A job that
    /// fails in the meantime takes the command back, so that the user sees why.
    public void closeAfterAll(Runnable close) {
        List.copyOf(running).stream()
                .filter(job -> job.cancelling() == Job.Cancelling.AT_ONCE)
                .forEach(this::cancel);
        closing = close;
        closeIfIdle();
        show();
    }

    private <A> void work(RunningJob<A> job) {
        Outcome<A> outcome = job.work();
        background.delivery().execute(() -> end(job, outcome));
    }

    private <A> void end(RunningJob<A> job, Outcome<A> outcome) {
        if (!running.remove(job)) {
            return;
        }
        if (outcome instanceof Outcome.Failed<A> && !job.cancelled()) {
            closing = null;
        }
        show();
        job.end(outcome);
        closeIfIdle();
    }

    private <A> void cancel(RunningJob<A> job) {
        if (job.cancel() && job.cancelling() == Job.Cancelling.AT_ONCE) {
            end(job, new Outcome.Cancelled<>());
        }
        show();
    }

    private void closeIfIdle() {
        Runnable close = closing;
        if (close != null && running.isEmpty()) {
            closing = null;
            close.run();
        }
    }

    private @Nullable RunningJob<?> onShow() {
        return running.reversed().stream().filter(RunningJob::shown).findFirst().orElse(null);
    }

    private void show() {
        RunningJob<?> job = onShow();
        text.set(job == null ? "" : closing == null ? job.text() : WORDS.get("closes", job.text()));
        progress.set(job == null ? -1 : job.part());
        cancellable.set(job != null && job.cancellable());
    }
}
