package quarry.app.viewmodel.document;

import quarry.plan.Plan;
import quarry.plan.Problem;

import java.nio.file.Path;
import java.util.List;

/// Where plans are kept.
public interface PlanStore {

    Opened open(Path file);

    /// Saves, unless someone else has changed the file since it was opened or saved here.
    Saved save(Plan plan, Path file);

    /// Saves, whatever the file holds now.
    Saved overwrite(Plan plan, Path file);

    sealed interface Saved {

        record Done() implements Saved {}

        /// @param reason why it could not be saved, and what to do
        record Failed(String reason) implements Saved {}

        /// Nothing was written: the file is no longer what this session knows.
        record ChangedOnDisk() implements Saved {}
    }

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
