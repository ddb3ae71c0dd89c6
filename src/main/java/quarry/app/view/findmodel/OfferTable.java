package quarry.app.view.findmodel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import quarry.app.view.filter.WideCell;
import quarry.app.viewmodel.findmodel.FindModelPage;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.app.viewmodel.text.Texts;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The offers, a line each, how it is now always on top.
final class OfferTable extends TableView<OfferRow> {

    private static final double ROW_HEIGHT = 42;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final Comparator<OfferRow> NOW_FIRST =
            Comparator.comparing((OfferRow row) -> !row.now());

    private final Texts words = Texts.of(OfferTable.class);
    private FindModelPage page = FindModelPage.EMPTY;
    private boolean filling;

    OfferTable(Consumer<@Nullable OfferRow> chosen) {
        setId("offers");
        setAccessibleText(words.get("table"));
        getStyleClass().add("wide-table");
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(words.get("table.empty")));
        setRowFactory(_ -> new MarkedRow());
        columns();
        setSortPolicy(
                table -> {
                    sort(table.getComparator());
                    return true;
                });
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!filling) {
                                chosen.accept(row);
                            }
                        });
    }

    private void columns() {
        add("model", 184, text(OfferRow::model, this::maker), by(OfferRow::model), false);
        add("region", 126, text(OfferRow::region, OfferRow::scope), by(OfferRow::region), false);
        add("mode", 110, text(OfferTable::mode, this::tier), by(OfferRow::mode), false);
        TableColumn<OfferRow, OfferRow> cost =
                add("cost", 124, text(this::cost, _ -> ""), amount(OfferRow::monthly), true);
        cost.setCellFactory(_ -> new CostCell(() -> page));
        add("against", 112, text(this::against, _ -> ""), amount(OfferRow::against), true);
        add("window", 148, text(this::window, this::fit), amount(OfferRow::contextWindow), true);
        add("score", 104, text(this::score, _ -> ""), amount(OfferRow::score), true);
        add("note", 220, text(OfferRow::note, _ -> ""), by(OfferRow::note), false);
    }

    private record Lines(Function<OfferRow, String> first, Function<OfferRow, String> second) {}

    private static Lines text(Function<OfferRow, String> first, Function<OfferRow, String> second) {
        return new Lines(first, second);
    }

    private TableColumn<OfferRow, OfferRow> add(
            String key, double width, Lines lines, Comparator<OfferRow> order, boolean figure) {
        TableColumn<OfferRow, OfferRow> column = new TableColumn<>(words.get("column." + key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                _ -> new WideCell<>(lines.first(), lines.second(), OfferTable::tip, figure));
        column.setComparator(order);
        column.setReorderable(false);
        column.setPrefWidth(width);
        if (figure) {
            column.getStyleClass().add("align-right");
        }
        getColumns().add(column);
        return column;
    }

    private static Comparator<OfferRow> by(Function<OfferRow, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private static <C extends Comparable<? super C>> Comparator<OfferRow> amount(
            Function<OfferRow, @Nullable C> amount) {
        return Comparator.comparing(amount, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /// Shows other rows; the selected one stays selected while it is there.
    void show(FindModelPage now, @Nullable OfferRow selected) {
        page = now;
        filling = true;
        if (!now.rows().equals(getItems())) {
            getItems().setAll(now.rows());
            sort(getComparator());
        }
        mark(selected);
        filling = false;
        refresh();
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

    private void sort(@Nullable Comparator<OfferRow> by) {
        if (by == null) {
            getItems().setAll(page.rows());
        } else {
            FXCollections.sort(getItems(), NOW_FIRST.thenComparing(by));
        }
    }

    private String maker(OfferRow row) {
        String maker = row.legacy() ? words.get("legacy", row.provider()) : row.provider();
        return row.now() ? words.get("now", maker) : maker;
    }

    private static String mode(OfferRow row) {
        return row.mode().split(", ", 2)[0];
    }

    private String tier(OfferRow row) {
        String[] parts = row.mode().split(", ", 2);
        String cached = row.caching() ? words.get("cached") : "";
        return Stream.of(parts.length > 1 ? parts[1] : "", cached)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String cost(OfferRow row) {
        return CostCell.text(row, page.figures());
    }

    private String against(OfferRow row) {
        Figures figures = page.figures();
        BigDecimal against = row.against();
        return figures == null || against == null ? "" : figures.signedPercent(against);
    }

    private String window(OfferRow row) {
        Figures figures = page.figures();
        Long window = row.contextWindow();
        return figures == null || window == null
                ? words.get("window.unknown")
                : figures.shortCount(BigDecimal.valueOf(window));
    }

    private String fit(OfferRow row) {
        return row.fit() == OfferRow.Fit.TOO_SMALL
                ? words.get("window.small", page.largestInput())
                : "";
    }

    private String score(OfferRow row) {
        Figures figures = page.figures();
        BigDecimal score = row.score();
        return figures == null || score == null ? "" : figures.count(score);
    }

    private static String tip(OfferRow row) {
        return row.reason().isEmpty() ? row.caution() : row.reason();
    }

    private static final class MarkedRow extends TableRow<OfferRow> {
        @Override
        protected void updateItem(@Nullable OfferRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(NOW, !empty && row != null && row.now());
        }
    }
}
