package quarry.report.workbook.model;

import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Status;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet Rates: every rate that an amount rests on, once, with where it was read.
public final class RateCells {

    public static final String NAME = "Rates";
    private static final int USD = 8;
    private static final int CHANGED = 11;

    private static final List<String> HEADINGS =
            List.of(
                    "Model",
                    "Region",
                    "Scope",
                    "Mode",
                    "Tier",
                    "Term",
                    "Component",
                    "Above input tokens",
                    "USD",
                    "per",
                    "As exported",
                    "Changed",
                    "Status",
                    "Whose",
                    "As of",
                    "Source",
                    "Note",
                    "Name of the cell");

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Map<Rate, Formula> byRate = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Integer> rows = new ArrayList<>();
    private final boolean live;

    /// @param live whether formulas follow the cells, which are then inputs with a name
    public RateCells(boolean live) {
        this.live = live;
        cells.headings(HEADINGS, List.of("Above input tokens", "USD", "As exported"));
    }

    /// The cell of a rate; a new one when the rate is first asked for.
    public Formula of(Rate rate) {
        Formula known = byRate.get(rate);
        if (known == null) {
            known = write(rate);
            byRate.put(rate, known);
        }
        return known;
    }

    private Formula write(Rate rate) {
        RateKey key = rate.key();
        boolean own = rate.status() == Status.OVERRIDE;
        cells.text(key.model()).text(key.region()).text(key.scope().id()).text(key.mode().id());
        cells.text(key.tier().id()).text(key.term().id()).text(key.component().label());
        if (key.aboveInputTokens() == 0) {
            cells.skip();
        } else {
            cells.count(key.aboveInputTokens());
        }
        String name = "rate_" + (byRate.size() + 1);
        usd(rate, name);
        cells.text(
                own || rate.status() == Status.UNCERTAIN ? CellRole.MARK : CellRole.TEXT,
                rate.status().id());
        cells.text(own ? CellRole.MARK : CellRole.TEXT, own ? "own figure" : "rate card");
        cells.text(rate.asOf()).text(rate.source()).text(rate.note()).text(live ? name : "");
        Formula cell = Formula.atom(name, rate.usd().doubleValue());
        cells.newRow();
        return cell;
    }

    private void usd(Rate rate, String name) {
        BigDecimal usd = rate.usd();
        if (!live) {
            cells.number(CellRole.RATE, usd).text(rate.unit().id()).skip().skip();
            return;
        }
        rows.add(cells.rowIndex());
        cells.input(CellRole.RATE, usd);
        names.put(name, cells.away().text());
        Formula now = cells.here();
        cells.text(rate.unit().id()).number(CellRole.RATE, usd);
        Inputs.changed(cells, now, cells.here());
    }

    /// How many rates are no longer what they were.
    public Formula changes() {
        int last = Math.max(1, cells.rowIndex() - 1);
        return Formula.atom("SUM(" + cells.range(CHANGED, 1, last) + ")", 0);
    }

    public Map<String, String> names() {
        return names;
    }

    /// The finished sheet.
    public SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        if (live) {
            InputBounds bounds = new InputBounds(0, 1e9);
            cells.layout()
                    .add(sheet -> InputRules.apply(sheet, USD, Map.of(bounds, rows), List.of()));
        }
        return cells;
    }
}
