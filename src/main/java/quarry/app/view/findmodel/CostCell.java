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
import quarry.app.viewmodel.findmodel.FindModelPage.Costs;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.money.Usd;

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

    static String text(OfferRow row, Costs costs) {
        Usd cost = row.cost();
        return cost == null ? "—" : costs.amounts().amount(cost);
    }

    @Override
    protected void updateItem(@Nullable OfferRow row, boolean empty) {
        super.updateItem(row, empty);
        Costs costs = page.get().costs();
        pseudoClassStateChanged(MISSING, !empty && row != null && !row.priced());
        if (empty || row == null || costs == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Usd cost = row.cost();
        amount.setText(text(row, costs) + (row.caution().isEmpty() ? "" : " *"));
        double length = cost == null ? 0 : length(cost, page.get().whole());
        bar.pseudoClassStateChanged(DEARER, cost != null && cost.compareTo(page.get().whole()) > 0);
        bar.setMinSize(length, 4);
        bar.setMaxSize(length, 4);
        String exact = cost == null ? row.reason() : costs.amounts().exact(cost);
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
