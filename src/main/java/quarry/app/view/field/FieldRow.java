package quarry.app.view.field;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import quarry.app.view.text.Wrapping;

/// One line of a form: label, control, unit and a hint, with what is wrong under it.
///
/// @param <C> the control that holds the value
public class FieldRow<C extends Control> extends VBox {

    private static final double LABEL_WIDTH = 174;
    private static final double UNIT_WIDTH = 64;
    private static final int SHORT_UNIT = 8;

    private final C control;
    private final Label name;
    private final HBox line;
    private final Label aside;
    private final Label problem;
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty cost = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    public FieldRow(String label, C control, String unit) {
        this.control = control;
        getStyleClass().add("field-row");
        name = new Label(label);
        name.getStyleClass().add("field-label");
        name.setMinWidth(LABEL_WIDTH);
        name.setPrefWidth(LABEL_WIDTH);
        name.setWrapText(true);
        name.setLabelFor(control);
        Label unitLabel = new Label();
        unitLabel.getStyleClass().add("field-unit");
        unitLabel.textProperty().bind(this.unit);
        aside = noteLabel("field-hint", asideText());
        aside.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(aside, Priority.ALWAYS);
        // A ComboBox says of itself that the focus is within, whatever has it.
        aside.visibleProperty()
                .bind(focusWithinProperty().and(hint.isNotEmpty()).or(cost.isNotEmpty()));
        line = new HBox(8, name, control, unitLabel, aside);
        line.setAlignment(Pos.CENTER_LEFT);
        problem = noteLabel("field-error", error);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        problem.setPadding(new Insets(0, 0, 0, LABEL_WIDTH + 8));
        getChildren().addAll(line, problem);
        this.unit.subscribe(
                now -> {
                    unitLabel.setMinWidth(now.length() > SHORT_UNIT ? USE_PREF_SIZE : UNIT_WIDTH);
                    control.setAccessibleText(now.isEmpty() ? label : label + ", " + now);
                });
        this.unit.set(unit);
        control.accessibleHelpProperty()
                .bind(Bindings.when(error.isEmpty()).then(hint).otherwise(error));
        error.subscribe(
                text -> control.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    }

    /// Label above control, for a column too narrow for both side by side.
    public FieldRow<C> stacked() {
        line.getChildren().removeAll(name, aside);
        line.getChildren().removeIf(n -> n instanceof Label unit && unit.getText().isEmpty());
        name.setMinWidth(0);
        name.setPrefWidth(USE_COMPUTED_SIZE);
        aside.managedProperty()
                .bind(aside.visibleProperty().and(aside.textProperty().isNotEmpty()));
        problem.setPadding(Insets.EMPTY);
        control.setMinWidth(0);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().setAll(name, line, aside, problem);
        return this;
    }

    /// Without its label, for where another control shows it.
    FieldRow<C> bare() {
        stacked();
        getChildren().remove(name);
        return this;
    }

    String label() {
        return name.getText();
    }

    private StringBinding asideText() {
        return Bindings.when(cost.isEmpty()).then(hint).otherwise(cost);
    }

    private static Label noteLabel(String styleClass, ObservableValue<String> of) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        Wrapping.wrap(label);
        label.textProperty().bind(of);
        return label;
    }

    public C control() {
        return control;
    }

    /// What stands behind the control; may be empty.
    public StringProperty unitProperty() {
        return unit;
    }

    /// The allowed range, shown while the control has the focus.
    public StringProperty hintProperty() {
        return hint;
    }

    /// What one more of it costs; stands in the hint's place.
    public StringProperty costProperty() {
        return cost;
    }

    /// What is wrong and what is allowed; empty while all is well.
    public StringProperty errorProperty() {
        return error;
    }
}
