package quarry.app.view.field;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import quarry.app.view.part.InTurn;

import java.util.function.Supplier;

/// Fields that belong together, under the question they answer.
public final class FormCard extends VBox {

    public FormCard(String title, Node... rows) {
        getStyleClass().add("form-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("form-card-title");
        getChildren().add(heading);
        getChildren().addAll(rows);
    }

    /// @param rows made when it is their turn
    public FormCard(String title, Supplier<Node[]> rows) {
        this(title);
        InTurn.fill(this, () -> InTurn.add(this, rows.get()));
    }
}
