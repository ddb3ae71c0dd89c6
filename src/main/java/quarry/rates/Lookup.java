package quarry.rates;

import java.util.List;

/// The answer to "which rate holds here": one exact match, or none with the nearest that exist.
public sealed interface Lookup {

    /// The exact match.
    record Found(Rate rate) implements Lookup {}

    /// No such rate.
    ///
    /// @param nearest rates of the same model and component (or else of the same role), nearest first,
    ///   at most three; may be empty
    record Missing(RateKey key, List<Rate> nearest) implements Lookup {
        public Missing {
            nearest = List.copyOf(nearest);
        }
    }
}
