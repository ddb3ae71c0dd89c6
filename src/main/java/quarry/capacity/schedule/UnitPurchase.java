package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;

/// Units bought together: same term, same first month.
///
/// @param start first month that they run
/// @param end last month that they run
/// @param units 1 or more
public record UnitPurchase(Block block, YearMonth start, YearMonth end, int units) {

    static UnitPurchase of(ScheduleProblem problem, Block block, int units) {
        YearMonth first = problem.months().getFirst();
        return new UnitPurchase(
                block, first.plusMonths(block.start()), first.plusMonths(block.end() - 1L), units);
    }

    public Term term() {
        return block.term();
    }

    /// What one unit costs over the whole block.
    public Usd usdEach() {
        return block.usd();
    }

    /// What all of them cost over the whole block, also where it runs on after the plan.
    public Usd usd() {
        return block.usd().times(BigDecimal.valueOf(units));
    }
}
