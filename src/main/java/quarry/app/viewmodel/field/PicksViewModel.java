package quarry.app.viewmodel.field;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Any number of a few. The view shows `picked` and calls `pick` when the user checks or unchecks one.
public final class PicksViewModel<T> {

    private final String label;
    private final List<Choice<T>> choices;
    private final Consumer<Set<T>> commit;
    private final ReadOnlyObjectWrapper<Set<T>> picked = new ReadOnlyObjectWrapper<>(Set.of());

    public PicksViewModel(String label, List<Choice<T>> choices, Consumer<Set<T>> commit) {
        this.label = label;
        this.choices = List.copyOf(choices);
        this.commit = commit;
    }

    public String label() {
        return label;
    }

    public List<Choice<T>> choices() {
        return choices;
    }

    public ReadOnlyObjectProperty<Set<T>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /// Takes the user's picks; the current ones again change nothing.
    public void pick(Set<T> values) {
        if (!values.equals(picked.get())) {
            commit.accept(Set.copyOf(values));
        }
    }

    public void show(Set<T> current) {
        picked.set(Set.copyOf(current));
    }
}
