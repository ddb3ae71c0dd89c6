package quarry.app.view.rates;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import quarry.app.view.field.FieldRow;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.rates.NewRateInputs;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Named;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;
import quarry.report.text.Texts;

import java.util.Arrays;
import java.util.List;

/// A rate that the card lacks.
final class NewRateView extends VBox {

    private static final double WIDTH = 250;

    private final Texts words = Texts.of(NewRateView.class);

    NewRateView(NewRateInputs rate) {
        super(6);
        setId("new-rate");
        getStyleClass().add("popover-form");
        getChildren()
                .addAll(
                        text("model", rate.modelProperty()),
                        text("region", rate.regionProperty()),
                        choice("scope", rate.scopeProperty(), Scope.values()),
                        choice("mode", rate.modeProperty(), Mode.values()),
                        choice("tier", rate.tierProperty(), Tier.values()),
                        choice("term", rate.termProperty(), Term.values()),
                        choice("component", rate.componentProperty(), Component.values()),
                        text("above", rate.aboveProperty()),
                        text("usd", rate.usdProperty()),
                        text("note", rate.noteProperty()),
                        text("from", rate.fromProperty()),
                        text("until", rate.untilProperty()),
                        problem(rate),
                        add(rate));
    }

    private FieldRow<TextField> text(String key, StringProperty value) {
        TextField field = new TextField();
        field.setId("new-rate-" + key);
        field.setPrefWidth(WIDTH);
        field.textProperty().bindBidirectional(value);
        return new FieldRow<>(words.get("new." + key), field, "");
    }

    private <E extends Enum<E> & Named> FieldRow<ComboBox<E>> choice(
            String key, ObjectProperty<E> value, E[] all) {
        List<E> values = Arrays.asList(all);
        ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId("new-rate-" + key);
        box.setPrefWidth(WIDTH);
        box.setConverter(new Ids<>());
        box.valueProperty().bindBidirectional(value);
        return new FieldRow<>(words.get("new." + key), box, "");
    }

    private static Label problem(NewRateInputs rate) {
        Label problem = new Label();
        problem.getStyleClass().add("field-error");
        Wrapping.wrap(problem);
        problem.setPrefWidth(WIDTH * 2);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(rate.problemProperty());
        return problem;
    }

    private Button add(NewRateInputs rate) {
        Button add = new Button(words.get("new.add"));
        add.setId("new-rate-add");
        add.getStyleClass().add(Styles.ACCENT);
        add.disableProperty().bind(rate.completeProperty().not());
        add.setOnAction(_ -> rate.add());
        return add;
    }

    private static final class Ids<E extends Enum<E> & Named> extends StringConverter<E> {
        @Override
        public String toString(@Nullable E value) {
            return value == null ? "" : value.id();
        }

        @Override
        public @Nullable E fromString(String text) {
            return null;
        }
    }
}
