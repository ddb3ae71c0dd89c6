package quarry.capacity.schedule;

import java.util.List;

/// Units to buy, and what comes of it, in the plan's window.
///
/// @param purchases that start in the window, by start, then by term
/// @param months of the window
public record Schedule(
        List<UnitPurchase> purchases, List<ScheduleMonth> months, ScheduleCost cost) {

    public Schedule {
        purchases = List.copyOf(purchases);
        months = List.copyOf(months);
    }

    /// The purchases as numbered units, as many as run at once.
    public List<UnitRow> rows() {
        return UnitRows.of(purchases);
    }
}
