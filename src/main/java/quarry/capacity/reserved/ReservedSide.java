package quarry.capacity.reserved;

import quarry.money.Usd;
import quarry.rates.Rate;

import java.math.BigDecimal;
import java.util.Optional;

/// One side of a reservation: its input or its output.
///
/// @param rate of 1,000 tokens per minute for an hour, with its provenance
/// @param discount what the list price is multiplied by
/// @param tokensPerRequest that count against it: cache writes do, cache reads do not
/// @param breakEvenUtilization price ÷ on-demand cost of the 60,000 tokens that an hour of it serves; empty if
///     the requests have none or they cost nothing
/// @param meanTpm tokens per minute demanded on average
/// @param peakTpm in the busiest hour
public record ReservedSide(
        Rate rate,
        BigDecimal discount,
        BigDecimal tokensPerRequest,
        Optional<BigDecimal> breakEvenUtilization,
        BigDecimal meanTpm,
        BigDecimal peakTpm) {

    /// What 1,000 tokens per minute cost an hour, net.
    public Usd hour() {
        return new Usd(rate.usd()).times(discount);
    }
}
