package quarry.capacity.breakeven;

import quarry.cost.load.MonthLoad;
import quarry.plan.ModelUnitCapacity;

import java.math.BigDecimal;

/// What the workloads demand of units, at the capacity that the user was told.
///
/// @param load hour by hour
/// @param mean units demanded on average: 0.6 is a unit at 60 % of its capacity, 1.2 more than one
/// @param peak units demanded in the busiest hour
public record UnitDemand(
        ModelUnitCapacity capacity, MonthLoad load, BigDecimal mean, BigDecimal peak) {

    static UnitDemand of(ModelUnitCapacity capacity, MonthLoad load) {
        return new UnitDemand(capacity, load, load.mean(), load.peak());
    }

    /// The fewest units that reject nothing.
    public int peakUnits() {
        return load.peakUnits().intValueExact();
    }
}
