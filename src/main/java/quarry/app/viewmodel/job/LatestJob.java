package quarry.app.viewmodel.job;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Works an answer out for the latest question only, as a job: one that takes long is told to the user, who can call
/// it off. The answer before then stays. While one question is being worked on, later ones wait in a single place, and
/// an answer that has been overtaken is dropped.
///
/// Belongs to the thread that owns the view models.
public final class LatestJob<Q, A> {

    private final JobsViewModel jobs;
    private final String doing;
    private final BiFunction<Q, Ticket, A> work;
    private final Ends<A> ends;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Q waiting;
    private boolean working;

    /// What becomes of a question.
    ///
    /// @param answered called with the answer to the latest question
    /// @param failed called with what went wrong, for the user
    /// @param calledOff called when the user gave up waiting
    public record Ends<A>(Consumer<A> answered, Consumer<String> failed, Runnable calledOff) {}

    /// @param doing for the status bar: "Pricing the offers"
    /// @param work called in the background; may end early, with any answer, once the ticket is cancelled
    public LatestJob(
            JobsViewModel jobs, String doing, BiFunction<Q, Ticket, A> work, Ends<A> ends) {
        this.jobs = jobs;
        this.doing = doing;
        this.work = work;
        this.ends = ends;
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
        jobs.start(
                new Job<>(
                        doing,
                        Job.Cancelling.AT_ONCE,
                        ticket -> new Outcome.Done<>(work.apply(question, ticket)),
                        this::ended));
    }

    private void ended(Outcome<A> outcome) {
        working = false;
        Q next = waiting;
        waiting = null;
        if (next != null && !(outcome instanceof Outcome.Cancelled<A>)) {
            start(next);
            return;
        }
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<A>(A answer) -> ends.answered().accept(answer);
            case Outcome.Failed<A>(String reason) -> ends.failed().accept(reason);
            case Outcome.Cancelled<A> _ -> ends.calledOff().run();
        }
    }
}
