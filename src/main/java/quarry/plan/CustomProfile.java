package quarry.plan;

import java.math.BigDecimal;
import java.util.List;

/// A week of the user's own.
public record CustomProfile(List<BigDecimal> weights) implements Profile {

    /// @throws IllegalArgumentException unless there are 168 weights, none negative, with a sum above 0
    public CustomProfile {
        weights = List.copyOf(weights);
        if (weights.size() != HOURS) {
            throw new IllegalArgumentException(
                    "A week has 168 hourly weights, not " + weights.size());
        }
        if (weights.stream().anyMatch(w -> w.signum() < 0)
                || weights.stream().allMatch(w -> w.signum() == 0)) {
            throw new IllegalArgumentException(
                    "Hourly weights are 0 or more, and at least one is above 0");
        }
    }
}
