package quarry.app.view.filter;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import java.util.function.Supplier;

/// The place of a table that is made when there are rows for it, so that a screen opens before; until then a line
/// says what is being waited for.
public final class AwaitedTable extends StackPane {

    private final Supplier<? extends Node> table;
    private final Label line = new Label();
    private boolean made;

    /// @param waiting what is being waited for; empty once the table may be made
    public AwaitedTable(
            String id, ObservableValue<String> waiting, Supplier<? extends Node> table) {
        this.table = table;
        line.setId(id);
        getChildren().add(line);
        waiting.subscribe(this::show);
    }

    private void show(String waiting) {
        line.setText(waiting);
        if (waiting.isEmpty() && !made) {
            made = true;
            getChildren().setAll(table.get());
        }
    }
}
