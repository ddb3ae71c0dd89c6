package quarry.app.viewmodel.assumptions;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableList;

import quarry.app.viewmodel.entries.EntryInputs;
import quarry.app.viewmodel.entries.PlanList;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The entries of one kind: a row each, and the inputs of one of them.
final class Section<E> {

    private final AssumptionKind kind;
    private final PlanList<E> list;
    private final EntryInputs<E> inputs;
    private final Supplier<Optional<E>> fresh;
    private final BiFunction<E, String, AssumptionLine> line;
    private final Rows<AssumptionLine> rows = new Rows<>();
    private final ReadOnlyBooleanWrapper room = new ReadOnlyBooleanWrapper();

    /// @param fresh an entry to start from; empty where every possible one is there already
    /// @param line how an entry and its effect are shown
    Section(
            AssumptionKind kind,
            PlanList<E> list,
            Supplier<Optional<E>> fresh,
            BiFunction<E, String, AssumptionLine> line) {
        this.kind = kind;
        this.list = list;
        this.inputs = new EntryInputs<>(list);
        this.fresh = fresh;
        this.line = line;
    }

    Inputs<E> inputs() {
        return inputs.inputs();
    }

    ObservableList<Row<AssumptionLine>> rows() {
        return rows.list();
    }

    /// Whether another one can be added.
    ReadOnlyBooleanProperty roomProperty() {
        return room.getReadOnlyProperty();
    }

    Optional<AssumptionRef> add() {
        return fresh.get()
                .map(list::add)
                .filter(index -> index >= 0)
                .map(index -> new AssumptionRef(kind, index));
    }

    void remove(int index) {
        list.remove(index);
    }

    /// Shows the plan as it is now.
    ///
    /// @param selected the place of the entry to edit; -1 for none of this kind
    /// @param effects by place; those of another number of entries are out of date
    void show(int selected, List<String> effects) {
        inputs.show(selected);
        List<E> entries = list.entries();
        boolean current = effects.size() == entries.size();
        LinkedHashMap<String, AssumptionLine> lines = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            lines.put(
                    new AssumptionRef(kind, i).id(),
                    line.apply(entries.get(i), current ? effects.get(i) : ""));
        }
        rows.show(lines);
        room.set(list.hasRoom() && fresh.get().isPresent());
    }
}
