package quarry.app.viewmodel.forecast;

import quarry.plan.Budget;

import java.util.List;
import java.util.OptionalInt;

/// What the forecast is about: everything, or what one budget covers.
///
/// @param index of the budget in the plan; -1: everything
public record BudgetChoice(int index, String label) {

    static final int EVERYTHING = -1;

    public boolean everything() {
        return index == EVERYTHING;
    }

    /// Where the same budget is after an edit, which changes, adds or removes one or more that stand together; empty if
    /// it is gone.
    OptionalInt after(List<Budget> before, List<Budget> now) {
        int same = alike(before, now);
        if (index < same) {
            return OptionalInt.of(index);
        }
        int end =
                Math.min(
                        alike(before.reversed(), now.reversed()),
                        Math.min(before.size(), now.size()) - same);
        if (index >= before.size() - end) {
            return OptionalInt.of(index + now.size() - before.size());
        }
        boolean edited = before.size() == now.size() && same + end == before.size() - 1;
        return edited ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /// How many are alike from the first on.
    private static int alike(List<Budget> one, List<Budget> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size())
                && one.get(count).equals(other.get(count))) {
            count++;
        }
        return count;
    }
}
