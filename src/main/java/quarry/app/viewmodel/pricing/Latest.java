package quarry.app.viewmodel.pricing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works an answer out in the background, for the latest question only: while one is being worked on, later
/// ones wait in a single place, and an answer that has been overtaken is dropped.
public final class Latest<Q, A> {

    private final Function<Q, A> work;
    private final Background background;
    private final Consumer<A> answered;
    private final Consumer<Throwable> failed;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Q waiting;
    private boolean working;

    /// Where the work is done and where answers are handed over.
    ///
    /// @param delivery the thread that owns the view models; `Latest` itself is only used there
    public record Background(Executor work, Executor delivery) {}

    public Latest(
            Function<Q, A> work,
            Background background,
            Consumer<A> answered,
            Consumer<Throwable> failed) {
        this.work = work;
        this.background = background;
        this.answered = answered;
        this.failed = failed;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void ask(Q question) {
        if (working) {
            waiting = question;
        } else {
            start(question);
        }
    }

    private void start(Q question) {
        working = true;
        busy.set(true);
        background.work().execute(() -> run(question));
    }

    // An Error in a pool thread would vanish and leave the window busy for good.
    @SuppressWarnings("CatchThrowable")
    private void run(Q question) {
        try {
            A answer = work.apply(question);
            background.delivery().execute(() -> finish(() -> answered.accept(answer)));
        } catch (Throwable failure) {
            background.delivery().execute(() -> finish(() -> failed.accept(failure)));
        }
    }

    private void finish(Runnable handOver) {
        working = false;
        Q next = waiting;
        waiting = null;
        if (next != null) {
            start(next);
        } else {
            busy.set(false);
            handOver.run();
        }
    }
}
