package quarry.app.view.list;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A heading of a side column, with a button at its end.
public final class SideHeading extends HBox {

    public SideHeading(String text, Button button) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(text);
        heading.getStyleClass().add("side-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        getChildren().addAll(heading, button);
    }
}
