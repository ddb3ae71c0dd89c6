package quarry.launch.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.decision.DecisionQuestion;

import java.math.BigDecimal;
import java.util.Optional;

/// `--low`, `--high` and `--waiting`: what may turn out otherwise than planned.
final class OutlookOptions {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_PLACES = 20;

    @Option(
            names = "--low",
            paramLabel = "F",
            description =
                    "Tells what the schedule costs too much if requests turn out F times the"
                            + " plan's, 0 to 1.")
    private @Nullable BigDecimal low;

    @Option(
            names = "--high",
            paramLabel = "F",
            description = "The same at the high end, 1 or more.")
    private @Nullable BigDecimal high;

    @Option(
            names = "--waiting",
            paramLabel = "SHARE",
            description =
                    "Share of the requests that can wait for batch, 0 to 1; without it what the"
                            + " plan says.")
    private @Nullable BigDecimal waiting;

    DecisionQuestion question(BreakEvenQuestion load) throws CommandFailed {
        check("--low", low, BigDecimal.ZERO, BigDecimal.ONE, "0 to 1, times the plan's requests");
        check(
                "--high",
                high,
                BigDecimal.ONE,
                MOST,
                "1 or more, up to 1000000, times the plan's requests");
        check(
                "--waiting",
                waiting,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                "0 to 1, the share of the requests that can wait");
        return new DecisionQuestion(load, low, high, Optional.ofNullable(waiting));
    }

    private static void check(
            String option,
            @Nullable BigDecimal value,
            BigDecimal from,
            BigDecimal to,
            String allowed)
            throws CommandFailed {
        if (value == null) {
            return;
        }
        if (value.compareTo(from) < 0 || value.compareTo(to) > 0) {
            throw new CommandFailed(option + ": " + value + " is refused; allowed: " + allowed);
        }
        if (value.scale() > MOST_PLACES) {
            throw new CommandFailed(
                    option
                            + ": "
                            + value
                            + " is refused; allowed: at most "
                            + MOST_PLACES
                            + " decimal places");
        }
    }
}
