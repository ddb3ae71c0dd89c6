package quarry.store.plan;

import org.jspecify.annotations.Nullable;

import quarry.plan.Plan;
import quarry.plan.Problem;

import java.util.List;

/// What came of reading a plan file.
public sealed interface PlanReading {

    /// Everything worth saying: first about single fields, then about the plan as a whole.
    List<Problem> problems();

    /// @param problems warnings only
    record Opened(Plan plan, List<Problem> problems) implements PlanReading {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /// @param problems at least one error; warnings too
    /// @param draft the plan where each of its fields is right, its parts can be told apart and only some do not go
    ///     together, for whoever can put it right; otherwise null
    record Refused(List<Problem> problems, @Nullable Plan draft) implements PlanReading {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(String message) {
            return new Refused(List.of(Problem.error("$", message)), null);
        }
    }
}
