package quarry.app.view.field;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.controlsfx.control.PropertySheet;
import org.controlsfx.property.editor.PropertyEditor;

import java.util.Optional;

/// A row of a property sheet that shows an input of ours: the sheet has the label, the input has the rest.
record SheetItem(String label, Region editor)
        implements PropertySheet.Item, PropertyEditor<Object> {

    static SheetItem of(Region input) {
        return switch (input) {
            case FieldRow<?> row -> new SheetItem(row.label(), row.bare());
            case PicksView<?> picks -> new SheetItem(picks.label(), picks);
            default -> throw new IllegalArgumentException(input + " is no input");
        };
    }

    @Override
    public Class<?> getType() {
        return Object.class;
    }

    /// The heading over the sheet is the category of all its rows.
    @Override
    public String getCategory() {
        return "";
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getDescription() {
        return "";
    }

    /// The input reads and writes its view model, the sheet has no value.
    @Override
    public Object getValue() {
        return "";
    }

    @Override
    public void setValue(Object value) {}

    @Override
    public Optional<ObservableValue<? extends Object>> getObservableValue() {
        return Optional.empty();
    }

    @Override
    public Node getEditor() {
        return editor;
    }
}
