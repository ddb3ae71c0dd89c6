package quarry.app.viewmodel.forecast;

/// What the forecast is about: everything, or what one budget covers.
///
/// @param index of the budget in the plan; -1: everything
public record BudgetChoice(int index, String label) {

    static final int EVERYTHING = -1;

    public boolean everything() {
        return index == EVERYTHING;
    }
}
