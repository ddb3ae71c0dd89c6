package quarry.capacity.breakeven;

import java.math.BigDecimal;

/// The traffic that costs on demand what one unit costs, in the workloads' own mix. It needs no capacity figure.
///
/// @param requestsPerHour in every hour
/// @param inputTokens of a request
/// @param outputTokens of a request
/// @param hours of the month
public record PaidFor(
        BigDecimal requestsPerHour,
        BigDecimal inputTokens,
        BigDecimal outputTokens,
        BigDecimal hours) {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);

    /// So many tokens, or requests, in an hour, a day and the month.
    public record Pace(BigDecimal perHour, BigDecimal perDay, BigDecimal perMonth) {}

    public Pace requests() {
        return pace(requestsPerHour);
    }

    public Pace input() {
        return pace(requestsPerHour.multiply(inputTokens));
    }

    public Pace output() {
        return pace(requestsPerHour.multiply(outputTokens));
    }

    /// Input and output together.
    public Pace tokens() {
        return pace(requestsPerHour.multiply(inputTokens.add(outputTokens)));
    }

    private Pace pace(BigDecimal perHour) {
        return new Pace(perHour, perHour.multiply(HOURS_A_DAY), perHour.multiply(hours));
    }
}
