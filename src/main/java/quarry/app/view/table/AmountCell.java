package quarry.app.view.table;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.compare.CompareCell;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.report.text.Texts;

/// Shows an amount with its difference to the base, hatched where something has no amount.
final class AmountCell extends TableCell<ObjectProperty<CompareRow>, CompareCell> {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private static final Texts WORDS = Texts.of(AmountCell.class);

    private static final double ROOMY = 150;

    private final Label figure = new Label();
    private final Label below = new Label();
    private final VBox content = new VBox(figure, below);
    private final Tooltip note = new Tooltip();

    AmountCell() {
        getStyleClass().add("amount-cell");
        figure.getStyleClass().add("figure");
        below.getStyleClass().add("figure-difference");
        content.setAlignment(Pos.CENTER_RIGHT);
        note.setWrapText(true);
        note.setMaxWidth(420);
        widthProperty().subscribe(_ -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(CompareCell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean shown = !empty && cell != null;
        pseudoClassStateChanged(MISSING, shown && !cell.complete());
        if (!shown) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        boolean partly = !cell.figure().equals(cell.text());
        figure.setText(cell.figure());
        below.setText(partly ? WORDS.get("amount.incomplete") : beside(cell));
        String words =
                cell.complete()
                        ? cell.exact() + difference(cell)
                        : pricedSoFar(cell) + cell.missing();
        note.setText(words);
        setTooltip(note);
        setAccessibleText(cell.text() + ", " + words);
        setGraphic(content);
    }

    /// Amount and percentage where there is room for both.
    private String beside(CompareCell cell) {
        boolean roomy = getTableColumn() != null && getTableColumn().getWidth() >= ROOMY;
        return roomy && !cell.deltaPercent().isEmpty()
                ? cell.delta() + "  (" + cell.deltaPercent() + ")"
                : cell.deltaPercent();
    }

    private static String pricedSoFar(CompareCell cell) {
        return cell.net().isZero() ? "" : WORDS.get("amount.so-far", cell.exact()) + "\n";
    }

    private static String difference(CompareCell cell) {
        return cell.delta().isEmpty()
                ? ""
                : "\n" + WORDS.get("amount.difference", cell.delta(), cell.deltaPercent());
    }
}
