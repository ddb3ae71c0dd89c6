package quarry.plan;

import java.math.BigDecimal;

/// The range that a figure of a plan lies in.
///
/// @param minAllowed whether the minimum itself is allowed
public record Bound(BigDecimal min, boolean minAllowed, BigDecimal max) {

    static Bound from(String min, String max) {
        return new Bound(new BigDecimal(min), true, new BigDecimal(max));
    }

    static Bound above(String min, String max) {
        return new Bound(new BigDecimal(min), false, new BigDecimal(max));
    }
}
