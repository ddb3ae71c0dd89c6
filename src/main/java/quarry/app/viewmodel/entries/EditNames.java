package quarry.app.viewmodel.entries;

/// What edits of a list are called in the undo menu and in notices.
public interface EditNames<E> {

    String adding(E entry);

    /// @param label of the input that changed, as it stands in a sentence
    String changing(String label, E entry);

    String removing(E entry);

    /// For the notice that offers to undo it.
    String removed(E entry);
}
