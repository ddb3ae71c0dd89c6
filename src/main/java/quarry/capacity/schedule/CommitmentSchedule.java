package quarry.capacity.schedule;

import quarry.money.Usd;

/// The best schedule, and what simpler ones would cost.
///
/// @param nothing everything on demand
/// @param peak units for the window's busiest hour, all along, on the blocks that cover the months cheapest
/// @param oneSize the best number of units all along, on the same blocks; 0 units where none pays
/// @param tolerance USD that some other schedule might cost less over all months, from amounts that have more
///   digits than the search; 0 where they have not, and far below a cent for amounts in billions
public record CommitmentSchedule(
        ScheduleProblem problem,
        Schedule best,
        Alternative nothing,
        Alternative peak,
        Alternative oneSize,
        Usd tolerance) {

    /// What the best schedule costs less than another within the window; below 0 if it costs more there because
    /// it pays only after the window, where demand is taken to go on.
    public Usd savedAgainst(Schedule other) {
        return other.cost().total().minus(best.cost().total());
    }
}
