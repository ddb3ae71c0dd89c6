package quarry.capacity.schedule;

import quarry.money.Usd;

import java.time.YearMonth;
import java.util.function.BooleanSupplier;

/// What a schedule costs if demand turns out otherwise, against the best schedule for that demand.
///
/// What the schedule buys within the window is kept as bought, single months without a term too. What it would
/// buy afterwards is not: it is chosen anew.
public sealed interface Regret {

    /// What would have been best under the other demand.
    CommitmentSchedule best();

    /// @param kept the schedule under the other demand
    record Priced(Schedule kept, CommitmentSchedule best) implements Regret {

        /// USD over all months that the schedule would then cost too much; 0 or more.
        public Usd usd() {
            return kept.cost().overall().minus(best.best().cost().overall());
        }
    }

    /// The units bought cannot serve what nothing else serves.
    ///
    /// @param month the first one in which too few run
    record TooFew(YearMonth month, int running, int required, CommitmentSchedule best)
            implements Regret {}

    /// @param demand the same months and offers, with what units replace under the other demand
    /// @throws IllegalArgumentException if months or offers differ
    static Regret of(CommitmentSchedule bought, ScheduleProblem demand, BooleanSupplier cancelled) {
        ScheduleProblem meant = bought.problem();
        if (!meant.months().equals(demand.months())
                || meant.window() != demand.window()
                || !meant.offers().equals(demand.offers())) {
            throw new IllegalArgumentException(
                    "The other demand has other months or blocks for sale than the schedule; only"
                            + " what units replace may differ");
        }
        return new KeptUnits(demand, bought.best())
                .regret(SchedulePlanner.plan(demand, cancelled), cancelled);
    }
}
