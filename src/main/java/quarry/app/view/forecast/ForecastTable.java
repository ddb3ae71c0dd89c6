package quarry.app.view.forecast;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.forecast.ForecastPage;
import quarry.app.viewmodel.forecast.ForecastRow;
import quarry.app.viewmodel.forecast.ForecastRow.Stretch;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.report.text.Texts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The months of each scenario: what one costs, and all of them so far.
final class ForecastTable extends TableView<ForecastRow> {

    static final double ROW_HEIGHT = 28;

    private static final double LABEL_WIDTH = 110;
    private static final double AMOUNT_WIDTH = 118;
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts words = Texts.of(ForecastTable.class);
    private final Consumer<@Nullable Stretch> chosen;
    private List<String> scenarios = List.of();
    private YearMonth first = YearMonth.of(1, 1);
    private boolean filling;

    /// @param chosen called with the months whose amount the user moves to; null for a cell without one
    ForecastTable(Consumer<@Nullable Stretch> chosen) {
        this.chosen = chosen;
        setId("forecast-table");
        getStyleClass().add("forecast-table");
        setAccessibleText(words.get("table"));
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(""));
        setRowFactory(_ -> new MonthRow());
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<Object>) _ -> moved());
        TableColumn<ForecastRow, String> months = new TableColumn<>(words.get("month"));
        months.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().label()));
        fix(months, LABEL_WIDTH);
        getColumns().add(months);
    }

    void show(ForecastPage page) {
        filling = true;
        first = page.first();
        if (!page.scenarios().equals(scenarios)) {
            scenarios = page.scenarios();
            getColumns().remove(1, getColumns().size());
            for (int i = 0; i < scenarios.size(); i++) {
                getColumns().add(scenario(scenarios.get(i), i));
            }
        }
        RowUpdate.update(getItems(), page.rows());
        filling = false;
    }

    /// Puts the selection on no amount without reporting it.
    void unmark() {
        filling = true;
        getSelectionModel().clearSelection();
        filling = false;
    }

    /// The first column has the months, then each scenario has two.
    private void moved() {
        List<?> cells = getSelectionModel().getSelectedCells();
        if (filling
                || cells.isEmpty()
                || !(cells.getFirst() instanceof TablePosition<?, ?> at)
                || at.getRow() < 0
                || at.getRow() >= getItems().size()) {
            return;
        }
        ForecastRow.Cell cell = cell(getItems().get(at.getRow()), (at.getColumn() - 1) / 2);
        boolean soFar = at.getColumn() % 2 == 0;
        if (cell == null || at.getColumn() < 1 || soFar && cell.soFar().isEmpty()) {
            chosen.accept(null);
        } else {
            chosen.accept(soFar ? cell.months().since(first) : cell.months());
        }
    }

    private TableColumn<ForecastRow, ?> scenario(String name, int index) {
        TableColumn<ForecastRow, ForecastRow.Cell> group = new TableColumn<>(name);
        TableColumn<ForecastRow, ForecastRow.Cell> cost = new TableColumn<>(words.get("cost"));
        cost.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell(row.getValue(), index)));
        cost.setCellFactory(_ -> new CostCell());
        TableColumn<ForecastRow, String> soFar = new TableColumn<>(words.get("so-far"));
        soFar.setCellValueFactory(
                row -> {
                    ForecastRow.Cell cell = cell(row.getValue(), index);
                    return new ReadOnlyStringWrapper(cell == null ? "" : cell.soFar());
                });
        List.of(cost, soFar)
                .forEach(
                        column -> {
                            column.getStyleClass().add("align-right");
                            fix(column, AMOUNT_WIDTH);
                        });
        group.getColumns().add(cost);
        group.getColumns().add(soFar);
        group.setSortable(false);
        group.setReorderable(false);
        return group;
    }

    private static ForecastRow.@Nullable Cell cell(ForecastRow row, int index) {
        return index < row.cells().size() ? row.cells().get(index) : null;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
    }

    TableCells cells() {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(words.get("month")));
        for (String name : scenarios) {
            headings.add(name);
            headings.add(name + ", " + words.get("so-far"));
        }
        rows.add(headings);
        for (ForecastRow row : getItems()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells()
                    .forEach(
                            cell -> {
                                cells.add(cell.cost());
                                cells.add(cell.soFar());
                            });
            rows.add(cells);
        }
        return new TableCells(rows);
    }

    private static final class MonthRow extends TableRow<ForecastRow> {
        @Override
        protected void updateItem(ForecastRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, !empty && row != null && row.sum());
        }
    }

    private static final class CostCell extends TableCell<ForecastRow, ForecastRow.Cell> {
        @Override
        protected void updateItem(ForecastRow.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            boolean shown = !empty && cell != null;
            setText(shown ? cell.cost() : null);
            pseudoClassStateChanged(OVER, shown && cell.over());
        }
    }
}
