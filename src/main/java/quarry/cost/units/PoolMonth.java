package quarry.cost.units;

import quarry.cost.frame.Cell;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.UnitLoad;
import quarry.money.Precision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One month of a pool: what each deployment uses of the units and what of it overflows.
///
/// When demand exceeds the units, every deployment is served the same share of what it asks for.
///
/// @param uses in the order of the load's sources
record PoolMonth(List<Use> uses) {

    /// @param unitHours of the units that this deployment keeps busy
    /// @param overflow its requests that find no unit free
    record Use(Cell cell, BigDecimal unitHours, BigDecimal overflow) {}

    static PoolMonth of(MonthLoad load, BigDecimal units) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < load.sources().size(); i++) {
            uses.add(use(load, i, units));
        }
        return new PoolMonth(uses);
    }

    private static Use use(MonthLoad load, int source, BigDecimal units) {
        UnitLoad each = load.sources().get(source).load();
        BigDecimal used = BigDecimal.ZERO;
        BigDecimal overflow = BigDecimal.ZERO;
        for (MonthLoad.Hour hour : load.hours()) {
            BigDecimal requests = hour.requests().get(source);
            BigDecimal served = requests;
            if (Precision.difference(hour.units(), units).signum() > 0) {
                served = Precision.quotient(requests.multiply(units), hour.units());
                overflow =
                        overflow.add(
                                requests.subtract(served).multiply(hour.times()), Precision.EXACT);
            }
            used =
                    used.add(
                            served.multiply(each.unitsPerRequestAnHour()).multiply(hour.times()),
                            Precision.EXACT);
        }
        return new Use(
                load.sources().get(source).cell(),
                Precision.meant(used),
                Precision.meant(overflow));
    }
}
