package quarry.capacity.decision;

import org.jspecify.annotations.Nullable;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.commit.ScheduleQuestion;

import java.math.BigDecimal;
import java.util.Optional;

/// A break-even question, and what may turn out otherwise.
///
/// @param low what requests are multiplied by at the low end, 0 to 1; null: no low end
/// @param high at the high end, 1 or more; null: no high end
/// @param waiting share of the requests that can wait for batch, 0 to 1; empty: what the plan says
public record DecisionQuestion(
        BreakEvenQuestion load,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Optional<BigDecimal> waiting) {

    ScheduleQuestion schedule() {
        return new ScheduleQuestion(load, false, low, high);
    }
}
