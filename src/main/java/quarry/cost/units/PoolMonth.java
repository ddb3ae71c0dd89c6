package quarry.cost.units;

import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Cell;
import quarry.money.Precision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One month of a pool: what each deployment demands of the units, uses of them and overflows, hour by hour.
///
/// When demand exceeds the units, every deployment is served the same share of what it asks for.
///
/// @param uses in the order of the cells
/// @param peak units that the busiest hour asks for, rounded up to whole units
record PoolMonth(List<Use> uses, BigDecimal peak) {

    /// @param unitHours of the units that this deployment keeps busy
    /// @param overflow its requests that find no unit free
    record Use(Cell cell, BigDecimal unitHours, BigDecimal overflow) {}

    /// @param hours in which the members' requests are not alike
    /// @param loads of the cells, in their order
    static PoolMonth of(
            HourGroups hours, List<Cell> cells, List<UnitLoad> loads, BigDecimal units) {
        Sums sums = new Sums(cells, loads, units);
        hours.visit(cells.getFirst().demand().hours(), sums::add);
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            uses.add(
                    new Use(
                            cells.get(i),
                            Precision.meant(sums.used[i]),
                            Precision.meant(sums.overflow[i])));
        }
        return new PoolMonth(uses, Precision.roundedUp(sums.peak));
    }

    /// What has been added up of the month so far.
    private static final class Sums {

        private final List<Cell> cells;
        private final List<UnitLoad> loads;
        private final BigDecimal units;
        private final BigDecimal[] used;
        private final BigDecimal[] overflow;
        private BigDecimal peak = BigDecimal.ZERO;

        Sums(List<Cell> cells, List<UnitLoad> loads, BigDecimal units) {
            this.cells = cells;
            this.loads = loads;
            this.units = units;
            this.used = new BigDecimal[cells.size()];
            this.overflow = new BigDecimal[cells.size()];
            Arrays.fill(used, BigDecimal.ZERO);
            Arrays.fill(overflow, BigDecimal.ZERO);
        }

        void add(int hour, BigDecimal times) {
            BigDecimal[] requests = new BigDecimal[cells.size()];
            BigDecimal demand = BigDecimal.ZERO;
            for (int i = 0; i < requests.length; i++) {
                requests[i] = cells.get(i).requestsInHour(hour);
                demand = demand.add(requests[i].multiply(loads.get(i).unitsPerRequestAnHour()));
            }
            peak = peak.max(demand);
            boolean full = Precision.difference(demand, units).signum() > 0;
            for (int i = 0; i < requests.length; i++) {
                BigDecimal served =
                        full
                                ? Precision.quotient(requests[i].multiply(units), demand)
                                : requests[i];
                used[i] =
                        used[i].add(
                                served.multiply(loads.get(i).unitsPerRequestAnHour())
                                        .multiply(times),
                                Precision.EXACT);
                overflow[i] =
                        overflow[i].add(
                                requests[i].subtract(served).multiply(times), Precision.EXACT);
            }
        }
    }
}
