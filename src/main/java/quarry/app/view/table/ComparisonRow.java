package quarry.app.view.table;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import quarry.app.viewmodel.compare.CompareRow;

/// A row of the comparison; the first one is the total.
final class ComparisonRow extends TableRow<ObjectProperty<CompareRow>> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    @Override
    protected void updateItem(ObjectProperty<CompareRow> row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TOTAL, !empty && getIndex() == 0);
    }
}
