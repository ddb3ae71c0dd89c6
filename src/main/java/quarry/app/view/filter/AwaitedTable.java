package quarry.app.view.filter;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import quarry.app.view.part.InTurn;

import java.util.function.Supplier;

/// The place of a table that is made when there are rows for it, so that a screen opens before; until then a line
/// says what is being waited for.
public final class AwaitedTable extends StackPane {

    /// In pixels, some rows.
    private static final double STEP = 120;

    private final Supplier<? extends Region> table;
    private final Label line = new Label();
    private boolean made;

    /// @param waiting what is being waited for; empty once the table may be made
    public AwaitedTable(
            String id, ObservableValue<String> waiting, Supplier<? extends Region> table) {
        this.table = table;
        line.setId(id);
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(line);
        waiting.subscribe(this::show);
    }

    private void show(String waiting) {
        line.setText(waiting);
        if (waiting.isEmpty() && !made) {
            made = true;
            InTurn.fill(this, this::make);
        }
    }

    /// A table in a window unrolls, as its cells are many.
    private void make() {
        Region unrolled = table.get();
        unrolled.setMaxHeight(STEP);
        getChildren().setAll(unrolled);
        for (double height = 2 * STEP; height < getHeight(); height += STEP) {
            double now = height;
            InTurn.fill(this, () -> unrolled.setMaxHeight(now));
        }
        InTurn.fill(this, () -> unrolled.setMaxHeight(Double.MAX_VALUE));
    }
}
