package quarry.app.viewmodel.pricing;

import javafx.beans.property.ReadOnlyBooleanProperty;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works an answer out in the background, for the latest question only ([Turns]).
public final class Latest<Q, A> {

    private final Function<Q, A> work;
    private final Background background;
    private final Consumer<A> answered;
    private final Consumer<Throwable> failed;
    private final Turns<Q> turns = new Turns<>(this::start);

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
        return turns.busyProperty();
    }

    public void ask(Q question) {
        turns.ask(question);
    }

    private void start(Q question) {
        background.work().execute(() -> run(question));
    }

    // An Error in a pool thread would vanish and leave the window busy for good.
    @SuppressWarnings("CatchThrowable")
    private void run(Q question) {
        try {
            A answer = work.apply(question);
            background.delivery().execute(() -> turns.ended(() -> answered.accept(answer)));
        } catch (Throwable failure) {
            background.delivery().execute(() -> turns.ended(() -> failed.accept(failure)));
        }
    }
}
