package quarry.app.view.rates;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.field.CompactField;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.report.text.Texts;

/// Where the selected rate comes from; for one of the user's own, the note, its months and the way back.
final class RateDetailView extends VBox {

    RateDetailView(RatesViewModel rates) {
        super(6);
        Texts words = Texts.of(RateDetailView.class);
        setId("rate-detail");
        getStyleClass().add("form-card");
        Label detail = new Label();
        detail.setId("rate-detail-text");
        Wrapping.wrap(detail);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.textProperty().bind(rates.detailProperty());
        Button remove = new Button(words.get("button.remove"));
        remove.setId("rate-remove");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setTooltip(new Tooltip(words.get("button.tip.remove")));
        remove.setOnAction(_ -> rates.removeOverride());
        remove.visibleProperty().bind(rates.inputs().presentProperty());
        remove.managedProperty().bind(remove.visibleProperty());
        HBox line = new HBox(10, detail, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox own =
                new HBox(
                        14,
                        CompactField.text(rates.inputs().note(), "rate-note"),
                        CompactField.figure(rates.inputs().from(), "rate-from", 84),
                        CompactField.figure(rates.inputs().until(), "rate-until", 84));
        own.visibleProperty().bind(rates.inputs().presentProperty());
        own.managedProperty().bind(own.visibleProperty());
        getChildren().addAll(line, own);
        rates.select(rates.selectedProperty().get());
    }
}
