package quarry.app.view.assumptions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.assumptions.AssumptionLine;

/// One entry of a list: its name, under it its figures and what it changes.
final class AssumptionRow extends VBox {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label effect = new Label();

    AssumptionRow() {
        super(2);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("item-name");
        detail.getStyleClass().add("item-figures");
        effect.getStyleClass().addAll("item-figures", "item-difference");
        getChildren().addAll(name, detail, effect);
    }

    String show(AssumptionLine now) {
        name.setText(now.name());
        detail.setText(now.detail());
        effect.setText(now.effect());
        return now.words();
    }
}
