package quarry.app.view.filter;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

/// Lets the last column of a table take what room the others leave.
public final class LastColumn {

    /// Scroll bar and border.
    private static final double EDGE = 14;

    private LastColumn() {}

    /// @param least what it has in any case, though the table must be scrolled sideways for it
    public static void fill(TableView<?> table, double least) {
        List<? extends TableColumn<?, ?>> columns = table.getColumns();
        DoubleExpression room = table.widthProperty().subtract(EDGE);
        for (TableColumn<?, ?> column : columns.subList(0, columns.size() - 1)) {
            room = room.subtract(column.widthProperty());
        }
        DoubleBinding width = Bindings.createDoubleBinding(room::get, room);
        columns.getLast().prefWidthProperty().bind(Bindings.max(least, width));
    }
}
