package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;

/// Requests that are sent again.
///
/// @param rate charged repeats per request
/// @param chargedInputShare share of a request's input that a repeat pays, 0 to 1
/// @param chargedOutputShare share of its output, 0 to 1
@RecordBuilder
public record Retries(
        BigDecimal rate, BigDecimal chargedInputShare, BigDecimal chargedOutputShare, Extras extras)
        implements RetriesBuilder.With {

    public static final Retries NONE =
            new Retries(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, Extras.NONE);

    /// What input is multiplied by: 1 + rate × charged share.
    public BigDecimal inputFactor() {
        return BigDecimal.ONE.add(rate.multiply(chargedInputShare));
    }

    public BigDecimal outputFactor() {
        return BigDecimal.ONE.add(rate.multiply(chargedOutputShare));
    }
}
