package quarry.app.viewmodel.compare;

import java.util.List;

/// The Compare screen at one moment, ready to be drawn.
///
/// @param headline the answer as a sentence; what to do first while there is nothing to compare
/// @param unit what the amounts are: "USD a month, mean over the plan"
/// @param columns base first
/// @param totals one cell a column
/// @param hidden says how many scenarios are left out; empty when all are shown
public record ComparePage(
        String headline,
        String unit,
        List<CompareColumn> columns,
        List<CompareRow> rows,
        List<CompareCell> totals,
        CompareCharts charts,
        String hidden) {

    public static final ComparePage EMPTY =
            new ComparePage("", "", List.of(), List.of(), List.of(), CompareCharts.EMPTY, "");

    public ComparePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /// The stacked bars; none while the chart is of another kind.
    public List<Bar> bars() {
        return charts.bars();
    }
}
