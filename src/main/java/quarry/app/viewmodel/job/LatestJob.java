package quarry.app.viewmodel.job;

import javafx.beans.property.ReadOnlyBooleanProperty;

import quarry.app.viewmodel.pricing.Turns;

import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Works an answer out for the latest question only, as a job: one that takes long is told to the user, who can call
/// it off. The answer before then stays.
///
/// Belongs to the thread that owns the view models.
public final class LatestJob<Q, A> {

    private final JobsViewModel jobs;
    private final String doing;
    private final BiFunction<Q, Ticket, A> work;
    private final Ends<A> ends;
    private final Turns<Q> turns = new Turns<>(this::start);

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
        return turns.busyProperty();
    }

    public void ask(Q question) {
        turns.ask(question);
    }

    private void start(Q question) {
        jobs.start(
                new Job<>(
                        doing,
                        Job.Cancelling.AT_ONCE,
                        ticket -> new Outcome.Done<>(work.apply(question, ticket)),
                        this::ended));
    }

    private void ended(Outcome<A> outcome) {
        switch (outcome) {
            case Outcome.Done<A>(A answer) -> turns.ended(() -> ends.answered().accept(answer));
            case Outcome.Failed<A>(String reason) ->
                    turns.ended(() -> ends.failed().accept(reason));
            case Outcome.Cancelled<A> _ -> turns.calledOff(ends.calledOff());
        }
    }
}
