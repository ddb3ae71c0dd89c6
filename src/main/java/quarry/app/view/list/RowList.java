package quarry.app.view.list;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.list.Row;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A list of the left column: as high as its rows, its selection kept by id.
///
/// @param <C> what a row shows
public final class RowList<C> extends ListView<Row<C>> {

    /// So many stay in sight when the lists above each other do not both fit.
    private static final int LEAST_ROWS = 2;

    private final double rowHeight;
    private final ObservableStringValue selectedId;
    private boolean following;

    /// @param select called when the user moves the selection
    public RowList(
            ObservableList<Row<C>> rows,
            double rowHeight,
            ObservableStringValue selectedId,
            Consumer<String> select) {
        super(rows);
        this.rowHeight = rowHeight;
        this.selectedId = selectedId;
        setFixedCellSize(rowHeight);
        prefHeightProperty().bind(Bindings.size(rows).multiply(rowHeight).add(4));
        minHeightProperty()
                .bind(Bindings.min(Bindings.size(rows), LEAST_ROWS).multiply(rowHeight).add(4));
        rows.addListener((ListChangeListener<Row<C>>) _ -> follow());
        selectedId.subscribe(_ -> follow());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !following && !row.id().equals(selectedId.get())) {
                                select.accept(row.id());
                            }
                        });
    }

    /// What stands in a row; made once for each cell in sight.
    public void showRows(Supplier<Node> node, Function<Node, Function<C, String>> show) {
        setCellFactory(
                _ -> {
                    Node made = node.get();
                    return new RowCell<>(RowCell.Content.of(made, show.apply(made)));
                });
    }

    /// A click or Enter opens the row, Delete removes it.
    public void onOpenAndRemove(Consumer<String> open, Consumer<String> remove) {
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getY() < getItems().size() * rowHeight) {
                        withSelected(open);
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        withSelected(open);
                        event.consume();
                    } else if (event.getCode() == KeyCode.DELETE) {
                        withSelected(remove);
                        event.consume();
                    }
                });
    }

    private void withSelected(Consumer<String> what) {
        @Nullable Row<C> row = getSelectionModel().getSelectedItem();
        if (row != null) {
            what.accept(row.id());
        }
    }

    private void follow() {
        following = true;
        getItems().stream()
                .filter(row -> row.id().equals(selectedId.get()))
                .findFirst()
                .ifPresentOrElse(
                        row -> getSelectionModel().select(row),
                        () -> getSelectionModel().clearSelection());
        following = false;
    }
}
