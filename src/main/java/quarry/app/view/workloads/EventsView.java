package quarry.app.view.workloads;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.list.Mirror;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.workloads.EventsViewModel;
import quarry.app.viewmodel.workloads.EventsViewModel.Event;
import quarry.report.text.Texts;

/// Events below each other: from which month, by which factor, why.
final class EventsView extends VBox {

    private final Texts words = Texts.of(EventsView.class);
    private final EventsViewModel events;
    private final VBox rows = new VBox(6);

    EventsView(EventsViewModel events) {
        super(6);
        this.events = events;
        Label heading = new Label(words.get("events"));
        heading.setMinWidth(60);
        Label none = new Label(words.get("event.none"));
        none.getStyleClass().add("caption");
        Wrapping.wrap(none);
        none.visibleProperty().bind(Bindings.isEmpty(events.rows()));
        none.managedProperty().bind(none.visibleProperty());
        HBox.setHgrow(none, Priority.ALWAYS);
        Button add = new Button(words.get("event.add"), new FontIcon(Feather.PLUS));
        add.setId("event-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> events.add());
        HBox head = new HBox(10, heading, add, none);
        head.setAlignment(Pos.CENTER_LEFT);
        Mirror.show(events.rows(), rows.getChildren(), this::row);
        rows.managedProperty().bind(Bindings.isNotEmpty(events.rows()));
        getChildren().addAll(head, rows);
    }

    private Node row(Event event) {
        int number = events.rows().indexOf(event) + 1;
        TextField month = field(event.month(), "event-" + number + "-month", 90);
        TextField factor = field(event.factor(), "event-" + number + "-factor", 80);
        factor.setAlignment(Pos.CENTER_RIGHT);
        TextField note = field(event.note(), "event-" + number + "-note", 200);
        note.setPromptText(event.note().label());
        HBox.setHgrow(note, Priority.ALWAYS);
        Label times = new Label(event.factor().unit());
        times.getStyleClass().add("field-unit");
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.setId("event-" + number + "-remove");
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        String what = words.get("event.remove", String.valueOf(number));
        remove.setAccessibleText(what);
        remove.setTooltip(new Tooltip(what));
        remove.setOnAction(_ -> events.remove(event));
        HBox line = new HBox(6, month, times, factor, note, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        Label error = new Label();
        error.getStyleClass().add("field-error");
        Wrapping.wrap(error);
        error.textProperty()
                .bind(
                        Bindings.when(event.month().errorProperty().isNotEmpty())
                                .then(event.month().errorProperty())
                                .otherwise(
                                        Bindings.when(event.factor().errorProperty().isNotEmpty())
                                                .then(event.factor().errorProperty())
                                                .otherwise(event.note().errorProperty())));
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        return new VBox(2, line, error);
    }

    private static TextField field(FieldViewModel<?> value, String id, double width) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(width);
        field.setMinWidth(Math.min(width, 90));
        field.setAccessibleText(value.label());
        field.textProperty().bindBidirectional(value.textProperty());
        value.errorProperty()
                .subscribe(
                        text ->
                                field.pseudoClassStateChanged(
                                        Styles.STATE_DANGER, !text.isEmpty()));
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                value.settle();
                            }
                        });
        return field;
    }
}
