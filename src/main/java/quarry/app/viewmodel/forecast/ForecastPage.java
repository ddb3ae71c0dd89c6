package quarry.app.viewmodel.forecast;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.chart.LinePlot;

import java.time.YearMonth;
import java.util.List;

/// The Forecast screen at one moment, ready to be drawn.
///
/// @param headline the answer as a sentence; what to do first while there is nothing to show
/// @param scenarios names of the columns
/// @param rows months, then the sum of each calendar year, then all of them
/// @param first month of the plan
/// @param covered ids of the workloads that count; null for all, with what belongs to none
public record ForecastPage(
        String headline,
        LinePlot plot,
        List<String> scenarios,
        List<ForecastRow> rows,
        YearMonth first,
        @Nullable List<String> covered) {

    public static final ForecastPage EMPTY = saying("", YearMonth.of(1, 1));

    public ForecastPage {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
        covered = covered == null ? null : List.copyOf(covered);
    }

    /// A page with nothing but a sentence.
    static ForecastPage saying(String headline, YearMonth first) {
        return new ForecastPage(headline, LinePlot.EMPTY, List.of(), List.of(), first, null);
    }
}
