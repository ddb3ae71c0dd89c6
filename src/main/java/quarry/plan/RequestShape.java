package quarry.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.math.BigDecimal;

/// What one request holds, in tokens; averages may be fractional.
///
/// @param conversationTurns requests that make up one conversation, at least 1
@RecordBuilder
public record RequestShape(
        BigDecimal systemTokens,
        BigDecimal contextTokens,
        BigDecimal userTokens,
        BigDecimal outputTokens,
        BigDecimal conversationTurns,
        Extras extras)
        implements RequestShapeBuilder.With {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public static RequestShape of(long inputTokens, long outputTokens) {
        return new RequestShape(
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.valueOf(inputTokens),
                BigDecimal.valueOf(outputTokens),
                BigDecimal.ONE,
                Extras.NONE);
    }

    /// Tokens of earlier turns sent again: on average (T − 1)/2 × (user + output).
    public BigDecimal historyTokens() {
        return conversationTurns
                .subtract(BigDecimal.ONE)
                .multiply(HALF)
                .multiply(userTokens.add(outputTokens));
    }

    /// All input of an average request: system + context + user + history.
    public BigDecimal inputTokens() {
        return systemTokens.add(contextTokens).add(userTokens).add(historyTokens());
    }

    /// All input of the last turn, the largest request of a conversation.
    public BigDecimal largestInputTokens() {
        return systemTokens
                .add(contextTokens)
                .add(userTokens)
                .add(
                        conversationTurns
                                .subtract(BigDecimal.ONE)
                                .multiply(userTokens.add(outputTokens)));
    }
}
