package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.chart.BarGroups;
import quarry.app.viewmodel.chart.LinePlot;

import java.util.List;

/// The chart of the comparison: the one of its kind, the others empty.
///
/// @param bars stacked, one a column
public record CompareCharts(ChartKind kind, List<Bar> bars, BarGroups groups, LinePlot months) {

    public static final CompareCharts EMPTY =
            new CompareCharts(ChartKind.COMPONENTS, List.of(), BarGroups.EMPTY, LinePlot.EMPTY);

    public CompareCharts {
        bars = List.copyOf(bars);
    }
}
