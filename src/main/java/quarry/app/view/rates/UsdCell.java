package quarry.app.view.rates;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.rates.RateRow;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.report.text.Texts;

/// The figure of a rate with all its digits; edited in place, which makes it the user's own.
final class UsdCell extends TableCell<RateRow, RateRow> {

    private static final Texts WORDS = Texts.of(UsdCell.class);
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private final RatesViewModel rates;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable TextField field;

    UsdCell(RatesViewModel rates) {
        this.rates = rates;
        getStyleClass().addAll("amount-cell", "usd-cell");
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        RateRow row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        TextField input = new TextField(rates.pageProperty().get().words().usd(row));
        input.setId("rate-usd");
        input.setAccessibleText(WORDS.get("usd.edit"));
        input.setAlignment(Pos.CENTER_RIGHT);
        input.setOnAction(_ -> take(input, row));
        input.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancelEdit();
                        event.consume();
                    }
                });
        field = input;
        setText(null);
        setGraphic(input);
        input.requestFocus();
        input.selectAll();
    }

    private void take(TextField input, RateRow row) {
        String problem = rates.override(row, input.getText());
        if (problem.isEmpty()) {
            cancelEdit();
        } else {
            input.pseudoClassStateChanged(Styles.STATE_DANGER, true);
            input.setTooltip(new Tooltip(problem));
            input.setAccessibleHelp(problem);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable RateRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(OWN, !empty && row != null && row.overridden());
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (field == null || !isEditing()) {
            setGraphic(null);
            var words = rates.pageProperty().get().words();
            setText(words.usd(row));
            String card = words.cardUsd(row);
            tooltip.setText(
                    card.isEmpty()
                            ? WORDS.get("usd.tip", words.unit(row))
                            : WORDS.get("usd.own", card, words.unit(row)));
            setTooltip(tooltip);
            setAccessibleText(getText() + ", " + tooltip.getText());
        }
    }
}
