package quarry.capacity.quota;

import quarry.money.Precision;
import quarry.plan.Quota;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/// What one scenario takes of one quota.
///
/// @param index of the quota in the plan
/// @param scenario id
/// @param name of the scenario
/// @param used what requests take once they are settled, in the busiest hour; none if nothing is served there
/// @param atStart what they reserve at their start, in the busiest hour; none unless every request says its
///     limit of output
/// @param firstAbove the first month with an hour above the quota, settled or at the start
/// @param overflows whether provisioned or reserved capacity overflows to this model, which is not counted
public record QuotaOutlook(
        int index,
        Quota quota,
        String scenario,
        String name,
        Optional<Peak> used,
        Optional<Peak> atStart,
        Optional<YearMonth> firstAbove,
        boolean overflows) {

    /// The busiest hour of the plan; the first of equals.
    ///
    /// @param hourOfWeek Monday 00:00 UTC is 0
    /// @param tokensPerMinute mean over the hour
    public record Peak(YearMonth month, int hourOfWeek, BigDecimal tokensPerMinute) {}

    /// By how much the settled peak is above the quota; empty if it is not.
    public Optional<BigDecimal> usedAbove() {
        return above(used);
    }

    /// By how much the peak at request start is above the quota; empty if it is not or is not known.
    public Optional<BigDecimal> atStartAbove() {
        return above(atStart);
    }

    /// The larger of the two.
    public Optional<BigDecimal> above() {
        return Stream.concat(usedAbove().stream(), atStartAbove().stream())
                .max(BigDecimal::compareTo);
    }

    private Optional<BigDecimal> above(Optional<Peak> peak) {
        return peak.map(p -> Precision.difference(p.tokensPerMinute(), quota.tokensPerMinute()))
                .filter(more -> more.signum() > 0);
    }
}
