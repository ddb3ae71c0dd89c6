package quarry.app.viewmodel.breakeven;

import io.soabase.recordbuilder.core.RecordBuilder;

import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.decision.DecisionQuestion;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What the user asks on the Break-even screen; kept for the session, not in the plan.
///
/// @param workloads ids, at least one
/// @param low what demand may turn out to be, times the plan's
/// @param high the same at the other end
/// @param waiting share of the requests that can wait; empty: what the plan says
@RecordBuilder
public record Asked(
        List<String> workloads,
        UnitModel model,
        String region,
        Scope scope,
        Term term,
        YearMonth month,
        boolean caching,
        BigDecimal low,
        BigDecimal high,
        Optional<BigDecimal> waiting)
        implements AskedBuilder.With {

    public Asked {
        workloads = List.copyOf(workloads);
    }

    BreakEvenQuestion question() {
        return new BreakEvenQuestion(
                workloads, model.id(), region, scope, model.custom(), caching, month, term);
    }

    DecisionQuestion decision() {
        return new DecisionQuestion(question(), low, high, waiting);
    }
}
