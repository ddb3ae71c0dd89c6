package quarry.app.viewmodel.document;

import org.jspecify.annotations.Nullable;

import quarry.plan.Plan;
import quarry.plan.Problem;

import java.nio.file.Path;
import java.util.List;

/// A plan on its way to the desk.
///
/// @param file null where it has none yet
/// @param notes what the reader had to say
public record OpenedPlan(Plan plan, @Nullable Path file, List<Problem> notes) {

    public OpenedPlan {
        notes = List.copyOf(notes);
    }

    public static OpenedPlan unsaved(Plan plan) {
        return new OpenedPlan(plan, null, List.of());
    }
}
