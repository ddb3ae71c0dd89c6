package quarry.app.view.breakeven;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.breakeven.BreakEvenPage.UnitLine;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Each unit by itself, and what a month costs with so many.
final class UnitTable extends TableView<UnitLine> {

    private static final double ROW_HEIGHT = 28;
    private static final double HEADER = 48;
    private static final double NARROWEST = 545;
    private static final int MOST_ROWS = 8;
    private static final PseudoClass CHEAPEST = PseudoClass.getPseudoClass("cheapest");

    private final Texts words = Texts.of(UnitTable.class);

    UnitTable() {
        setId("break-even-units");
        getStyleClass().add("unit-table");
        setAccessibleText(words.get("units.table"));
        setFixedCellSize(ROW_HEIGHT);
        setMinWidth(NARROWEST);
        setPrefWidth(NARROWEST);
        setPlaceholder(new Label(""));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new UnitRow());
        getColumns().add(column("number", this::number, false, 122));
        getColumns().add(column("load", UnitLine::load, true, 104));
        getColumns().add(column("pays", UnitLine::pays, false, 64));
        getColumns().add(column("saving", UnitLine::saving, true, 112));
        getColumns().add(column("total", UnitLine::total, true, 126));
    }

    private String number(UnitLine line) {
        return line.cheapest() ? words.get("units.cheapest", line.number()) : line.number();
    }

    private TableColumn<UnitLine, String> column(
            String key, Function<UnitLine, String> text, boolean figure, double width) {
        String name = words.get("units." + key);
        TableColumn<UnitLine, String> column = new TableColumn<>();
        column.setText(name);
        column.setUserData(name);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (figure) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    void show(List<UnitLine> lines) {
        RowUpdate.update(getItems(), lines);
        double height = HEADER + ROW_HEIGHT * (Math.min(MOST_ROWS, lines.size()) + 0.5);
        setPrefHeight(height);
        setMinHeight(height);
    }

    TableCells cells() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(getColumns().stream().map(c -> String.valueOf(c.getUserData())).toList());
        for (UnitLine line : getItems()) {
            rows.add(
                    getColumns().stream()
                            .map(c -> String.valueOf(c.getCellObservableValue(line).getValue()))
                            .toList());
        }
        return new TableCells(rows);
    }

    private static final class UnitRow extends TableRow<UnitLine> {
        @Override
        protected void updateItem(UnitLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(CHEAPEST, !empty && line != null && line.cheapest());
        }
    }
}
