package quarry.app.viewmodel.notice;

import org.jspecify.annotations.Nullable;

/// One thing the user is told, with what can be done about it.
///
/// @param action null where there is nothing to do
public record Notice(Kind kind, String text, @Nullable Action action) {

    public enum Kind {
        DONE,
        WARNING,
        ERROR
    }

    /// @param label verb for the button, e.g. "Undo"
    /// @param passing whether the next edit of the plan overtakes it
    public record Action(String label, Runnable command, boolean passing) {}

    /// Whether its button takes an edit back.
    boolean offersUndo() {
        return action != null && action.passing();
    }
}
