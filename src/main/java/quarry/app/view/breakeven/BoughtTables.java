package quarry.app.view.breakeven;

import javafx.scene.control.ContextMenu;

import org.jspecify.annotations.Nullable;

import quarry.app.view.breakeven.LineTable.Said;
import quarry.app.view.copy.TableCells;
import quarry.app.viewmodel.breakeven.Bought;
import quarry.app.viewmodel.breakeven.BreakEvenPage;
import quarry.app.viewmodel.breakeven.BreakEvenPage.TermLine;
import quarry.app.viewmodel.breakeven.BreakEvenPage.UnitLine;
import quarry.report.text.Texts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a unit costs on each term, and what each unit does. One line of both can be selected.
final class BoughtTables {

    private static final double NARROWEST = 545;
    private static final int MOST_ROWS = 8;

    private final Texts words = Texts.of(BoughtTables.class);
    private final LineTable<TermLine> terms =
            new LineTable<>(
                    "break-even-terms",
                    List.of(
                            Said.text(title("term"), TermLine::term, 166),
                            Said.figure(title("hour"), TermLine::hour, 124),
                            Said.figure(title("month"), TermLine::month, 132),
                            Said.figure(title("to-buy"), TermLine::units, 96),
                            Said.figure(title("total"), TermLine::total, 140)),
                    TermLine::asked,
                    MOST_ROWS);
    private final LineTable<UnitLine> units =
            new LineTable<>(
                    "break-even-units",
                    List.of(
                            Said.text(title("number"), UnitLine::number, 122),
                            Said.figure(title("load"), UnitLine::load, 104),
                            Said.text(title("pays"), UnitLine::pays, 64),
                            Said.figure(title("saving"), UnitLine::saving, 112),
                            Said.figure(title("rejected"), UnitLine::rejected, 104),
                            Said.figure(title("total"), UnitLine::total, 126)),
                    UnitLine::best,
                    MOST_ROWS);

    /// @param chosen called with what the user selects
    BoughtTables(Consumer<@Nullable Bought> chosen) {
        terms.setAccessibleText(words.get("terms.table"));
        units.setAccessibleText(words.get("units.table"));
        units.setMinWidth(NARROWEST);
        units.setPrefWidth(NARROWEST);
        terms.onChosen(
                line -> {
                    units.getSelectionModel().clearSelection();
                    chosen.accept(line.bought());
                });
        units.onChosen(
                line -> {
                    terms.getSelectionModel().clearSelection();
                    chosen.accept(line.bought());
                });
    }

    private Function<String, String> title(String key) {
        return currency -> words.get("units." + key, currency);
    }

    LineTable<TermLine> terms() {
        return terms;
    }

    LineTable<UnitLine> units() {
        return units;
    }

    void show(BreakEvenPage page) {
        terms.show(page.terms(), page.currency());
        units.show(page.units(), page.currency());
    }

    void offer(ContextMenu menu) {
        terms.setContextMenu(menu);
        units.setContextMenu(menu);
    }

    /// The units, or the terms while nothing is known of units.
    TableCells cells() {
        return units.getItems().isEmpty() ? terms.cells() : units.cells();
    }
}
