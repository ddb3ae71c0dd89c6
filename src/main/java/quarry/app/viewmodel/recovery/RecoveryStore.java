package quarry.app.viewmodel.recovery;

import org.jspecify.annotations.Nullable;

import quarry.plan.Plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where copies of unsaved plans are kept. Called in the background, one call at a time.
public interface RecoveryStore {

    /// Keeps a copy in place of the one before.
    ///
    /// @param slot one for each open plan
    /// @param file of the plan; it is not touched
    /// @return why it could not be kept; empty when it was
    Optional<String> keep(String slot, Plan plan, @Nullable Path file);

    /// Removes the copy; nothing to do where there is none.
    void drop(String slot);

    /// Copies of sessions that have ended without a save or a discard. From here on they are this session's to offer;
    /// no other one is offered them while it runs.
    Found leftBehind();

    /// Removes a copy that was left behind.
    void discard(LeftBehind copy);

    /// @param copies the latest first
    /// @param unreadable what could not be read, and where it is
    record Found(List<LeftBehind> copies, List<String> unreadable) {
        public Found {
            copies = List.copyOf(copies);
            unreadable = List.copyOf(unreadable);
        }
    }
}
