package quarry.app.viewmodel.job;

import java.util.Optional;

/// How a job ended.
public sealed interface Outcome<A> {

    record Done<A>(A answer) implements Outcome<A> {}

    /// @param reason what went wrong, and what to do, for the user
    record Failed<A>(String reason) implements Outcome<A> {}

    /// Called off by the user: it left nothing behind.
    record Cancelled<A>() implements Outcome<A> {}

    /// @param failure why there is no answer; empty when there is
    static <A> Outcome<A> of(A answer, Optional<String> failure) {
        return failure.<Outcome<A>>map(Failed::new).orElseGet(() -> new Done<>(answer));
    }
}
