package quarry.app.view.scenarios;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.scenarios.ScenarioSummary;
import quarry.report.text.Texts;

/// One scenario of the list: its name and whether it is the base, under it cost and difference.
final class ScenarioRow extends VBox {

    private final Texts words = Texts.of(ScenarioRow.class);
    private final Label name = new Label();
    private final Label base = new Label(words.get("row.base"));
    private final Label amount = new Label();
    private final Label delta = new Label();

    ScenarioRow() {
        super(3);
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("item-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        base.getStyleClass().add("base-mark");
        base.setMinWidth(USE_PREF_SIZE);
        base.managedProperty().bind(base.visibleProperty());
        amount.getStyleClass().add("item-figures");
        amount.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(amount, Priority.ALWAYS);
        delta.setMinWidth(USE_PREF_SIZE);
        delta.getStyleClass().addAll("item-figures", "item-difference");
        getChildren().addAll(new HBox(6, name, base), new HBox(8, amount, delta));
    }

    String show(ScenarioSummary now) {
        name.setText(now.name());
        base.setVisible(now.base());
        amount.setText(now.amount());
        delta.setText(now.delta());
        String called = now.base() ? words.get("row.name-base", now.name()) : now.name();
        return now.complete()
                ? words.get("row.costs", called, now.exact(), now.delta()).strip()
                : words.get("row.incomplete", called);
    }
}
