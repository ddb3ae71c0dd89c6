package quarry.app.viewmodel.field;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One of several. The view shows `selected` and calls `choose` when the user picks.
public final class ChoiceViewModel<T> {

    private final String label;
    private final Consumer<T> commit;
    private final ObservableList<Choice<T>> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice<T>> shown =
            FXCollections.unmodifiableObservableList(choices);
    private final ReadOnlyObjectWrapper<@Nullable Choice<T>> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper applies = new ReadOnlyBooleanWrapper(true);

    public ChoiceViewModel(String label, Consumer<T> commit) {
        this.label = label;
        this.commit = commit;
    }

    public String label() {
        return label;
    }

    public ObservableList<Choice<T>> choices() {
        return shown;
    }

    /// Null while there is nothing to choose from.
    public ReadOnlyObjectProperty<@Nullable Choice<T>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether the choice has a meaning at the moment; hide it otherwise.
    public ReadOnlyBooleanProperty appliesProperty() {
        return applies.getReadOnlyProperty();
    }

    /// Takes the user's pick; the current one again changes nothing.
    public void choose(T value) {
        Choice<T> current = selected.get();
        if (current == null || !current.value().equals(value)) {
            commit.accept(value);
        }
    }

    /// Shows what can be chosen and what is. A current value that is not offered is added with `note`.
    public void show(List<Choice<T>> offered, Choice<T> current, String note) {
        Choice<T> found =
                offered.stream()
                        .filter(c -> c.value().equals(current.value()))
                        .findFirst()
                        .orElse(null);
        if (found != null) {
            replace(offered, found);
        } else {
            Choice<T> marked = new Choice<>(current.value(), current.label(), note);
            List<Choice<T>> all = new ArrayList<>(offered);
            all.addFirst(marked);
            replace(all, marked);
        }
    }

    /// Shows nothing to choose from. What was selected goes first: a list that empties under its selection trips
    /// over it.
    public void clear() {
        selected.set(null);
        choices.clear();
    }

    public void setApplies(boolean now) {
        applies.set(now);
    }

    private void replace(List<Choice<T>> all, Choice<T> current) {
        if (!choices.equals(all)) {
            choices.setAll(all);
        }
        if (!current.equals(selected.get())) {
            selected.set(current);
        }
    }
}
