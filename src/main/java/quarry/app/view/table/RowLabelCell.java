package quarry.app.view.table;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.compare.CompareRow;

/// What a row of the comparison is about.
final class RowLabelCell extends TableCell<ObjectProperty<CompareRow>, String> {

    private final Tooltip whole = new Tooltip();

    RowLabelCell() {
        getStyleClass().add("row-label");
        Wrapping.wrap(this);
    }

    @Override
    protected void updateItem(String label, boolean empty) {
        super.updateItem(label, empty);
        boolean shown = !empty && label != null;
        whole.setText(shown ? label : "");
        setText(shown ? label : null);
        setTooltip(shown ? whole : null);
    }
}
