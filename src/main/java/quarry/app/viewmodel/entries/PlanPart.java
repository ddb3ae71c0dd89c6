package quarry.app.viewmodel.entries;

import quarry.plan.Plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Where in a plan a list is.
///
/// @param field of the plan file
/// @param most how many entries a plan file takes
/// @param follow what else of the plan a changed entry takes along
public record PlanPart<E>(
        String field,
        int most,
        Function<Plan, List<E>> get,
        BiFunction<Plan, List<E>, Plan> with,
        Follow<E> follow) {

    /// Changes what refers to an entry.
    @FunctionalInterface
    public interface Follow<E> {
        Plan follow(Plan plan, E before, E now);
    }

    public PlanPart(
            String field,
            int most,
            Function<Plan, List<E>> get,
            BiFunction<Plan, List<E>, Plan> with) {
        this(field, most, get, with, (plan, _, _) -> plan);
    }
}
