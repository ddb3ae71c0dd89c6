package quarry.capacity.commit;

import quarry.capacity.schedule.CommitmentSchedule;
import quarry.capacity.schedule.Regret;
import quarry.cost.Gap;
import quarry.plan.Problem;

import java.util.List;
import java.util.Optional;

/// The answer to when to commit.
public sealed interface ScheduleAnswer {

    ScheduleQuestion question();

    /// What a reader of the figures should know.
    List<Problem> warnings();

    /// @param offers in the order of the schedule's problem, where their prices come from
    /// @param low if demand turns out at the low end; empty if none was given
    /// @param high if demand turns out at the high end
    /// @param notSold on-demand rates of a custom model that there are none of: in those months units serve all
    ///     load, at any price; empty where on demand is the alternative
    record Known(
            ScheduleQuestion question,
            CommitmentSchedule schedule,
            List<UnitOffer> offers,
            Optional<Regret> low,
            Optional<Regret> high,
            List<Gap> notSold,
            List<Problem> warnings)
            implements ScheduleAnswer {
        public Known {
            offers = List.copyOf(offers);
            notSold = List.copyOf(notSold);
            warnings = List.copyOf(warnings);
        }
    }

    /// @param gaps what is missing, at least one
    record Unanswerable(ScheduleQuestion question, List<Gap> gaps, List<Problem> warnings)
            implements ScheduleAnswer {
        public Unanswerable {
            gaps = List.copyOf(gaps);
            warnings = List.copyOf(warnings);
        }
    }
}
