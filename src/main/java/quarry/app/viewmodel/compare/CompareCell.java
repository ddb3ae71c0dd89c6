package quarry.app.viewmodel.compare;

import quarry.money.Usd;

/// One amount as it is shown.
///
/// @param net the amount of what could be priced
/// @param text the amount; "–" where nothing is served for it to be shared by, "incomplete", "no rate" or
///     "not applicable" where one is missing
/// @param figure the text without the word for what is missing from it
/// @param exact with cents and code, for the tooltip
/// @param delta difference to the base, e.g. "−1,200"; empty in the base column
/// @param deltaPercent e.g. "−64.0 %"; empty in the base column and where the base is 0
/// @param direction sign of the difference to the base
/// @param missing why it is not complete, one reason a line; empty when it is
public record CompareCell(
        CellRef ref,
        Usd net,
        String text,
        String figure,
        String exact,
        String delta,
        String deltaPercent,
        int direction,
        String missing) {

    /// Hatched otherwise.
    public boolean complete() {
        return missing.isEmpty();
    }
}
