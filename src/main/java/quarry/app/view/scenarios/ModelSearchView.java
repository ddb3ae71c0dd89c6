package quarry.app.view.scenarios;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import quarry.app.view.field.FieldRow;
import quarry.app.viewmodel.scenarios.ModelChoice;
import quarry.app.viewmodel.scenarios.ModelSearchViewModel;

import java.util.Objects;

/// The model, from a list that is searched by any part of name and provider.
final class ModelSearchView extends FieldRow<ComboBox<ModelChoice>> {

    ModelSearchView(ModelSearchViewModel model, String id) {
        super("Model", new SearchableComboBox<>(), "");
        ComboBox<ModelChoice> control = control();
        control.setId(id);
        control.setPrefWidth(330);
        control.setVisibleRowCount(14);
        control.setConverter(new Names());
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
