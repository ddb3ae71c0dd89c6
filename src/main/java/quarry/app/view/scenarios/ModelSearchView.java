package quarry.app.view.scenarios;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import quarry.app.view.field.FieldRow;
import quarry.app.viewmodel.scenarios.ModelChoice;
import quarry.app.viewmodel.scenarios.ModelSearchViewModel;
import quarry.report.text.Texts;

import java.util.Objects;

/// The model, from a list that is searched by any part of name and provider.
final class ModelSearchView extends FieldRow<ComboBox<ModelChoice>> {

    ModelSearchView(ModelSearchViewModel model, String id) {
        super(Texts.of(ModelSearchView.class).get("model"), new SearchableComboBox<>(), "");
        ComboBox<ModelChoice> control = control();
        control.setId(id);
        control.setPrefWidth(330);
        control.setVisibleRowCount(14);
        control.setConverter(new Names());
        control.setCellFactory(_ -> new FactsCell());
        control.setItems(model.found());
        model.selectedProperty().subscribe(control::setValue);
        control.valueProperty()
                .subscribe(
                        chosen -> {
                            if (chosen != null
                                    && !Objects.equals(chosen, model.selectedProperty().get())) {
                                model.choose(chosen);
                            }
                        });
    }

    /// Name and provider, under them what the model costs and how it is sold.
    private static final class FactsCell extends ListCell<ModelChoice> {

        private final Label name = new Label();
        private final Label facts = new Label();
        private final VBox lines = new VBox(name, facts);

        FactsCell() {
            facts.getStyleClass().add("caption");
        }

        @Override
        protected void updateItem(@Nullable ModelChoice model, boolean empty) {
            super.updateItem(model, empty);
            if (empty || model == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(new Names().toString(model));
            facts.setText(model.facts());
            setAccessibleText(name.getText() + ", " + facts.getText());
            setGraphic(lines);
        }
    }

    private static final class Names extends StringConverter<ModelChoice> {
        @Override
        public String toString(@Nullable ModelChoice model) {
            if (model == null) {
                return "";
            }
            return model.provider().isEmpty()
                    ? model.text()
                    : model.text() + " · " + model.provider();
        }

        @Override
        public @Nullable ModelChoice fromString(String text) {
            return null;
        }
    }
}
