package quarry.capacity.sensitivity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How the verdict on model units depends on one assumption, all others as they are.
public sealed interface Sensitivity {

    Lever lever();

    /// @param now where the assumption stands
    /// @param points over the range looked at, in order of their value, `now` among them
    /// @param holds from where to where the cheapest number of units stays what it is now
    /// @param below where buying starts or ends if the assumption falls, the nearest such value; empty if
    ///     nowhere in the range
    /// @param above the same if it rises
    record Measured(
            Lever lever,
            Point now,
            List<Point> points,
            Range holds,
            Optional<Flip> below,
            Optional<Flip> above)
            implements Sensitivity {
        public Measured {
            points = List.copyOf(points);
        }

        /// Whether the verdict is the same over the whole range looked at.
        public boolean neverFlips() {
            return below.isEmpty() && above.isEmpty();
        }
    }

    /// @param reason why the assumption does not count here
    record NotApplicable(Lever lever, String reason) implements Sensitivity {}

    /// @param from least value at which the number of units is that of now; the range's end if there is no other
    /// @param fromIsEnd whether nothing changes down to the range's lower end
    /// @param to largest such value
    /// @param toIsEnd whether nothing changes up to the range's upper end
    record Range(BigDecimal from, boolean fromIsEnd, BigDecimal to, boolean toIsEnd) {}

    /// @param value of the lever from which the verdict is another
    /// @param buysBeyond whether units are bought beyond it
    record Flip(BigDecimal value, boolean buysBeyond) {}
}
