package quarry.capacity.commit;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import quarry.capacity.breakeven.BreakEvenQuestion;

import java.math.BigDecimal;

/// Which units to buy when, over all months of the plan.
///
/// @param load whose load, on which model; its month and term are of no account, all months and terms count
/// @param goesOn whether demand goes on after the plan as in its last month, so that commitments may run on too
/// @param low what requests are multiplied by at the low end, 0 to 1; null: no low end
/// @param high at the high end, 1 or more; null: no high end
@RecordBuilder
public record ScheduleQuestion(
        BreakEvenQuestion load, boolean goesOn, @Nullable BigDecimal low, @Nullable BigDecimal high)
        implements ScheduleQuestionBuilder.With {

    /// @throws IllegalArgumentException if an end is on the wrong side
    public ScheduleQuestion {
        if (low != null && (low.signum() < 0 || low.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(
                    "The low end of demand is %s times the plan's; allowed is 0 to 1"
                            .formatted(low.toPlainString()));
        }
        if (high != null && high.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException(
                    "The high end of demand is %s times the plan's; allowed is 1 or more"
                            .formatted(high.toPlainString()));
        }
    }

    /// About demand as planned, in the plan's months.
    public static ScheduleQuestion of(BreakEvenQuestion load) {
        return new ScheduleQuestion(load, false, null, null);
    }
}
