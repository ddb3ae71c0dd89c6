package quarry.app.view.field;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import quarry.app.viewmodel.field.FieldViewModel;

/// An input for a line of several: what is allowed, or wrong, stands in the tooltip.
public final class CompactField extends HBox {

    private CompactField(FieldViewModel<?> field, String id, TextField control) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(field.label());
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(field.label());
        control.textProperty().bindBidirectional(field.textProperty());
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        field.errorProperty()
                .subscribe(
                        error -> {
                            String text = error.isEmpty() ? field.allowedProperty().get() : error;
                            tooltip.setText(text);
                            control.setTooltip(text.isEmpty() ? null : tooltip);
                            control.setAccessibleHelp(text);
                            control.pseudoClassStateChanged(Styles.STATE_DANGER, !error.isEmpty());
                        });
        control.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                field.settle();
                            }
                        });
        control.setOnAction(_ -> field.settle());
        getChildren().addAll(label, control);
    }

    public static CompactField figure(FieldViewModel<?> field, String id, double width) {
        TextField control = new TextField();
        control.setAlignment(Pos.CENTER_RIGHT);
        control.setMinWidth(width);
        control.setPrefWidth(width);
        control.setMaxWidth(width);
        return new CompactField(field, id, control);
    }

    /// As wide as there is room.
    public static CompactField text(FieldViewModel<?> field, String id) {
        TextField control = new TextField();
        control.setMinWidth(120);
        HBox.setHgrow(control, Priority.ALWAYS);
        CompactField compact = new CompactField(field, id, control);
        HBox.setHgrow(compact, Priority.ALWAYS);
        return compact;
    }
}
