package quarry.cost.load;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.PlanContext;
import quarry.cost.tokens.TokenPricer;
import quarry.money.Usd;
import quarry.plan.Problem;

import java.math.BigDecimal;
import java.util.List;

/// What one request of a cell costs on demand, as the engine prices it when it overflows model units.
///
/// @param net after discounts; not all of it if there are gaps
/// @param lines by component
/// @param gaps rates that are missing
public record OnDemandRequest(
        Cell cell, Usd net, List<Line> lines, List<Gap> gaps, List<Problem> warnings) {

    public OnDemandRequest {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }

    public static OnDemandRequest of(PlanContext context, Cell cell) {
        Ledger ledger = new Ledger();
        new TokenPricer(context, ledger).overflow(cell, BigDecimal.ONE, "one request");
        Part part = ledger.part(List.of(cell.month()));
        return new OnDemandRequest(
                cell, part.lines().net(), part.lines(), part.gaps(), part.warnings());
    }
}
