package quarry.app.viewmodel.document;

import quarry.plan.Plan;
import quarry.plan.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where plans are kept.
public interface PlanStore {

    Opened open(Path file);

    /// @return why it could not be saved; empty when it was
    Optional<String> save(Plan plan, Path file);

    sealed interface Opened {

        /// @param notes what the reader wants to say about a plan that it could read
        record Read(Plan plan, List<Problem> notes) implements Opened {
            public Read {
                notes = List.copyOf(notes);
            }
        }

        /// @param reason what is wrong with the file, where, and what to do
        record Refused(String reason) implements Opened {}
    }
}
