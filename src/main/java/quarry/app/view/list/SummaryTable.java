package quarry.app.view.list;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.list.Row;

import java.util.function.Function;
import java.util.function.IntConsumer;

/// A few things that an editor lists, one of which is edited below: texts in a few lines, amounts to the right.
///
/// As high as its rows, up to five.
public final class SummaryTable<C> extends TableView<Row<C>> {

    private static final double HEADING = 44;
    private static final double LINE = 16;
    private static final double ROW_PADDING = 12;
    private static final int MOST_ROWS = 5;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final ObservableList<Row<C>> rows;
    private final ReadOnlyIntegerProperty selected;
    private double rowHeight;
    private boolean following;

    /// @param name said to those who cannot see it
    public SummaryTable(
            String id,
            String name,
            ObservableList<Row<C>> rows,
            ReadOnlyIntegerProperty selected,
            IntConsumer select) {
        super(rows);
        this.rows = rows;
        this.selected = selected;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("summary-table");
        lines(2);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.addListener((ListChangeListener<Row<C>>) _ -> refit());
        selected.subscribe(_ -> follow());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        index -> {
                            if (!following && index.intValue() >= 0) {
                                select.accept(index.intValue());
                            }
                        });
    }

    /// Delete removes the selected one, as in the lists of the left column.
    public SummaryTable<C> onRemove(IntConsumer remove) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE && selected.get() >= 0) {
                        remove.accept(selected.get());
                        event.consume();
                    }
                });
        return this;
    }

    /// Room for so many lines of text in a row; two without this.
    public SummaryTable<C> lines(int lines) {
        rowHeight = ROW_PADDING + lines * LINE;
        setFixedCellSize(rowHeight);
        fit();
        return this;
    }

    private void refit() {
        fit();
        follow();
    }

    private void fit() {
        double height = HEADING + Math.clamp(rows.size(), 1, MOST_ROWS) * rowHeight;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void follow() {
        following = true;
        getSelectionModel().select(selected.get());
        following = false;
    }

    public SummaryTable<C> text(String heading, double width, Function<C, String> text) {
        column(heading, width).setCellFactory(_ -> new TextCell<>(text));
        return this;
    }

    /// A column of figures.
    public SummaryTable<C> figure(String heading, double width, Function<C, String> text) {
        text(heading, width, text);
        getColumns().getLast().getStyleClass().add("align-right");
        return this;
    }

    /// @param currency what the amounts are in; it stands under the heading
    /// @param missing why there is no amount; empty where there is one
    public SummaryTable<C> amount(
            String heading,
            ObservableValue<String> currency,
            double width,
            Function<C, String> amount,
            Function<C, String> missing) {
        TableColumn<Row<C>, C> column = column(heading, width);
        column.textProperty().bind(currency.map(code -> heading + "\n" + code));
        column.getStyleClass().add("align-right");
        column.setCellFactory(_ -> new AmountCell<>(amount, missing));
        return this;
    }

    private TableColumn<Row<C>, C> column(String heading, double width) {
        TableColumn<Row<C>, C> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> row.getValue().contentProperty());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    private static final class TextCell<C> extends TableCell<Row<C>, C> {

        private final Function<C, String> of;

        TextCell(Function<C, String> of) {
            this.of = of;
            getStyleClass().add("row-text");
            Wrapping.wrap(this);
        }

        @Override
        protected void updateItem(@Nullable C content, boolean empty) {
            super.updateItem(content, empty);
            String text = empty || content == null ? "" : of.apply(content);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private static final class AmountCell<C> extends TableCell<Row<C>, C> {

        private final Function<C, String> amount;
        private final Function<C, String> missing;

        AmountCell(Function<C, String> amount, Function<C, String> missing) {
            this.amount = amount;
            this.missing = missing;
            getStyleClass().add("amount-cell");
        }

        @Override
        protected void updateItem(@Nullable C content, boolean empty) {
            super.updateItem(content, empty);
            String why = empty || content == null ? "" : missing.apply(content);
            pseudoClassStateChanged(MISSING, !why.isEmpty());
            setText(empty || content == null ? null : amount.apply(content));
            setTooltip(why.isEmpty() ? null : new Tooltip(why));
        }
    }
}
