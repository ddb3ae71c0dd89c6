package quarry.app.viewmodel.forecast;

import java.util.List;
import java.util.Optional;

/// What the forecast is about: everything, or what one budget covers.
///
/// @param index of the budget in the plan; -1: everything
public record BudgetChoice(int index, String label) {

    static final int EVERYTHING = -1;

    public boolean everything() {
        return index == EVERYTHING;
    }

    /// The same budget after an edit: the one of its name, or the one in its place if that was only renamed; none if it
    /// is gone.
    ///
    /// @param before how many were offered
    Optional<BudgetChoice> among(List<BudgetChoice> offered, int before) {
        if (offered.contains(this)) {
            return Optional.of(this);
        }
        return offered.stream()
                .filter(other -> !other.everything() && other.label.equals(label))
                .findFirst()
                .or(
                        () ->
                                offered.stream()
                                        .filter(other -> offered.size() >= before)
                                        .filter(other -> other.index == index)
                                        .findFirst());
    }
}
