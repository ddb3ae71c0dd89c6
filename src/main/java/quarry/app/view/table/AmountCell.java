package quarry.app.view.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Shows an amount with its difference to the base, or a hatch where there is none.
final class AmountCell extends TableCell<FigureRow, FigureCell> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Label figure = new Label();
    private final Label below = new Label();
    private final VBox content = new VBox(figure, below);
    private final Tooltip note = new Tooltip();

    AmountCell() {
        getStyleClass().add("amount-cell");
        figure.getStyleClass().add("figure");
        below.getStyleClass().add("figure-difference");
        content.setAlignment(Pos.CENTER_RIGHT);
        content.setFillWidth(false);
        note.setWrapText(true);
        note.setMaxWidth(420);
        below.managedProperty().bind(below.textProperty().isNotEmpty());
    }

    @Override
    protected void updateItem(FigureCell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean missing = !empty && cell != null && cell.missing();
        pseudoClassStateChanged(MISSING, missing);
        if (empty || cell == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        figure.setText(cell.figure().isEmpty() ? "no rate" : cell.figure());
        below.setText(missing && !cell.figure().isEmpty() ? "incomplete" : cell.difference());
        note.setText(cell.note());
        setTooltip(cell.note().isEmpty() ? null : note);
        setAccessibleText(figure.getText() + " " + below.getText() + " " + cell.note());
        setGraphic(content);
    }
}
