package quarry.capacity.breakeven;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Optional;

/// One term of a model that is served on units alone.
///
/// @param peakUnits the fewest that reject nothing; empty without a capacity
public record ForcedTerm(UnitPrice price, Optional<Integer> peakUnits) {

    /// What the month costs with units for the peak, net.
    public Optional<Usd> peakSized() {
        return peakUnits.map(units -> price.month().times(BigDecimal.valueOf(units)));
    }
}
