package quarry.app.viewmodel.forecast;

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
    public record Cell(String cost, String soFar, boolean over) {}
}
