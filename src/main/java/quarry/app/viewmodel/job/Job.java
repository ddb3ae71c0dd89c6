package quarry.app.viewmodel.job;

import java.util.function.Consumer;
import java.util.function.Function;

/// One piece of work for the background.
///
/// @param doing for the status bar: "Opening support.plan.json"
/// @param work called in the background
/// @param ended called with the outcome on the thread that owns the view models
public record Job<A>(
        String doing,
        Cancelling cancelling,
        Function<Ticket, Outcome<A>> work,
        Consumer<Outcome<A>> ended) {

    /// What becomes of the work when the user calls it off.
    public enum Cancelling {
        /// It cannot be called off.
        NEVER,
        /// It may run on, but nobody waits for it and its answer is dropped.
        AT_ONCE,
        /// The worker finds out, cleans up and stops.
        BY_WORKER
    }
}
