package quarry.capacity.sensitivity;

import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.tokens.PromptCaching;
import quarry.plan.Workload;

import java.util.function.UnaryOperator;

/// A cell as it would be if its workload were another.
final class Changed {

    private Changed() {}

    /// @param change leaves the traffic as it is
    static Cell cell(Cell cell, UnaryOperator<Workload> change, PlanContext context) {
        Served served = cell.served();
        Assumptions assumptions =
                new Assumptions(
                        change.apply(served.workload()),
                        served.assumptions().path(),
                        served.assumptions().months());
        // What the meter warns of was said with the answer.
        RequestMeter meter =
                PromptCaching.meter(
                        served.deployment(),
                        served.path(),
                        assumptions,
                        context.rates().card(),
                        new Ledger());
        return new Cell(
                new Served(served.index(), served.path(), served.deployment(), assumptions, meter),
                cell.demand());
    }
}
