package quarry.cost.load;

import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What each unit of a number held through some months is worth: the on-demand cost that it replaces.
///
/// It never grows from one unit to the next, so a number of units costs least where the next one replaces no more
/// than it costs.
///
/// @param months at least one
public record UnitWorth(List<LoadCurve> months) {

    public UnitWorth {
        months = List.copyOf(months);
    }

    /// What this unit replaces over all months, net; the first is 1.
    public Usd replaced(int unit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LoadCurve month : months) {
            sum = sum.add(month.unit(unit).replaced().value(), Precision.EXACT);
        }
        return new Usd(sum);
    }

    /// Whether this unit replaces at least its price over all months.
    public boolean pays(int unit, Usd price) {
        return surplus(unit, price) >= 0;
    }

    private int surplus(int unit, Usd price) {
        return Precision.difference(replaced(unit).value(), price.value()).signum();
    }

    /// The number of units that costs least with what overflows; of equals the smallest.
    public int cheapest(Usd price) {
        int paying = 0;
        int beyond = peakUnits() + 1;
        while (beyond - paying > 1) {
            int middle = (paying + beyond) >>> 1;
            if (surplus(middle, price) > 0) {
                paying = middle;
            } else {
                beyond = middle;
            }
        }
        return paying;
    }

    /// The fewest whole units that no month exceeds.
    public int peakUnits() {
        return months.stream()
                .map(LoadCurve::peak)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
