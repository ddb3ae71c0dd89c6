package quarry.app.view.table;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.CompareCell;
import quarry.app.viewmodel.compare.CompareColumn;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Rows of amounts in a column for each scenario, the totals first; every cell can be selected.
public final class ComparisonTable extends TableView<ObjectProperty<CompareRow>> {

    /// Height of a row with an amount and its difference.
    public static final double ROW_HEIGHT = 40;

    private static final double ROOMY = 150;

    private final Texts words = Texts.of(ComparisonTable.class);
    private final DoubleProperty labelWidth = new SimpleDoubleProperty(150);
    private final DoubleProperty amountWidth = new SimpleDoubleProperty(120);
    private final DoubleExpression headingHeight =
            DoubleExpression.doubleExpression(
                    amountWidth.map(width -> width.doubleValue() >= ROOMY ? 42.0 : 76.0));
    private final Consumer<CompareCell> chosen;
    private final Consumer<String> makeBase;
    private List<CompareColumn> columns = List.of();
    private boolean filling;

    /// @param chosen called with the cell that the user moves to
    /// @param makeBase called with the id of the scenario that the others shall be compared with
    public ComparisonTable(Consumer<CompareCell> chosen, Consumer<String> makeBase) {
        this.chosen = chosen;
        this.makeBase = makeBase;
        getStyleClass().add("comparison-table");
        setId("comparison-table");
        setAccessibleText(words.get("accessible"));
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setCellSelectionEnabled(true);
        setRowFactory(_ -> new ComparisonRow());
        setPlaceholder(new Label(""));
        TableColumn<ObjectProperty<CompareRow>, String> labels = new TableColumn<>();
        labels.setCellValueFactory(row -> row.getValue().map(CompareRow::label));
        labels.setCellFactory(_ -> new RowLabelCell());
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
        fill(rows);
        filling = false;
        mark(place);
    }

    /// The places of the rows stay, so that only what a cell shows is set anew and nothing is laid out again.
    private void fill(List<CompareRow> rows) {
        if (getItems().size() > rows.size()) {
            getItems().remove(rows.size(), getItems().size());
        }
        for (int i = 0; i < getItems().size(); i++) {
            if (!rows.get(i).equals(getItems().get(i).get())) {
                getItems().get(i).set(rows.get(i));
            }
        }
        for (int i = getItems().size(); i < rows.size(); i++) {
            getItems().add(new SimpleObjectProperty<>(rows.get(i)));
        }
    }

    /// Headings and amounts as they are shown, the difference to the base behind each.
    public TableCells cells() {
        return ComparisonCells.of(columns, getItems().stream().map(ObjectProperty::get).toList());
    }

    /// What header and rows take up.
    public double wantedHeight() {
        return headingHeight.get() + 4 + getItems().size() * ROW_HEIGHT;
    }

    /// Puts the selection on an amount without reporting it; null for none.
    public void mark(@Nullable CellRef place) {
        filling = true;
        for (int row = 0; place != null && row < getItems().size(); row++) {
            List<CompareCell> cells = getItems().get(row).get().cells();
            for (int column = 0; column < cells.size(); column++) {
                if (Objects.equals(cells.get(column).ref(), place)) {
                    select(row, getColumns().get(column + 1));
                    filling = false;
                    return;
                }
            }
        }
        if (!getSelectionModel().isEmpty()) {
            getSelectionModel().clearSelection();
        }
        filling = false;
    }

    private void select(int row, TableColumn<ObjectProperty<CompareRow>, ?> column) {
        if (!getSelectionModel().isSelected(row, column)) {
            getSelectionModel().clearAndSelect(row, column);
            getFocusModel().focus(row, column);
        }
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
        List<CompareCell> amounts = getItems().get(cell.getRow()).get().cells();
        if (cell.getColumn() > 0 && cell.getColumn() <= amounts.size()) {
            chosen.accept(amounts.get(cell.getColumn() - 1));
        }
    }

    private TableColumn<ObjectProperty<CompareRow>, CompareCell> amountColumn(
            CompareColumn heading, int index) {
        TableColumn<ObjectProperty<CompareRow>, CompareCell> column = new TableColumn<>();
        HeadingLabel name = new HeadingLabel(heading.name());
        name.setId("heading-" + heading.scenario());
        name.getStyleClass().add("scenario-heading");
        ColumnTitle title = new ColumnTitle(heading, name);
        title.fixSize(amountWidth.subtract(2), headingHeight);
        if (!heading.base()) {
            title.offer(() -> makeBase.accept(heading.scenario()));
            column.setContextMenu(title.menu());
        }
        column.setGraphic(title);
        column.setCellValueFactory(
                row ->
                        row.getValue()
                                .map(r -> index < r.cells().size() ? r.cells().get(index) : null));
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
}
