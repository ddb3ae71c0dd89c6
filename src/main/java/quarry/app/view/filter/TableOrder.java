package quarry.app.view.filter;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import quarry.app.viewmodel.filter.ColumnOrder;

import java.util.List;
import java.util.Map;

/// The order that the user asked for at a table's headings, for the view model to follow.
public final class TableOrder {

    private TableOrder() {}

    public static <C, R> List<ColumnOrder<C>> of(
            TableView<R> table, Map<C, ? extends TableColumn<R, ?>> columns) {
        return table.getSortOrder().stream()
                .flatMap(
                        by ->
                                columns.entrySet().stream()
                                        .filter(entry -> entry.getValue().equals(by))
                                        .map(Map.Entry::getKey)
                                        .map(
                                                column ->
                                                        new ColumnOrder<>(
                                                                column,
                                                                by.getSortType()
                                                                        == SortType.DESCENDING)))
                .toList();
    }
}
