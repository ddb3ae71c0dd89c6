package quarry.capacity.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A lever, ready to be moved or not.
sealed interface Turn {

    /// @param now where it stands
    /// @param values to look at, in order, `now` among them
    /// @param state at a value; empty where a rate is missing
    record Setting(
            Lever lever,
            BigDecimal now,
            List<BigDecimal> values,
            Function<BigDecimal, Optional<State>> state)
            implements Turn {}

    /// @param reason why it does not count
    record Fixed(Lever lever, String reason) implements Turn {}
}
