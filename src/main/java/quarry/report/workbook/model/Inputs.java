package quarry.report.workbook.model;

import quarry.report.assumption.Assumption;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.CellValue;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheet Assumptions: every figure that was entered, those that formulas follow as named input cells, and
/// below them what formulas make of several.
public final class Inputs {

    public static final String NAME = "Assumptions";
    private static final int VALUE = 2;
    private static final int CHANGED = 5;
    private static final int NOTE = 6;

    private static final List<String> HEADINGS =
            List.of(
                    "About",
                    "Assumption",
                    "Value",
                    "Unit",
                    "As exported",
                    "Changed",
                    "Note",
                    "Name of the cell",
                    "Place in the plan");

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Map<String, Formula> byPath = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<InputBounds, List<Integer>> bounded = new LinkedHashMap<>();
    private final List<Integer> months = new ArrayList<>();

    /// @param live whether formulas follow the cells, which are then inputs with a name
    public Inputs(List<Assumption> assumptions, boolean live) {
        cells.headings(HEADINGS, List.of("Value", "As exported"));
        for (Assumption assumption : assumptions) {
            write(assumption, live && isInput(assumption));
        }
    }

    private static boolean isInput(Assumption assumption) {
        return switch (assumption.value()) {
            case Assumption.Text _, Assumption.Money _ -> false;
            case Assumption.Month _ -> assumption.path().contains(".events[");
            case Assumption.Count _, Assumption.Share _ ->
                    InputBounds.of(assumption.path()).isPresent();
        };
    }

    private void write(Assumption assumption, boolean input) {
        String path = assumption.path();
        rows.putIfAbsent(path, cells.rowIndex());
        cells.text(assumption.subject()).text(assumption.label());
        value(assumption.value(), input);
        if (input) {
            String name = CellNames.of(path);
            Formula now = cells.here();
            names.put(name, cells.away().text());
            byPath.put(path, Formula.atom(name, now.value()));
            bound(assumption);
            cells.text(assumption.unit());
            value(assumption.value(), false);
            changed(cells, now, cells.here());
            cells.text(assumption.note()).text(name);
        } else {
            cells.text(assumption.unit()).skip().skip().text(assumption.note()).skip();
        }
        cells.text(path).newRow();
    }

    /// 1 if a cell no longer holds what it was exported with.
    static void changed(SheetWriter cells, Formula now, Formula then) {
        cells.formula(
                CellRole.CHANGED,
                Formula.atom("IF(" + now.text() + "=" + then.text() + ",0,1)", 0));
    }

    private void bound(Assumption assumption) {
        int row = cells.rowIndex();
        if (assumption.value() instanceof Assumption.Month) {
            months.add(row);
        } else {
            InputBounds bounds = InputBounds.of(assumption.path()).orElseThrow();
            bounded.computeIfAbsent(bounds, _ -> new ArrayList<>()).add(row);
        }
    }

    private void value(Assumption.Value value, boolean input) {
        switch (value) {
            case Assumption.Count(var count) -> figure(SheetWriter.countRole(count), count, input);
            case Assumption.Share(var share) -> figure(CellRole.PERCENT, share, input);
            case Assumption.Money(var money) -> cells.usd(CellRole.AMOUNT, money);
            case Assumption.Text(var text) -> cells.text(text);
            case Assumption.Month(var month) when input -> cells.monthInput(month);
            case Assumption.Month(var month) -> cells.month(month);
        }
    }

    private void figure(CellRole role, BigDecimal value, boolean input) {
        if (input) {
            cells.input(role, value);
        } else {
            cells.number(role, value);
        }
    }

    /// The input cell for a place in the plan.
    ///
    /// @throws IllegalArgumentException if it is none
    public Formula at(String path) {
        return find(path)
                .orElseThrow(() -> new IllegalArgumentException(path + " is not an input cell"));
    }

    public Optional<Formula> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// Appends a row that formulas make of inputs, with a name.
    Formula derived(String subject, String label, Formula formula, String unit, String name) {
        cells.text(subject).text(label).formula(CellRole.FRACTION, formula).text(unit);
        names.put(name, NAME + "!" + valueAddress(cells.rowIndex()));
        cells.skip().skip().text("follows from the cells above").text(name).newRow();
        return Formula.atom(name, formula.value());
    }

    /// Shows a formula as the value at a place in the plan, where words stood; a plain number becomes an input.
    ///
    /// @param note where it comes from
    Formula replace(String path, Formula formula, String note) {
        int row = rows.getOrDefault(path, -1);
        if (row < 0) {
            throw new IllegalArgumentException(path + " is not an assumption");
        }
        String name = CellNames.of(path);
        CellValue value =
                formula.plain()
                        ? new CellValue.Number(CellRole.WHOLE, formula.value(), true)
                        : new CellValue.Computed(CellRole.WHOLE, formula, "");
        cells.replace(row, VALUE, value);
        cells.replace(row, NOTE, new CellValue.Text(CellRole.TEXT, note));
        cells.replace(row, NOTE + 1, new CellValue.Text(CellRole.TEXT, name));
        names.put(name, NAME + "!" + valueAddress(row));
        return Formula.atom(name, formula.value());
    }

    private static String valueAddress(int row) {
        return SheetLayout.address(row, VALUE, true);
    }

    /// How many inputs are no longer what they were.
    public Formula changes() {
        int last = Math.max(1, cells.rowIndex() - 1);
        return Formula.atom("SUM(" + cells.range(CHANGED, 1, last) + ")", 0);
    }

    /// Names and what they refer to.
    public Map<String, String> names() {
        return names;
    }

    /// The finished sheet.
    public SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        cells.layout().add(sheet -> InputRules.apply(sheet, VALUE, bounded, months));
        return cells;
    }
}
