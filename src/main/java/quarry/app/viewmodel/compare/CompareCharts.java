package quarry.app.viewmodel.compare;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.BarGroups;
import quarry.app.viewmodel.chart.LinePlot;

import java.util.List;

/// The chart of the comparison: the one of its kind, the others empty.
///
/// @param across what the stacked bars are measured by
/// @param bars stacked, one a column
public record CompareCharts(
        ChartKind kind, Axis across, List<Bar> bars, BarGroups groups, LinePlot months) {

    public static final CompareCharts EMPTY = stacked(Axis.NOTHING, List.of());

    public CompareCharts {
        bars = List.copyOf(bars);
    }

    static CompareCharts stacked(Axis across, List<Bar> bars) {
        return new CompareCharts(
                ChartKind.COMPONENTS, across, bars, BarGroups.EMPTY, LinePlot.EMPTY);
    }

    static CompareCharts grouped(BarGroups groups) {
        return new CompareCharts(
                ChartKind.WORKLOADS, Axis.NOTHING, List.of(), groups, LinePlot.EMPTY);
    }

    static CompareCharts lines(LinePlot months) {
        return new CompareCharts(
                ChartKind.MONTHS, Axis.NOTHING, List.of(), BarGroups.EMPTY, months);
    }
}
