package quarry.app.viewmodel.compare;

import org.jspecify.annotations.Nullable;

import quarry.cost.compare.Breakdown;

/// The place of an amount in the comparison.
///
/// @param row key of the row; null for the scenario's total
public record CellRef(Breakdown breakdown, @Nullable String row, String scenario) {

    public boolean total() {
        return row == null;
    }
}
