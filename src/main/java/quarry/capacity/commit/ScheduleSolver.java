package quarry.capacity.commit;

import org.jspecify.annotations.Nullable;

import quarry.capacity.breakeven.Unfit;
import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.capacity.schedule.SchedulePlanner;
import quarry.cost.Gap;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.plan.Workload;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Answers when to commit, for one plan, priced as the engine prices it.
public final class ScheduleSolver {

    private final Plan plan;
    private final RateCard card;

    public ScheduleSolver(Plan plan, RateCard card) {
        this.plan = plan;
        this.card = card;
    }

    /// @param cancelled asked now and then
    /// @throws java.util.concurrent.CancellationException once it says yes
    public ScheduleAnswer answer(ScheduleQuestion question, BooleanSupplier cancelled) {
        List<Gap> unfit = Unfit.of(question.load(), plan);
        if (!unfit.isEmpty()) {
            return new ScheduleAnswer.Unanswerable(question, unfit, List.of());
        }
        PlannedProblem planned = new PlannedProblem(plan, card, question);
        Optional<PlannedProblem> low = at(question.low(), question);
        Optional<PlannedProblem> high = at(question.high(), question);
        List<Gap> gaps =
                planned.gaps().isEmpty()
                        ? high.map(PlannedProblem::gaps).orElse(List.of())
                        : planned.gaps();
        List<Problem> warnings = List.copyOf(planned.warnings());
        if (!gaps.isEmpty()) {
            return new ScheduleAnswer.Unanswerable(question, gaps, warnings);
        }
        CommitmentSchedule schedule = SchedulePlanner.plan(planned.problem(), cancelled);
        return new ScheduleAnswer.Known(
                question,
                schedule,
                planned.offers(),
                low.map(other -> Regret.of(schedule, other.problem(), cancelled)),
                high.map(other -> Regret.of(schedule, other.problem(), cancelled)),
                planned.notSold(),
                warnings);
    }

    private Optional<PlannedProblem> at(@Nullable BigDecimal factor, ScheduleQuestion question) {
        return Optional.ofNullable(factor)
                .map(
                        times ->
                                new PlannedProblem(
                                        plan.withWorkloads(
                                                plan.workloads().stream()
                                                        .map(w -> times(w, times))
                                                        .toList()),
                                        card,
                                        question));
    }

    private static Workload times(Workload workload, BigDecimal factor) {
        return workload.withTraffic(
                workload.traffic()
                        .withRequestsPerDay(workload.traffic().requestsPerDay().multiply(factor)));
    }
}
