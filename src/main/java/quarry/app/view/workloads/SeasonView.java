package quarry.app.view.workloads;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.report.text.Texts;

import java.util.List;

/// A small field for the factor of each calendar month.
final class SeasonView extends FlowPane {

    SeasonView(List<? extends FieldViewModel<?>> months) {
        super(6, 6);
        Texts words = Texts.of(SeasonView.class);
        for (int i = 0; i < months.size(); i++) {
            getChildren().add(month(months.get(i), "season-" + (i + 1), words));
        }
        visibleProperty().bind(months.getFirst().appliesProperty());
        managedProperty().bind(visibleProperty());
    }

    private static VBox month(FieldViewModel<?> month, String id, Texts words) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(62);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setAccessibleText(words.get("season.factor", month.label()));
        field.textProperty().bindBidirectional(month.textProperty());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                month.settle();
                            }
                        });
        Tooltip note = new Tooltip();
        month.errorProperty()
                .subscribe(
                        error -> {
                            field.pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty());
                            note.setText(error.isEmpty() ? month.allowedProperty().get() : error);
                        });
        field.setTooltip(note);
        Label name = new Label(month.label());
        name.getStyleClass().add("field-unit");
        name.setLabelFor(field);
        return new VBox(2, name, field);
    }
}
