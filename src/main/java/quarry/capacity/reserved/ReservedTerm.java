package quarry.capacity.reserved;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Optional;

/// The reserved tier on one term.
///
/// @param breakEvenUtilization of both sides together, filled in the proportion that requests take; empty if a
///     request costs nothing on demand
/// @param cheapest the reservation that costs least with what overflows to on demand; none at all if nothing is
///     less than on demand
/// @param smallest the least that is sold
/// @param peakSized what serves the busiest hour
public record ReservedTerm(
        Term term,
        ReservedSide input,
        ReservedSide output,
        Optional<BigDecimal> breakEvenUtilization,
        Reservation cheapest,
        Reservation smallest,
        Reservation peakSized) {

    /// So many tokens per minute, and what the month then costs, net.
    ///
    /// @param inputThousands thousands of input tokens per minute; 0 with 0 of output is on demand
    /// @param reserved what they cost, used or not
    /// @param overflow what exceeds them, on demand
    /// @param overflowShare of the month's requests
    public record Reservation(
            long inputThousands,
            long outputThousands,
            Usd reserved,
            Usd overflow,
            BigDecimal overflowShare) {

        public Usd total() {
            return reserved.plus(overflow);
        }

        public boolean isNothing() {
            return inputThousands == 0 && outputThousands == 0;
        }
    }
}
