package quarry.app.view.field;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// One of a few, all of them in sight.
public final class Segments<T> extends SegmentedButton {

    private final ObservableList<T> values;
    private final ObjectProperty<T> chosen;
    private final Function<T, String> label;
    private final String id;

    public Segments(
            String id,
            ObservableList<T> values,
            ObjectProperty<T> chosen,
            Function<T, String> label) {
        this.id = id;
        this.values = values;
        this.chosen = chosen;
        this.label = label;
        setId(id);
        values.addListener((ListChangeListener<T>) _ -> fill());
        chosen.subscribe(_ -> mark());
        fill();
    }

    public Segments(
            String id, List<T> values, ObjectProperty<T> chosen, Function<T, String> label) {
        this(id, FXCollections.observableArrayList(values), chosen, label);
    }

    private void fill() {
        getButtons().setAll(values.stream().map(this::button).toList());
        mark();
    }

    private ToggleButton button(T value) {
        ToggleButton button = new ToggleButton(label.apply(value));
        button.setId(id + "-" + values.indexOf(value));
        button.setUserData(value);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    chosen.set(value);
                    mark();
                });
        return button;
    }

    private void mark() {
        getButtons().forEach(b -> b.setSelected(Objects.equals(b.getUserData(), chosen.get())));
    }
}
