package quarry.app.viewmodel.recovery;

import org.jspecify.annotations.Nullable;

import quarry.plan.Plan;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a plan whose changes were never saved, from a session that did not end well.
///
/// @param id where the store keeps it
/// @param file of the plan; null where it never had one
/// @param at when the copy was made
/// @param overtaken whether the file was written after that
public record LeftBehind(
        String id, Plan plan, @Nullable Path file, Instant at, boolean overtaken) {}
