package quarry.app.view.findmodel;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.view.field.CompactField;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.findmodel.FindModelViewModel;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.report.text.Texts;

/// What can be done with the selected offer, and what the user thinks of its model.
final class OfferActions extends VBox {

    private final Texts words = Texts.of(OfferActions.class);
    private final Label what = new Label();
    private final Button use;
    private final Button add;

    OfferActions(FindModelViewModel find) {
        super(6);
        setId("offer-actions");
        getStyleClass().add("form-card");
        what.getStyleClass().add("form-card-title");
        Wrapping.wrap(what);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        use = button("use", "use-offer", find::useInScenario);
        use.getStyleClass().add(Styles.ACCENT);
        add = button("add", "add-offer", find::addAsScenario);
        HBox line = new HBox(8, what, use, add);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        line,
                        new HBox(
                                14,
                                CompactField.figure(find.note().score(), "model-score", 64),
                                CompactField.text(find.note().note(), "model-note")));
        find.selectedProperty().subscribe(this::show);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.get("button." + key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.get("button.tip." + key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(@Nullable OfferRow row) {
        boolean shown = row != null && row.deployment() != null;
        setVisible(shown);
        setManaged(shown);
        if (row != null) {
            String why = row.reason().isEmpty() ? row.caution() : row.reason();
            String name = String.join(", ", row.model(), row.region(), row.mode());
            what.setText(why.isEmpty() ? name : name + ": " + why);
            use.setDisable(row.now());
            add.setDisable(row.now());
        }
    }
}
