package quarry.rates;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;

/// A rate of the user's own (a quote, an announced change). It wins over the card while it is in force
/// and may name a model that the card does not have.
///
/// @param usd dollars per unit of the key's component
/// @param note where the figure comes from
/// @param from first month in force; null from the beginning
/// @param until last month in force; null to the end
public record RateOverride(
        RateKey key,
        BigDecimal usd,
        String note,
        @Nullable YearMonth from,
        @Nullable YearMonth until) {

    public boolean inForce(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
    }

    /// This figure as a rate, marked as the user's own.
    public Rate rate() {
        return new Rate(key, usd, "", "entered in the plan", Status.OVERRIDE, note);
    }
}
