package quarry.app.view.rates;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import quarry.app.view.filter.WideCell;
import quarry.app.viewmodel.rates.RateCells;
import quarry.app.viewmodel.rates.RateRow;
import quarry.app.viewmodel.rates.RateWords;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.app.viewmodel.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The rates, a line each; only those in sight are drawn.
final class RateTable extends TableView<RateRow> {

    private static final double ROW_HEIGHT = 30;
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Texts words = Texts.of(RateTable.class);
    private final RatesViewModel rates;
    private boolean filling;

    RateTable(RatesViewModel rates) {
        this.rates = rates;
        setId("rates-table");
        setAccessibleText(words.get("table"));
        getStyleClass().add("wide-table");
        setFixedCellSize(ROW_HEIGHT);
        setEditable(true);
        setPlaceholder(new Label(words.get("table.empty")));
        setRowFactory(_ -> new MarkedRow());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        SortedList<RateRow> sorted = new SortedList<>(rates.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        sorted.addListener((ListChangeListener<RateRow>) _ -> mark());
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!filling && row != null) {
                                rates.select(row);
                            }
                        });
        rates.selectedProperty().subscribe(_ -> mark());
        rates.wordsProperty().subscribe(_ -> refresh());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy();
                        event.consume();
                    }
                });
    }

    private void columns() {
        text("model", 150, RateRow::model, row -> row.key().model());
        text("component", 172, row -> RateWords.component(row.key()), _ -> "");
        usd();
        text("unit", 96, row -> rates.wordsProperty().get().unit(row), _ -> "");
        text("region", 108, row -> row.key().region(), _ -> "");
        text("scope", 74, row -> row.key().scope().id(), _ -> "");
        text("mode", 112, row -> row.key().mode().id(), _ -> "");
        text("tier", 134, row -> RateWords.tier(row.key()), _ -> "");
        text("term", 74, row -> RateWords.term(row.key()), _ -> "");
        text("status", 82, row -> row.rate().status().id(), row -> row.rate().note());
        text("as-of", 90, row -> row.rate().asOf(), _ -> "");
        text("months", 136, RateWords::months, _ -> "");
        text("source", 320, RateWords::source, row -> row.rate().note());
    }

    private void text(
            String key,
            double width,
            Function<RateRow, String> text,
            Function<RateRow, String> tip) {
        TableColumn<RateRow, RateRow> column = column(key, width);
        column.setCellFactory(_ -> new WideCell<>(text, _ -> "", tip, false));
        column.setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    private void usd() {
        TableColumn<RateRow, RateRow> column = column("usd", 98);
        column.setEditable(true);
        column.getStyleClass().add("align-right");
        column.setCellFactory(_ -> new UsdCell(rates));
        column.setComparator(Comparator.comparing(RateTable::usd));
    }

    private static BigDecimal usd(RateRow row) {
        return row.rate().usd();
    }

    private TableColumn<RateRow, RateRow> column(String key, double width) {
        TableColumn<RateRow, RateRow> column = new TableColumn<>(words.get("column." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setEditable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    /// Puts the selection on the view model's row.
    private void mark() {
        RateRow row = rates.selectedProperty().get();
        if (filling || Objects.equals(row, getSelectionModel().getSelectedItem())) {
            return;
        }
        filling = true;
        getSelectionModel().clearSelection();
        int at = row == null ? -1 : getItems().indexOf(row);
        if (at >= 0) {
            getSelectionModel().select(at);
        }
        filling = false;
    }

    /// Copies the selected rows, or all that are shown where none is selected.
    void copy() {
        List<RateRow> chosen = List.copyOf(getSelectionModel().getSelectedItems());
        RateCells cells =
                rates.cells(
                        chosen.isEmpty()
                                ? FXCollections.unmodifiableObservableList(getItems())
                                : chosen);
        ClipboardContent content = new ClipboardContent();
        content.putString(cells.tabbed());
        content.putHtml(cells.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class MarkedRow extends TableRow<RateRow> {
        @Override
        protected void updateItem(@Nullable RateRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(OWN, !empty && row != null && row.overridden());
        }
    }
}
