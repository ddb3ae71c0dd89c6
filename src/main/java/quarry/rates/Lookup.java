package quarry.rates;

import java.util.List;

/// The answer to "which rate holds here": one exact match, or none with the nearest that exist.
public sealed interface Lookup {

    record Found(Rate rate) implements Lookup {}

    /// @param nearest rates of the same model and component, nearest first, at most three; may be empty
    record Missing(RateKey key, List<Rate> nearest) implements Lookup {
        public Missing {
            nearest = List.copyOf(nearest);
        }
    }
}
