package quarry.capacity.sensitivity;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Optional;

/// The verdict at one value of a lever.
///
/// @param value of the lever
/// @param breakEvenUtilization u*; empty if on demand costs nothing
/// @param cheapestUnits the number that costs least; 0 is on demand
/// @param onDemand what the month costs on demand alone, net
/// @param saving of the cheapest number against on demand a month, 0 or more
public record Point(
        BigDecimal value,
        Optional<BigDecimal> breakEvenUtilization,
        int cheapestUnits,
        Usd onDemand,
        Usd saving) {

    public boolean buys() {
        return cheapestUnits > 0;
    }
}
