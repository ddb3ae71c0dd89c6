package quarry.app.view.breakeven;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.breakeven.BreakEvenPage.Fact;

/// A figure under its name, exact in its tooltip.
final class FactNodes {

    private FactNodes() {}

    static VBox of(Fact fact) {
        Label name = new Label(fact.label());
        name.getStyleClass().add("caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label value = new Label(fact.value());
        value.getStyleClass().add("read-out-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setTooltip(new Tooltip(fact.exact()));
        value.setAccessibleText(fact.label() + ": " + fact.exact());
        return new VBox(name, value);
    }
}
