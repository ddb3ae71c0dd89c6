package quarry.capacity.quota;

import quarry.plan.Quota;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many tokens of quota an output token takes by the published rules. The user's figure counts; this says
/// when it was left at 1 for a model for which the rules say otherwise.
public final class OutputBurndown {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /// Claude 3.7 and later; before it were Instant, 1, 2, 3 and 3.5.
    private static final Pattern CLAUDE = Pattern.compile("(.*\\.)?anthropic\\.claude-.+");

    private static final Pattern EARLIER_CLAUDE =
            Pattern.compile("(.*\\.)?anthropic\\.claude-(instant|v\\d|3-(?!7)).*");

    private OutputBurndown() {}

    /// What the rules say; empty unless the quota was left at 1 and they say more.
    public static Optional<BigDecimal> forgotten(Quota quota) {
        boolean later =
                CLAUDE.matcher(quota.model()).matches()
                        && !EARLIER_CLAUDE.matcher(quota.model()).matches();
        return later && quota.outputBurndown().compareTo(BigDecimal.ONE) == 0
                ? Optional.of(FIVE)
                : Optional.empty();
    }
}
