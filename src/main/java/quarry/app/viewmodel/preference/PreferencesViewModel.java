package quarry.app.viewmodel.preference;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// What Quarry remembers, in memory and, a moment later, in its folder. What cannot be kept there is no reason to
/// trouble the user: it holds until the end of the session.
public final class PreferencesViewModel {

    private final PreferenceStore store;
    private final Executor inOrder;
    private final ReadOnlyObjectWrapper<Preferences> preferences;

    /// @param inOrder does one thing after the other, in the background
    public PreferencesViewModel(Preferences loaded, PreferenceStore store, Executor inOrder) {
        this.store = store;
        this.inOrder = inOrder;
        this.preferences = new ReadOnlyObjectWrapper<>(loaded);
    }

    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    public Preferences now() {
        return preferences.get();
    }

    public void change(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(now());
        if (!changed.equals(now())) {
            preferences.set(changed);
            inOrder.execute(() -> store.update(change));
        }
    }
}
