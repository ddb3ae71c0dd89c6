package quarry.app.view.findmodel;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.findmodel.FindModelPage;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.money.Usd;
import quarry.report.text.Figures;

import java.util.function.Supplier;

/// An amount over a bar of its length against that of now; a dearer one fills the column and is marked. Hatched
/// where there is no amount.
final class CostCell extends TableCell<OfferRow, OfferRow> {

    private static final double LONGEST = 104;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private static final PseudoClass DEARER = PseudoClass.getPseudoClass("dearer");

    private final Supplier<FindModelPage> page;
    private final Label amount = new Label();
    private final Region bar = new Region();
    private final VBox content = new VBox(2, amount, bar);
    private final Tooltip tooltip = new Tooltip();

    CostCell(Supplier<FindModelPage> page) {
        this.page = page;
        getStyleClass().add("amount-cell");
        content.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("cost-bar");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
    }

    static String text(OfferRow row, @Nullable Figures figures) {
        Usd monthly = row.monthly();
        return figures == null || monthly == null ? "—" : figures.amount(monthly);
    }

    @Override
    protected void updateItem(@Nullable OfferRow row, boolean empty) {
        super.updateItem(row, empty);
        Figures figures = page.get().figures();
        pseudoClassStateChanged(MISSING, !empty && row != null && !row.priced());
        if (empty || row == null || figures == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Usd monthly = row.monthly();
        amount.setText(text(row, figures) + (row.caution().isEmpty() ? "" : " *"));
        double length = monthly == null ? 0 : length(monthly, page.get().whole());
        bar.pseudoClassStateChanged(
                DEARER, monthly != null && monthly.compareTo(page.get().whole()) > 0);
        bar.setMinSize(length, 4);
        bar.setMaxSize(length, 4);
        String exact = monthly == null ? row.reason() : figures.exactAmount(monthly);
        tooltip.setText(row.caution().isEmpty() ? exact : exact + "\n" + row.caution());
        setTooltip(tooltip);
        setAccessibleText(tooltip.getText());
        setGraphic(content);
    }

    private static double length(Usd amount, Usd whole) {
        return whole.isZero()
                ? 0
                : Math.max(1, LONGEST * amount.value().doubleValue() / whole.value().doubleValue());
    }
}
