package quarry.capacity.decision;

import quarry.capacity.batch.WaitingSolver;
import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.capacity.commit.ScheduleAnswer;
import quarry.capacity.commit.ScheduleSolver;
import quarry.capacity.reserved.ReservedAnswer;
import quarry.capacity.reserved.ReservedQuestion;
import quarry.capacity.reserved.ReservedSolver;
import quarry.capacity.sensitivity.SensitivityAnalysis;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Answers a break-even question and all that belongs to it, about one plan.
public final class DecisionSolver {

    private final Plan plan;
    private final RateCard card;

    public DecisionSolver(Plan plan, RateCard card) {
        this.plan = plan;
        this.card = card;
    }

    /// @param cancelled asked now and then
    /// @throws java.util.concurrent.CancellationException once it says yes
    /// @throws IllegalArgumentException if an end of demand or the share that waits is out of its bounds
    public Decision answer(DecisionQuestion question, BooleanSupplier cancelled) {
        BreakEven answer = new BreakEvenSolver(plan, card).answer(question.load());
        return switch (answer) {
            case BreakEven.Known known -> known(known, question, cancelled);
            case BreakEven.OnlyProvisioned _ ->
                    new Decision(
                            answer,
                            Optional.of(schedule(question, cancelled)),
                            List.of(),
                            Optional.empty(),
                            Optional.empty());
            case BreakEven.Unanswerable _ ->
                    new Decision(
                            answer,
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty());
        };
    }

    private Decision known(
            BreakEven.Known known, DecisionQuestion question, BooleanSupplier cancelled) {
        BreakEvenQuestion load = question.load();
        WaitingSolver waiting = new WaitingSolver(known, load.term(), plan, card);
        return new Decision(
                known,
                Optional.of(schedule(question, cancelled)),
                SensitivityAnalysis.of(known, load.term(), plan, card),
                Optional.of(
                        waiting.answer(question.waiting().orElseGet(waiting::shareThatCanWait))),
                reserved(load));
    }

    private ScheduleAnswer schedule(DecisionQuestion question, BooleanSupplier cancelled) {
        return new ScheduleSolver(plan, card).answer(question.schedule(), cancelled);
    }

    private Optional<ReservedAnswer> reserved(BreakEvenQuestion load) {
        return load.workloads().size() == 1 && load.customModel() == null
                ? Optional.of(
                        new ReservedSolver(plan, card)
                                .answer(
                                        new ReservedQuestion(
                                                load.workloads().getFirst(),
                                                load.model(),
                                                load.region(),
                                                load.scope(),
                                                load.caching(),
                                                load.month())))
                : Optional.empty();
    }
}
