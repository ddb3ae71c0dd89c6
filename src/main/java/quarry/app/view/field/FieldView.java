package quarry.app.view.field;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import quarry.app.viewmodel.field.FieldViewModel;

/// An input of text: figures right-aligned and of one width, names and notes wider.
public final class FieldView extends FieldRow<TextField> {

    private static final double FIGURE_WIDTH = 160;
    private static final double TEXT_WIDTH = 330;

    private FieldView(FieldViewModel<?> field, String id, TextField control) {
        super(field.label(), control, field.unit());
        control.setId(id);
        control.textProperty().bindBidirectional(field.textProperty());
        unitProperty().bind(field.unitProperty());
        errorProperty().bind(field.errorProperty());
        hintProperty().bind(field.allowedProperty());
        visibleProperty().bind(field.appliesProperty());
        managedProperty().bind(field.appliesProperty());
        control.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                field.settle();
                            }
                        });
        control.setOnAction(_ -> field.settle());
        control.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !field.errorProperty().get().isEmpty()) {
                        field.revert();
                        event.consume();
                    }
                });
    }

    public static FieldView figure(FieldViewModel<?> field, String id) {
        TextField control = new TextField();
        control.getStyleClass().add("figure-field");
        control.setAlignment(Pos.CENTER_RIGHT);
        widen(control, FIGURE_WIDTH);
        return new FieldView(field, id, control);
    }

    public static FieldView text(FieldViewModel<?> field, String id) {
        TextField control = new TextField();
        widen(control, TEXT_WIDTH);
        return new FieldView(field, id, control);
    }

    private static void widen(TextField control, double width) {
        control.setMinWidth(width);
        control.setPrefWidth(width);
        control.setMaxWidth(width);
    }
}
