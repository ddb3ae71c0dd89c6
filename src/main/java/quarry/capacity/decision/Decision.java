package quarry.capacity.decision;

import quarry.capacity.batch.Waiting;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.sensitivity.Sensitivity;
import quarry.plan.Problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A break-even and what belongs to it. Without an answer nothing does.
///
/// @param schedule when to commit; empty without a break-even
/// @param levers what the verdict depends on; empty without a capacity or without on-demand rates
/// @param waiting batch for what can wait; empty without on-demand rates
/// @param reserved the reserved tier; empty unless one workload is asked about, on no custom model
public record Decision(
        BreakEven answer,
        Optional<ScheduleAnswer> schedule,
        List<Sensitivity> levers,
        Optional<Waiting> waiting,
        Optional<ReservedAnswer> reserved) {

    public Decision {
        levers = List.copyOf(levers);
    }

    /// Of the break-even and the schedule, each once.
    public List<Problem> warnings() {
        Set<Problem> warnings = new LinkedHashSet<>(answer.warnings());
        schedule.ifPresent(s -> warnings.addAll(s.warnings()));
        return List.copyOf(warnings);
    }
}
