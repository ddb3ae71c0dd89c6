package quarry.cost.load;

import quarry.cost.demand.RequestMeter;
import quarry.money.Precision;
import quarry.plan.ModelUnitCapacity;

import java.math.BigDecimal;
import java.util.Optional;

/// What requests demand of model units, at the capacity that the user was told.
///
/// @param unitsPerRequestAnHour units that one request in every hour keeps busy
public record UnitLoad(BigDecimal unitsPerRequestAnHour) {

    /// What to do without a capacity, as a sentence.
    public static final String ASK_FOR_CAPACITY =
            "AWS does not publish what one model unit serves: ask the account team for its input"
                    + " and output tokens per minute and enter them under modelUnits.";

    /// More units than this are a mistake in the traffic or the capacity, not a purchase.
    public static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /// The scarcer of input and output decides; with one figure, both count against it. Empty without any.
    public static Optional<UnitLoad> of(RequestMeter meter, Optional<ModelUnitCapacity> capacity) {
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

    /// What to say of a peak above [#MOST_UNITS].
    public static String tooMany(BigDecimal peakUnits) {
        return "The peak hour would take "
                + peakUnits.toPlainString()
                + " model units; check the traffic and the capacity under modelUnits.";
    }
}
