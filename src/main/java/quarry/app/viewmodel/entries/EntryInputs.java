package quarry.app.viewmodel.entries;

import quarry.app.viewmodel.field.Inputs;

import java.util.Optional;

/// The inputs of one entry of a list at a time.
public final class EntryInputs<E> {

    private static final int NONE = -1;

    private final PlanList<E> list;
    private final Inputs<E> inputs;
    private int shown = NONE;
    private int size;

    public EntryInputs(PlanList<E> list) {
        this.list = list;
        this.inputs =
                new Inputs<>((label, typed, change) -> list.change(shown, label, typed, change));
    }

    public Inputs<E> inputs() {
        return inputs;
    }

    /// The place of the entry on show; -1 without one.
    public int index() {
        return shown;
    }

    /// Shows an entry as it is now. Text that was typed stays only while it is the same entry.
    ///
    /// @param index a place where there is no entry shows none
    public void show(int index) {
        Optional<E> entry = list.entry(index);
        boolean same = index == shown && list.entries().size() == size;
        shown = entry.isPresent() ? index : NONE;
        size = list.entries().size();
        entry.ifPresent(same ? inputs::show : inputs::start);
    }
}
