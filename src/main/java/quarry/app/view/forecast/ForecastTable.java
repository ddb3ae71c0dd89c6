package quarry.app.view.forecast;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.forecast.ForecastPage;
import quarry.app.viewmodel.forecast.ForecastRow;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// The months of each scenario: what one costs, and all of them so far.
final class ForecastTable extends TableView<ForecastRow> {

    static final double ROW_HEIGHT = 28;

    private static final double LABEL_WIDTH = 110;
    private static final double AMOUNT_WIDTH = 118;
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts words = Texts.of(ForecastTable.class);
    private List<String> scenarios = List.of();

    ForecastTable() {
        setId("forecast-table");
        getStyleClass().add("forecast-table");
        setAccessibleText(words.get("table"));
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(""));
        setRowFactory(_ -> new MonthRow());
        TableColumn<ForecastRow, String> months = new TableColumn<>(words.get("month"));
        months.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().label()));
        fix(months, LABEL_WIDTH);
        getColumns().add(months);
    }

    void show(ForecastPage page) {
        if (!page.scenarios().equals(scenarios)) {
            scenarios = page.scenarios();
            getColumns().remove(1, getColumns().size());
            for (int i = 0; i < scenarios.size(); i++) {
                getColumns().add(scenario(scenarios.get(i), i));
            }
        }
        RowUpdate.update(getItems(), page.rows());
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
