package quarry.app.view.rates;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
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

import quarry.app.view.filter.LastColumn;
import quarry.app.view.filter.TableOrder;
import quarry.app.view.filter.TextCell;
import quarry.app.viewmodel.rates.RateCells;
import quarry.app.viewmodel.rates.RateColumn;
import quarry.app.viewmodel.rates.RateRow;
import quarry.app.viewmodel.rates.RateWords;
import quarry.app.viewmodel.rates.RatesPage;
import quarry.app.viewmodel.rates.RatesViewModel;
import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The rates, a line each; only those in sight are drawn. Filters and order are the view model's.
final class RateTable extends TableView<RateRow> {

    private static final double ROW_HEIGHT = 30;
    private static final double WIDE = 1250;
    private static final double LEAST_SOURCE = 120;
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    /// More rows than these are put in place all at once.
    private static final int FEW = 40;

    private final Texts words = Texts.of(RateTable.class);
    private final RatesViewModel rates;
    private final Map<RateColumn, TableColumn<RateRow, ?>> columns =
            new EnumMap<>(RateColumn.class);
    private RateWords written;
    private boolean filling;

    RateTable(RatesViewModel rates) {
        this.rates = rates;
        this.written = rates.pageProperty().get().words();
        setId("rates-table");
        setAccessibleText(words.get("table"));
        getStyleClass().add("wide-table");
        setFixedCellSize(ROW_HEIGHT);
        setEditable(true);
        setPlaceholder(new Label(words.get("table.empty")));
        setRowFactory(_ -> new MarkedRow());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (RateColumn column : RateColumn.values()) {
            add(column);
        }
        LastColumn.fill(this, LEAST_SOURCE);
        widthProperty().subscribe(this::widened);
        setSortPolicy(
                _ -> {
                    rates.order(TableOrder.of(this, columns));
                    return true;
                });
        rates.pageProperty().subscribe(this::show);
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
        rates.selectedProperty().subscribe(_ -> mark());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (COPY.match(event)) {
                        copy();
                        event.consume();
                    }
                });
    }

    private double width(RateColumn column) {
        boolean wide = getWidth() >= WIDE;
        return switch (column) {
            case MODEL -> wide ? 176 : 140;
            case COMPONENT -> wide ? 176 : 138;
            case USD -> 88;
            case UNIT -> 106;
            case REGION -> 108;
            case MODE -> 104;
            case SCOPE -> 82;
            case TIER -> 128;
            case STATUS -> 88;
            case AS_OF -> 136;
            case SOURCE -> LEAST_SOURCE;
        };
    }

    private void widened() {
        for (RateColumn at : List.of(RateColumn.MODEL, RateColumn.COMPONENT)) {
            Objects.requireNonNull(columns.get(at)).setPrefWidth(width(at));
        }
    }

    private void add(RateColumn at) {
        TableColumn<RateRow, RateRow> column = new TableColumn<>(words.get("column." + at.name()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setReorderable(false);
        column.setPrefWidth(width(at));
        column.setEditable(at == RateColumn.USD);
        if (at == RateColumn.USD) {
            column.getStyleClass().add("align-right");
            column.setCellFactory(_ -> new UsdCell(rates));
        } else {
            if (at == RateColumn.UNIT) {
                column.getStyleClass().add("unit-cell");
            }
            column.setCellFactory(_ -> new TextCell<>(row -> at.text(row, written), at::tip));
        }
        columns.put(at, column);
        getColumns().add(column);
    }

    private void show(RatesPage page) {
        filling = true;
        fill(page.rows());
        filling = false;
        mark();
        if (!page.words().equals(written)) {
            written = page.words();
            refresh();
        }
    }

    /// An edit changes a row or two, which then are all that is drawn again.
    private void fill(List<RateRow> now) {
        List<RateRow> shown = getItems();
        int differing = shown.size() == now.size() ? 0 : Integer.MAX_VALUE;
        for (int i = 0; i < now.size() && differing <= FEW; i++) {
            differing += shown.get(i).equals(now.get(i)) ? 0 : 1;
        }
        if (differing > FEW) {
            getItems().setAll(now);
            return;
        }
        for (int i = 0; differing > 0 && i < now.size(); i++) {
            if (!shown.get(i).equals(now.get(i))) {
                shown.set(i, now.get(i));
            }
        }
    }

    private void selected(@Nullable RateRow row) {
        if (!filling && row != null) {
            rates.select(row);
        }
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
