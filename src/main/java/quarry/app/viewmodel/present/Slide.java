package quarry.app.viewmodel.present;

import quarry.app.viewmodel.chart.BarGroups;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.compare.Bar;

import java.util.List;

/// A page as it is shown: a sentence and one chart.
public sealed interface Slide {

    String sentence();

    /// A stacked bar for each scenario.
    ///
    /// @param unit of the amounts
    record Bars(String sentence, String unit, List<Bar> bars) implements Slide {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    record Groups(String sentence, BarGroups groups) implements Slide {}

    record Lines(String sentence, LinePlot plot) implements Slide {}

    /// Nothing to show yet.
    record Empty(String sentence) implements Slide {}
}
