package quarry.app.viewmodel.preference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What Quarry remembers between starts.
///
/// @param recent the latest first
/// @param textSize in pixels, before the screen's own scale
public record Preferences(
        List<RecentPlan> recent, WindowPlace window, ThemeMode theme, int textSize) {

    public static final int USUAL_TEXT = 14;
    public static final int SMALLEST_TEXT = 12;
    public static final int LARGEST_TEXT = 22;

    public static final Preferences FIRST =
            new Preferences(List.of(), WindowPlace.FIRST, ThemeMode.SYSTEM, USUAL_TEXT);

    private static final int MOST_RECENT = 10;

    public Preferences {
        recent = List.copyOf(recent);
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// Puts a plan on top of the list; the oldest ones fall off.
    public Preferences opened(RecentPlan plan) {
        List<RecentPlan> now = new ArrayList<>(recent);
        now.removeIf(r -> r.file().equals(plan.file()));
        now.addFirst(plan);
        return withRecent(now.subList(0, Math.min(now.size(), MOST_RECENT)));
    }

    /// Brings what is known of a plan in the list up to date; it keeps its place.
    public Preferences seen(RecentPlan plan) {
        return withRecent(
                recent.stream().map(r -> r.file().equals(plan.file()) ? plan : r).toList());
    }

    public Preferences without(Path file) {
        return withRecent(recent.stream().filter(r -> !r.file().equals(file)).toList());
    }

    private Preferences withRecent(List<RecentPlan> now) {
        return new Preferences(now, window, theme, textSize);
    }

    public Preferences withWindow(WindowPlace now) {
        return new Preferences(recent, now, theme, textSize);
    }

    public Preferences withTheme(ThemeMode now) {
        return new Preferences(recent, window, now, textSize);
    }

    public Preferences withTextSize(int now) {
        return new Preferences(recent, window, theme, now);
    }
}
