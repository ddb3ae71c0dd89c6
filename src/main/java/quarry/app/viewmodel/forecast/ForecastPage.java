package quarry.app.viewmodel.forecast;

import quarry.app.viewmodel.chart.LinePlot;

import java.util.List;

/// The Forecast screen at one moment, ready to be drawn.
///
/// @param headline the answer as a sentence; what to do first while there is nothing to show
/// @param scenarios names of the columns
/// @param rows months, then the sum of each calendar year, then all of them
public record ForecastPage(
        String headline, LinePlot plot, List<String> scenarios, List<ForecastRow> rows) {

    public static final ForecastPage EMPTY =
            new ForecastPage("", LinePlot.EMPTY, List.of(), List.of());

    public ForecastPage {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
    }
}
