package quarry.app.viewmodel.field;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// One input. Valid text is committed as it is typed; invalid text stays in the field with its message
/// and changes nothing.
public final class FieldViewModel<T> {

    private final String label;
    private final Consumer<T> commit;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper applies = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper allowed;
    private final ReadOnlyStringWrapper unit;
    private Notation<T> notation;
    private @Nullable T value;
    private boolean showing;

    /// @param unit what stands behind the field: "tokens", "%"; may be empty
    public FieldViewModel(String label, String unit, Notation<T> notation, Consumer<T> commit) {
        this.label = label;
        this.unit = new ReadOnlyStringWrapper(unit);
        this.notation = notation;
        this.commit = commit;
        this.allowed = new ReadOnlyStringWrapper(notation.allowed());
        text.subscribe(_ -> typed());
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit.get();
    }

    /// What stands behind the field; it changes where the figure counts other things than before.
    public ReadOnlyStringProperty unitProperty() {
        return unit.getReadOnlyProperty();
    }

    public void setUnit(String other) {
        unit.set(other);
    }

    /// Bind the text control to this in both directions.
    public StringProperty textProperty() {
        return text;
    }

    /// What is wrong with the text; empty when it is valid.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The allowed range in words, for the prompt or tooltip.
    public ReadOnlyStringProperty allowedProperty() {
        return allowed.getReadOnlyProperty();
    }

    /// Whether the field has a meaning at the moment; hide it otherwise.
    public ReadOnlyBooleanProperty appliesProperty() {
        return applies.getReadOnlyProperty();
    }

    /// Call when the focus leaves: valid text is written out properly, invalid text stays.
    public void settle() {
        if (value != null && error.get().isEmpty()) {
            write(value);
        }
    }

    /// Back to the plan's value, e.g. on Escape.
    public void revert() {
        if (value != null) {
            write(value);
        }
    }

    /// Shows a value of the plan. The text stays as typed while its value is the same.
    public void show(T current) {
        if (!Objects.equals(value, current)) {
            value = current;
            write(current);
        }
    }

    /// Shows a value of something else than before, whatever text is in the field.
    public void start(T current) {
        value = current;
        write(current);
    }

    public void setApplies(boolean now) {
        applies.set(now);
    }

    /// Reads and writes otherwise from now on. Text that was refused is told why anew; if it would not be any more, the
    /// field shows the plan's value again, for nothing has taken that text over.
    public void setNotation(Notation<T> other) {
        notation = other;
        allowed.set(other.allowed());
        if (value == null || error.get().isEmpty()) {
            return;
        }
        switch (notation.read(Objects.requireNonNullElse(text.get(), ""))) {
            case Reading.Valid<T> _ -> write(value);
            case Reading.Invalid<T>(String message) -> error.set(message);
        }
    }

    private void write(T current) {
        showing = true;
        try {
            text.set(notation.write(current));
            error.set("");
        } finally {
            showing = false;
        }
    }

    private void typed() {
        if (showing || value == null) {
            return;
        }
        switch (notation.read(Objects.requireNonNullElse(text.get(), ""))) {
            case Reading.Valid<T>(T read) -> {
                error.set("");
                if (!read.equals(value)) {
                    value = read;
                    commit.accept(read);
                }
            }
            case Reading.Invalid<T>(String message) -> error.set(message);
        }
    }
}
