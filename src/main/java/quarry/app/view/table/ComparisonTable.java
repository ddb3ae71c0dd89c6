package quarry.app.view.table;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.CompareCell;
import quarry.app.viewmodel.compare.CompareColumn;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.app.viewmodel.list.RowUpdate;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Rows of amounts in a column for each scenario, the totals first; every cell can be selected.
public final class ComparisonTable extends TableView<CompareRow> {

    /// Height of a row with an amount and its difference.
    public static final double ROW_HEIGHT = 40;

    private static final double ROOMY = 150;
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final DoubleProperty labelWidth = new SimpleDoubleProperty(150);
    private final DoubleProperty amountWidth = new SimpleDoubleProperty(120);
    private final DoubleExpression headingHeight =
            DoubleExpression.doubleExpression(
                    amountWidth.map(width -> width.doubleValue() >= ROOMY ? 42.0 : 60.0));
    private final Consumer<CompareCell> chosen;
    private List<CompareColumn> columns = List.of();
    private boolean filling;

    /// @param chosen called with the cell that the user moves to
    public ComparisonTable(Consumer<CompareCell> chosen) {
        this.chosen = chosen;
        getStyleClass().add("comparison-table");
        setId("comparison-table");
        setAccessibleText("Cost by scenario");
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new MarkedRow());
        setPlaceholder(new Label(""));
        TableColumn<CompareRow, String> labels = new TableColumn<>();
        labels.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().label()));
        labels.setCellFactory(_ -> new LabelCell());
        fix(labels);
        labels.prefWidthProperty().bind(labelWidth);
        getColumns().add(labels);
        getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<Object>) _ -> moved());
    }

    public DoubleProperty labelWidthProperty() {
        return labelWidth;
    }

    public DoubleProperty amountWidthProperty() {
        return amountWidth;
    }

    /// Shows other amounts; columns are built anew only if they are others.
    public void show(List<CompareColumn> headings, List<CompareRow> rows, @Nullable CellRef place) {
        filling = true;
        if (!headings.equals(columns)) {
            columns = List.copyOf(headings);
            getColumns().remove(1, getColumns().size());
            for (int i = 0; i < columns.size(); i++) {
                getColumns().add(amountColumn(columns.get(i), i));
            }
        }
        RowUpdate.update(getItems(), rows);
        filling = false;
        mark(place);
    }

    /// What header and rows take up.
    public double wantedHeight() {
        return headingHeight.get() + 4 + getItems().size() * ROW_HEIGHT;
    }

    /// Puts the selection on an amount without reporting it; null for none.
    public void mark(@Nullable CellRef place) {
        filling = true;
        getSelectionModel().clearSelection();
        for (int row = 0; place != null && row < getItems().size(); row++) {
            List<CompareCell> cells = getItems().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (Objects.equals(cells.get(column).ref(), place)) {
                    getSelectionModel().select(row, getColumns().get(column + 1));
                    getFocusModel().focus(row, getColumns().get(column + 1));
                }
            }
        }
        filling = false;
    }

    private void moved() {
        List<?> cells = getSelectionModel().getSelectedCells();
        if (filling
                || cells.isEmpty()
                || !(cells.getFirst() instanceof TablePosition<?, ?> cell)
                || cell.getRow() < 0
                || cell.getRow() >= getItems().size()) {
            return;
        }
        List<CompareCell> amounts = getItems().get(cell.getRow()).cells();
        if (cell.getColumn() > 0 && cell.getColumn() <= amounts.size()) {
            chosen.accept(amounts.get(cell.getColumn() - 1));
        }
    }

    private TableColumn<CompareRow, CompareCell> amountColumn(CompareColumn heading, int index) {
        TableColumn<CompareRow, CompareCell> column = new TableColumn<>();
        HeadingLabel name = new HeadingLabel(heading.name());
        name.setId("heading-" + heading.scenario());
        name.getStyleClass().add("scenario-heading");
        VBox title = new VBox(name);
        title.getStyleClass().add("column-title");
        title.setAlignment(Pos.BOTTOM_RIGHT);
        if (heading.base()) {
            Label mark = new Label("base");
            mark.getStyleClass().add("base-mark");
            title.getChildren().addFirst(mark);
        }
        title.minHeightProperty().bind(headingHeight);
        title.prefHeightProperty().bind(headingHeight);
        title.maxHeightProperty().bind(headingHeight);
        title.minWidthProperty().bind(amountWidth.subtract(2));
        title.prefWidthProperty().bind(amountWidth.subtract(2));
        title.maxWidthProperty().bind(amountWidth.subtract(2));
        column.setGraphic(title);
        column.setCellValueFactory(
                row ->
                        new ReadOnlyObjectWrapper<>(
                                index < row.getValue().cells().size()
                                        ? row.getValue().cells().get(index)
                                        : null));
        column.setCellFactory(_ -> new AmountCell());
        fix(column);
        column.prefWidthProperty().bind(amountWidth);
        return column;
    }

    private static void fix(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(60);
    }

    private static final class MarkedRow extends TableRow<CompareRow> {
        @Override
        protected void updateItem(CompareRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, !empty && getIndex() == 0);
        }
    }

    private static final class LabelCell extends TableCell<CompareRow, String> {
        LabelCell() {
            getStyleClass().add("row-label");
            Wrapping.wrap(this);
        }

        @Override
        protected void updateItem(String label, boolean empty) {
            super.updateItem(label, empty);
            setText(empty ? null : label);
            setTooltip(empty || label == null ? null : new Tooltip(label));
        }
    }
}
