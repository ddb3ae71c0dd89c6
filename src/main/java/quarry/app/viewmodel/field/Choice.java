package quarry.app.viewmodel.field;

/// One entry of a choice.
///
/// @param note why it deserves a second look, e.g. "no rate on the card"; usually empty
public record Choice<T>(T value, String label, String note) {

    public static <T> Choice<T> of(T value, String label) {
        return new Choice<>(value, label, "");
    }

    public boolean marked() {
        return !note.isEmpty();
    }

    /// The label, with the note behind it.
    public String text() {
        return note.isEmpty() ? label : label + " (" + note + ")";
    }
}
