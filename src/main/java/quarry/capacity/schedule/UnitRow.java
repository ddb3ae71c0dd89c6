package quarry.capacity.schedule;

import quarry.rates.Term;

import java.time.YearMonth;
import java.util.List;

/// One unit's months, for a bar of months: blocks that follow one another, with gaps where it does not run.
///
/// @param unit number, from 1 on
public record UnitRow(int unit, List<Stretch> stretches) {

    public UnitRow {
        stretches = List.copyOf(stretches);
    }

    /// @param end last month, also where it lies after the plan
    public record Stretch(Term term, YearMonth start, YearMonth end) {}
}
