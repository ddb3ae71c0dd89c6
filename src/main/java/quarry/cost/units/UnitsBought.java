package quarry.cost.units;

import quarry.cost.Gap;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.UnitLoad;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How many model units are bought, or why that cannot be said.
sealed interface UnitsBought {

    /// @param how where the number comes from; empty for an entered one
    record Known(int units, String how) implements UnitsBought {
        BigDecimal size() {
            return BigDecimal.valueOf(units);
        }
    }

    /// @param missing rates without which the number cannot be found
    record Unknown(String reason, List<Gap.NoRate> missing) implements UnitsBought {
        public Unknown {
            missing = List.copyOf(missing);
        }

        Unknown(String reason) {
            this(reason, List.of());
        }
    }

    /// The fewest that reject nothing.
    ///
    /// @param months empty if nobody said what a unit serves
    static UnitsBought peak(Optional<? extends Collection<MonthLoad>> months) {
        if (months.isEmpty()) {
            return new Unknown(
                    "Without the capacity of a unit the peak is unknown. "
                            + UnitLoad.ASK_FOR_CAPACITY);
        }
        BigDecimal peak = peakUnits(months.get());
        return peak.compareTo(UnitLoad.MOST_UNITS) <= 0
                ? new Known(peak.intValueExact(), "the fewest that reject nothing")
                : new Unknown(UnitLoad.tooMany(peak));
    }

    static BigDecimal peakUnits(Collection<MonthLoad> months) {
        return months.stream().map(MonthLoad::peakUnits).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
