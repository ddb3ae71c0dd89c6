package quarry.app.viewmodel.field;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.function.Consumer;

/// On or off.
public final class SwitchViewModel {

    private final String label;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper applies = new ReadOnlyBooleanWrapper(true);
    private boolean showing;

    public SwitchViewModel(String label, Consumer<Boolean> commit) {
        this.label = label;
        on.subscribe(
                (_, now) -> {
                    if (!showing) {
                        commit.accept(now);
                    }
                });
    }

    public String label() {
        return label;
    }

    /// Bind the control to this in both directions.
    public BooleanProperty onProperty() {
        return on;
    }

    public ReadOnlyBooleanProperty appliesProperty() {
        return applies.getReadOnlyProperty();
    }

    public void show(boolean current) {
        showing = true;
        try {
            on.set(current);
        } finally {
            showing = false;
        }
    }

    public void setApplies(boolean now) {
        applies.set(now);
    }
}
