package quarry.cost.price;

import quarry.cost.demand.RequestMeter;
import quarry.money.Precision;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What requests demand of model units, at the capacity that the user was told.
///
/// @param unitsPerRequestAnHour units that one request in every hour keeps busy
record UnitLoad(BigDecimal unitsPerRequestAnHour) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /// Beyond its 28th digit a figure holds artefacts of division (made to 34 digits), not demand.
    private static final MathContext DEMAND = new MathContext(28);

    /// The scarcer of input and output decides; with one figure, both count against it. Empty without any.
    static Optional<UnitLoad> of(RequestMeter meter, Optional<ModelUnitCapacity> capacity) {
        return capacity.flatMap(c -> of(meter, c));
    }

    private static Optional<UnitLoad> of(RequestMeter meter, ModelUnitCapacity capacity) {
        BigDecimal input = capacity.inputTokensPerMinute();
        BigDecimal output = capacity.outputTokensPerMinute();
        BigDecimal units;
        if (input != null && output != null) {
            units = units(meter.inputTokens(), input).max(units(meter.outputTokens(), output));
        } else if (input != null) {
            units = units(meter.inputTokens().add(meter.outputTokens()), input);
        } else if (output != null) {
            units = units(meter.inputTokens().add(meter.outputTokens()), output);
        } else {
            return Optional.empty();
        }
        return Optional.of(new UnitLoad(units));
    }

    private static BigDecimal units(BigDecimal tokens, BigDecimal tokensPerMinute) {
        return Precision.quotient(tokens, tokensPerMinute.multiply(MINUTES));
    }

    /// The fewest units that no hour of these cells exceeds.
    BigDecimal peakUnits(List<Cell> cells) {
        BigDecimal peak = BigDecimal.ZERO;
        for (Cell cell : cells) {
            for (int hour = 0; hour < Profile.HOURS; hour++) {
                if (cell.demand().hours().occurrences().get(hour).signum() > 0) {
                    peak = peak.max(cell.requestsInHour(hour));
                }
            }
        }
        return peak.multiply(unitsPerRequestAnHour, DEMAND).setScale(0, RoundingMode.CEILING);
    }

    /// Requests of the month above what the units serve, hour by hour.
    BigDecimal overflow(Cell cell, int units) {
        if (unitsPerRequestAnHour.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal limit = Precision.quotient(BigDecimal.valueOf(units), unitsPerRequestAnHour);
        BigDecimal overflow = BigDecimal.ZERO;
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            BigDecimal above = above(cell.requestsInHour(hour), limit);
            if (above.signum() > 0) {
                overflow =
                        overflow.add(above.multiply(cell.demand().hours().occurrences().get(hour)));
            }
        }
        return overflow;
    }

    private static BigDecimal above(BigDecimal demand, BigDecimal limit) {
        BigDecimal larger = demand.max(limit);
        int places = DEMAND.getPrecision() - larger.precision() + larger.scale();
        return demand.subtract(limit).setScale(places, RoundingMode.HALF_EVEN);
    }
}
