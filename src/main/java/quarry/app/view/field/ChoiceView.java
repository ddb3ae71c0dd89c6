package quarry.app.view.field;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;

import java.util.Objects;

/// One of several, from a list that opens; a long list can be searched.
public final class ChoiceView<T> extends FieldRow<ComboBox<Choice<T>>> {

    private static final double WIDTH = 330;

    private ChoiceView(ChoiceViewModel<T> choice, String id, ComboBox<Choice<T>> control) {
        super(choice.label(), control, "");
        control.setPrefWidth(WIDTH);
        control.setMinWidth(120);
        bind(choice, id, control);
        visibleProperty().bind(choice.appliesProperty());
        managedProperty().bind(choice.appliesProperty());
    }

    /// The control alone, for a line of filters; what it has no room for is in its tooltip.
    public static <T> ComboBox<Choice<T>> control(ChoiceViewModel<T> choice, String id) {
        ComboBox<Choice<T>> control = new ComboBox<>();
        control.setAccessibleText(choice.label());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(choice.selectedProperty().map(Choice::text).orElse(""));
        control.setTooltip(whole);
        bind(choice, id, control);
        return control;
    }

    private static <T> void bind(
            ChoiceViewModel<T> choice, String id, ComboBox<Choice<T>> control) {
        control.setId(id);
        control.setConverter(new Texts<>());
        control.setVisibleRowCount(12);
        control.setItems(choice.choices());
        control.setValue(choice.selectedProperty().get());
        choice.selectedProperty().subscribe(control::setValue);
        choice.choices()
                .addListener(
                        (ListChangeListener<Choice<T>>)
                                _ -> control.setValue(choice.selectedProperty().get()));
        control.valueProperty()
                .subscribe(
                        value -> {
                            if (value != null
                                    && !Objects.equals(value, choice.selectedProperty().get())) {
                                choice.choose(value.value());
                            }
                        });
    }

    public static <T> ChoiceView<T> of(ChoiceViewModel<T> choice, String id) {
        return new ChoiceView<>(choice, id, new ComboBox<>());
    }

    public static <T> ChoiceView<T> searchable(ChoiceViewModel<T> choice, String id) {
        return new ChoiceView<>(choice, id, new SearchableComboBox<>());
    }

    private static final class Texts<T> extends StringConverter<Choice<T>> {
        @Override
        public String toString(@Nullable Choice<T> choice) {
            return choice == null ? "" : choice.text();
        }

        @Override
        public @Nullable Choice<T> fromString(String text) {
            return null;
        }
    }
}
