package quarry.app.viewmodel.forecast;

import java.time.YearMonth;
import java.util.List;

/// One month, or a sum of months.
///
/// @param sum whether it is one
/// @param cells one a scenario
public record ForecastRow(String label, boolean sum, List<Cell> cells) {

    public ForecastRow {
        cells = List.copyOf(cells);
    }

    /// @param cost in the month, with a sign where it is over the budget
    /// @param soFar from the first month on; empty for sums
    /// @param over whether it is over the budget on show
    /// @param months that the cost is of
    public record Cell(String cost, String soFar, boolean over, Stretch months) {}

    /// Months of a scenario.
    ///
    /// @param scenario id
    /// @param from the first of them
    /// @param until the last of them
    public record Stretch(String scenario, YearMonth from, YearMonth until) {

        public Stretch since(YearMonth first) {
            return new Stretch(scenario, first, until);
        }
    }
}
