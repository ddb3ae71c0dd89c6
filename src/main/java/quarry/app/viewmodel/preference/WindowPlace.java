package quarry.app.viewmodel.preference;

import org.jspecify.annotations.Nullable;

/// How the window of a plan was left.
///
/// @param area where it stands while it is not maximised; null where none was open yet
/// @param why whether the reasons are shown at its right
public record WindowPlace(@Nullable Area area, boolean maximised, boolean why) {

    public static final WindowPlace FIRST = new WindowPlace(null, false, true);
}
