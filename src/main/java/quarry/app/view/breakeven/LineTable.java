package quarry.app.view.breakeven;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.list.RowUpdate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Lines of figures, as high as they are many. A column in which no line says anything is left out.
final class LineTable<T> extends TableView<T> {

    private static final double ROW_HEIGHT = 28;
    private static final double HEADER = 56;
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final List<Said<T>> columns;
    private final int most;
    private boolean filling;

    /// A column that says something of each line.
    ///
    /// @param title of the column, given the currency
    record Said<T>(
            TableColumn<T, String> column,
            Function<String, String> title,
            Function<T, String> text) {

        /// @param width the least
        static <T> Said<T> text(
                Function<String, String> title, Function<T, String> text, double width) {
            TableColumn<T, String> column = new TableColumn<>();
            column.setMinWidth(width);
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
            return new Said<>(column, title, text);
        }

        static <T> Said<T> figure(
                Function<String, String> title, Function<T, String> text, double width) {
            Said<T> said = text(title, text, width);
            said.column().getStyleClass().add("align-right");
            return said;
        }
    }

    /// @param best whether a line is the one to look at
    /// @param most how many lines are shown without scrolling
    LineTable(String id, List<Said<T>> columns, Predicate<T> best, int most) {
        this.columns = List.copyOf(columns);
        this.most = most;
        setId(id);
        getStyleClass().add("line-table");
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(""));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new Line<>(best));
    }

    /// @param chosen called with the line that the user moves to
    void onChosen(Consumer<T> chosen) {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        line -> {
                            if (line != null && !filling) {
                                chosen.accept(line);
                            }
                        });
    }

    void show(List<T> lines, String currency) {
        List<TableColumn<T, String>> speaking = new ArrayList<>();
        for (Said<T> said : columns) {
            said.column().setText(said.title().apply(currency));
            if (lines.stream().anyMatch(line -> !said.text().apply(line).isEmpty())) {
                speaking.add(said.column());
            }
        }
        if (!getColumns().equals(speaking)) {
            getColumns().setAll(speaking);
        }
        filling = true;
        RowUpdate.update(getItems(), lines);
        filling = false;
        double height = HEADER + ROW_HEIGHT * (Math.min(most, lines.size()) + 0.5);
        setPrefHeight(height);
        setMinHeight(height);
    }

    TableCells cells() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(getColumns().stream().map(c -> c.getText().replace('\n', ' ')).toList());
        for (T line : getItems()) {
            rows.add(
                    getColumns().stream()
                            .map(c -> String.valueOf(c.getCellObservableValue(line).getValue()))
                            .toList());
        }
        return new TableCells(rows);
    }

    private static final class Line<T> extends TableRow<T> {

        private final Predicate<T> best;

        Line(Predicate<T> best) {
            this.best = best;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(BEST, !empty && line != null && best.test(line));
        }
    }
}
