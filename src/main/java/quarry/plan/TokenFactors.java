package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;

/// How one model's token counts differ from those of the workload: it counts the same text as more tokens,
/// or it answers at greater length.
///
/// @param input multiplies all input, cached or not; above 0
/// @param output multiplies the output; above 0
@RecordBuilder
public record TokenFactors(BigDecimal input, BigDecimal output, Extras extras)
        implements TokenFactorsBuilder.With {

    public static final TokenFactors NONE =
            new TokenFactors(BigDecimal.ONE, BigDecimal.ONE, Extras.NONE);
}
