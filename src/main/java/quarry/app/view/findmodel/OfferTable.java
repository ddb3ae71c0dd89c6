package quarry.app.view.findmodel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.filter.LastColumn;
import quarry.app.view.filter.TableOrder;
import quarry.app.view.filter.TextCell;
import quarry.app.view.filter.WideCell;
import quarry.app.viewmodel.findmodel.FindModelPage;
import quarry.app.viewmodel.findmodel.FindModelViewModel;
import quarry.app.viewmodel.findmodel.OfferColumn;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The offers, a line each, how it is now always on top. In a narrow window the second line of a cell says what else
/// tells offers apart; in a wide one the columns for it are in sight.
final class OfferTable extends TableView<OfferRow> {

    private static final double ROW_HEIGHT = 42;
    private static final double WIDE = 1250;
    private static final double LEAST_NOTE = 70;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Texts words = Texts.of(OfferTable.class);
    private final Map<OfferColumn, TableColumn<OfferRow, ?>> columns =
            new EnumMap<>(OfferColumn.class);
    private FindModelPage page = FindModelPage.EMPTY;
    private boolean wide;
    private boolean filling;

    OfferTable(FindModelViewModel find) {
        setId("offers");
        setAccessibleText(words.get("table"));
        getStyleClass().add("wide-table");
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(words.get("table.empty")));
        setRowFactory(_ -> new MarkedRow());
        for (OfferColumn column : OfferColumn.values()) {
            add(column);
        }
        LastColumn.fill(this, LEAST_NOTE);
        setSortPolicy(
                _ -> {
                    find.order(TableOrder.of(this, columns));
                    return true;
                });
        widthProperty().subscribe(this::widened);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!filling) {
                                find.select(row);
                            }
                        });
        find.pageProperty().subscribe(now -> show(now, find.selectedProperty().get()));
    }

    private void widened() {
        boolean now = getWidth() >= WIDE;
        if (now != wide) {
            wide = now;
            for (OfferColumn at : List.of(OfferColumn.MODEL, OfferColumn.MODE)) {
                Objects.requireNonNull(columns.get(at)).setPrefWidth(width(at));
            }
            refresh();
        }
    }

    private double width(OfferColumn column) {
        return switch (column) {
            case MODEL -> wide ? 150 : 176;
            case REGION -> 124;
            case MODE -> wide ? 132 : 124;
            case COST -> 126;
            case AGAINST -> 118;
            case PROVIDER -> 100;
            case LIFECYCLE -> 96;
            case SCOPE -> 148;
            case CACHING -> 90;
            case WINDOW -> 92;
            case SCORE -> 76;
            case NOTE -> LEAST_NOTE;
        };
    }

    private void add(OfferColumn at) {
        TableColumn<OfferRow, OfferRow> column =
                new TableColumn<>(at == OfferColumn.COST ? "" : words.get("column." + at.name()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(at));
        column.setReorderable(false);
        column.setPrefWidth(width(at));
        if (figure(at)) {
            column.getStyleClass().add("align-right");
        }
        columns.put(at, column);
        getColumns().add(column);
    }

    private static boolean figure(OfferColumn column) {
        return switch (column) {
            case COST, AGAINST, WINDOW, SCORE -> true;
            default -> false;
        };
    }

    private TableCell<OfferRow, OfferRow> cell(OfferColumn at) {
        OfferTexts texts = new OfferTexts(() -> page, () -> wide);
        return switch (at) {
            case COST -> new CostCell(() -> page);
            case MODEL, REGION, MODE, WINDOW ->
                    new WideCell<>(
                            row -> texts.first(at, row),
                            row -> texts.second(at, row),
                            OfferTexts::tip,
                            figure(at));
            default -> new TextCell<>(row -> texts.first(at, row), OfferTexts::tip);
        };
    }

    /// Shows other rows; the selected one stays selected while it is there.
    private void show(FindModelPage now, @Nullable OfferRow selected) {
        boolean rewritten = page.costs() != now.costs();
        page = now;
        filling = true;
        if (now.costs() != null
                && columns.get(OfferColumn.COST) instanceof TableColumn<?, ?> cost) {
            cost.setText(now.costs().heading());
        }
        if (!now.rows().equals(getItems())) {
            getItems().setAll(now.rows());
        }
        mark(selected);
        filling = false;
        if (rewritten) {
            refresh();
        }
    }

    private void mark(@Nullable OfferRow selected) {
        List<OfferRow> rows = getItems();
        for (int i = 0; selected != null && i < rows.size(); i++) {
            if (rows.get(i).id().equals(selected.id())) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private static final class MarkedRow extends TableRow<OfferRow> {
        @Override
        protected void updateItem(@Nullable OfferRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(NOW, !empty && row != null && row.now());
        }
    }
}
