package quarry.app.view.table;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// Rows of figures in a column for each scenario; every cell can be selected.
public final class ComparisonTable extends TableView<FigureRow> {

    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final DoubleProperty labelWidth = new SimpleDoubleProperty(150);
    private final DoubleProperty figureWidth = new SimpleDoubleProperty(120);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.NONE);
    private boolean filling;

    /// A cell of the table.
    ///
    /// @param row key of the row; empty without a selection
    /// @param column index of the figure column, −1 in the column of labels
    public record Place(String row, int column) {

        public static final Place NONE = new Place("", -1);
    }

    /// @param base whether the others are compared with it
    public record Heading(String name, boolean base) {}

    public ComparisonTable(String firstHeading) {
        getStyleClass().add("comparison-table");
        setId("comparison-table");
        setAccessibleText("Comparison of the scenarios");
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new MarkedRow());
        TableColumn<FigureRow, String> labels = new TableColumn<>(firstHeading);
        labels.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().label()));
        labels.setCellFactory(_ -> new LabelCell());
        fix(labels);
        labels.prefWidthProperty().bind(labelWidth);
        getColumns().add(labels);
        getFocusModel().focusedCellProperty().subscribe(_ -> selectionMoved());
        getSelectionModel().getSelectedCells().subscribe(this::selectionMoved);
    }

    public DoubleProperty labelWidthProperty() {
        return labelWidth;
    }

    public DoubleProperty figureWidthProperty() {
        return figureWidth;
    }

    /// Where the selection is; kept when the figures change.
    public javafx.beans.property.ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Shows other figures; the columns are built anew only if they are others.
    public void show(List<Heading> headings, List<FigureRow> rows) {
        filling = true;
        Place before = place.get();
        List<Heading> shown =
                getColumns().stream()
                        .map(TableColumn::getUserData)
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .toList();
        if (!shown.equals(headings)) {
            getColumns().remove(1, getColumns().size());
            for (int i = 0; i < headings.size(); i++) {
                getColumns().add(figureColumn(headings.get(i), i));
            }
        }
        getItems().setAll(rows);
        filling = false;
        select(before);
    }

    public void select(Place wanted) {
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row).key().equals(wanted.row())
                    && wanted.column() + 1 < getColumns().size()) {
                TableColumn<FigureRow, ?> column = getColumns().get(wanted.column() + 1);
                getSelectionModel().clearAndSelect(row, column);
                getFocusModel().focus(row, column);
                return;
            }
        }
        getSelectionModel().clearSelection();
        selectionMoved();
    }

    private void selectionMoved() {
        if (filling) {
            return;
        }
        List<?> cells = getSelectionModel().getSelectedCells();
        if (cells.isEmpty()
                || !(cells.getFirst() instanceof TablePosition<?, ?> cell)
                || cell.getRow() < 0
                || cell.getRow() >= getItems().size()) {
            place.set(Place.NONE);
            return;
        }
        place.set(new Place(getItems().get(cell.getRow()).key(), cell.getColumn() - 1));
    }

    private TableColumn<FigureRow, FigureCell> figureColumn(Heading heading, int index) {
        TableColumn<FigureRow, FigureCell> column = new TableColumn<>();
        column.setUserData(heading);
        Label name = new Label(heading.name());
        name.getStyleClass().add("scenario-heading");
        name.setWrapText(true);
        VBox title = new VBox(name);
        title.setAlignment(Pos.CENTER_RIGHT);
        if (heading.base()) {
            Label mark = new Label("base");
            mark.getStyleClass().add("base-mark");
            title.getChildren().add(mark);
        }
        title.prefWidthProperty().bind(figureWidth.subtract(16));
        column.setGraphic(title);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(_ -> new AmountCell());
        fix(column);
        column.prefWidthProperty().bind(figureWidth);
        return column;
    }

    private static void fix(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(60);
    }

    private static final class MarkedRow extends TableRow<FigureRow> {
        @Override
        protected void updateItem(FigureRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, !empty && row != null && row.total());
        }
    }

    private static final class LabelCell extends TableCell<FigureRow, String> {
        @Override
        protected void updateItem(String label, boolean empty) {
            super.updateItem(label, empty);
            setText(empty ? null : label);
        }
    }
}
