package quarry.capacity.schedule;

import quarry.money.Usd;

/// What a schedule costs.
///
/// @param units billed for units in the plan's window
/// @param onDemand left to pay on demand in the window
/// @param left billed after the window for blocks that start in it: commitment left, in no total
/// @param afterwards where demand is taken to go on: what serving it after the window costs on top of
///   `left`; otherwise 0
public record ScheduleCost(Usd units, Usd onDemand, Usd left, Usd afterwards) {

    /// In the plan's window.
    public Usd total() {
        return units.plus(onDemand);
    }

    /// Over all months that the schedule was chosen for: what the best one has least of. Without months after
    /// the window it is the total.
    public Usd overall() {
        return total().plus(left).plus(afterwards);
    }
}
