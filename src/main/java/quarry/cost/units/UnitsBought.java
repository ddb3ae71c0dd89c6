package quarry.cost.units;

import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Cell;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.UnitCount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How many model units are bought, or why that cannot be said.
sealed interface UnitsBought {

    String ASK_FOR_CAPACITY =
            "AWS does not publish what one model unit serves: ask the account team for its input"
                    + " and output tokens per minute and enter them under modelUnits.";

    BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

    /// @param how where the number comes from; empty for an entered one
    record Known(int units, String how) implements UnitsBought {
        BigDecimal size() {
            return BigDecimal.valueOf(units);
        }
    }

    record Unknown(String reason) implements UnitsBought {}

    /// @param hours in which the members' requests are not alike
    /// @param months the cells that share the units, a list a month
    static UnitsBought of(
            UnitCount count,
            HourGroups hours,
            Collection<List<Cell>> months,
            Optional<ModelUnitCapacity> capacity) {
        return switch (count) {
            case UnitCount.Fixed(int units) -> new Known(units, "");
            case UnitCount.Peak _ -> peak(hours, months, capacity);
            case UnitCount.Cheapest _ ->
                    new Unknown(
                            "This version of Quarry does not choose the cheapest number of units;"
                                    + " enter a number or \"peak\".");
        };
    }

    private static UnitsBought peak(
            HourGroups hours, Collection<List<Cell>> months, Optional<ModelUnitCapacity> capacity) {
        BigDecimal peak = BigDecimal.ZERO;
        for (List<Cell> cells : months) {
            Optional<List<UnitLoad>> loads = loads(cells, capacity);
            if (loads.isEmpty()) {
                return new Unknown(
                        "Without the capacity of a unit the peak is unknown. " + ASK_FOR_CAPACITY);
            }
            peak = peak.max(PoolMonth.of(hours, cells, loads.get(), MOST_UNITS).peak());
        }
        return peak.compareTo(MOST_UNITS) <= 0
                ? new Known(peak.intValueExact(), "the fewest that reject nothing")
                : new Unknown(
                        "The peak hour would take "
                                + peak.toPlainString()
                                + " model units; check the traffic and the capacity under"
                                + " modelUnits.");
    }

    /// What each cell demands of a unit; empty if nobody said what a unit serves.
    static Optional<List<UnitLoad>> loads(List<Cell> cells, Optional<ModelUnitCapacity> capacity) {
        List<UnitLoad> loads = new ArrayList<>();
        for (Cell cell : cells) {
            UnitLoad.of(cell.meter(), capacity).ifPresent(loads::add);
        }
        return loads.size() == cells.size() ? Optional.of(loads) : Optional.empty();
    }
}
