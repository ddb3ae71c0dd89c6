package quarry.app.viewmodel.entries;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.plan.Plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A list of the plan whose entries are added, changed and removed, each as one step of the undo history.
public final class PlanList<E> {

    private final DocumentViewModel document;
    private final NoticesViewModel notices;
    private final PlanPart<E> part;
    private final EditNames<E> names;

    public PlanList(
            DocumentViewModel document,
            NoticesViewModel notices,
            PlanPart<E> part,
            EditNames<E> names) {
        this.document = document;
        this.notices = notices;
        this.part = part;
        this.names = names;
    }

    public List<E> entries() {
        return part.get().apply(document.plan());
    }

    /// @param index -1 or another place where there is none is allowed
    public Optional<E> entry(int index) {
        List<E> entries = entries();
        return index < 0 || index >= entries.size()
                ? Optional.empty()
                : Optional.of(entries.get(index));
    }

    /// Whether a plan file takes one more.
    public boolean hasRoom() {
        return entries().size() < part.most();
    }

    /// Adds an entry at the end, if there is room for it.
    ///
    /// @return its place; -1 if there was no room
    public int add(E entry) {
        int index = entries().size();
        if (!hasRoom()) {
            return -1;
        }
        document.edit(
                names.adding(entry),
                plan -> part.with().apply(plan, Sequence.plus(part.get().apply(plan), entry)));
        return index;
    }

    /// @param label of the input
    /// @param typed whether it comes from typing, so that a burst of it is one edit
    public void change(int index, String label, boolean typed, UnaryOperator<E> change) {
        Optional<E> before = entry(index);
        if (before.isEmpty()) {
            return;
        }
        String what = names.changing(label.toLowerCase(Locale.ROOT), before.get());
        String field = typed ? part.field() + " " + index + " " + label : "";
        document.edit(
                new Edit(what, field),
                plan -> {
                    List<E> entries = part.get().apply(plan);
                    E old = entries.get(index);
                    E now = change.apply(old);
                    Plan changed = part.with().apply(plan, Sequence.with(entries, index, now));
                    return part.follow().follow(changed, old, now);
                });
    }

    /// Removes an entry; a notice offers to undo it.
    public void remove(int index) {
        Optional<E> gone = entry(index);
        if (gone.isEmpty()) {
            return;
        }
        document.edit(
                names.removing(gone.get()),
                plan -> part.with().apply(plan, Sequence.without(part.get().apply(plan), index)));
        notices.undoable(names.removed(gone.get()), document.undoOfLatest());
    }
}
