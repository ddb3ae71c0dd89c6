package quarry.report.workbook.sheet;

import org.apache.poi.ss.usermodel.DateUtil;

import quarry.cost.Line;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Fills a sheet from the top, cell by cell, and notes what each cell takes to be looked at and printed.
///
/// The cell written last can be asked for as a formula, so that later cells refer to it.
public final class SheetWriter {

    private final List<List<CellValue>> rows = new ArrayList<>();
    private final SheetLayout layout;

    public SheetWriter(String name) {
        this.layout = new SheetLayout(name);
        rows.add(new ArrayList<>());
    }

    public String name() {
        return layout.name();
    }

    public SheetLayout layout() {
        return layout;
    }

    /// Goes on in the next row.
    public void newRow() {
        rows.add(new ArrayList<>());
    }

    /// Index of the current row.
    public int rowIndex() {
        return rows.size() - 1;
    }

    /// Index of the column that the next cell gets.
    public int columnIndex() {
        return rows.getLast().size();
    }

    public SheetWriter skip() {
        rows.getLast().add(new CellValue.Blank());
        return this;
    }

    public SheetWriter text(CellRole role, String text) {
        String stored = CellText.stored(text);
        return add(new CellValue.Text(role, stored), stored.length());
    }

    public SheetWriter text(String text) {
        return text(CellRole.TEXT, text);
    }

    public SheetWriter number(CellRole role, BigDecimal value) {
        return number(role, value, false);
    }

    /// A figure that the reader may change.
    public SheetWriter input(CellRole role, BigDecimal value) {
        return number(role, value, true);
    }

    private SheetWriter number(CellRole role, BigDecimal value, boolean input) {
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            return text(role, value.toString());
        }
        return add(new CellValue.Number(role, number, input), width(role, number));
    }

    public SheetWriter count(long value) {
        return count(BigDecimal.valueOf(value));
    }

    /// A count or quantity, with decimals only where it has some.
    public SheetWriter count(BigDecimal value) {
        return number(countRole(value), value);
    }

    public static CellRole countRole(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return whole ? CellRole.WHOLE : CellRole.FRACTION;
    }

    /// The index of a deployment; blank for what belongs to none.
    public SheetWriter deployment(int index) {
        return index == Line.NO_DEPLOYMENT ? skip() : count(index);
    }

    public SheetWriter usd(CellRole role, Usd amount) {
        return number(role, amount.value());
    }

    public SheetWriter month(YearMonth month) {
        return month(CellRole.MONTH, month);
    }

    public SheetWriter month(CellRole role, YearMonth month) {
        return add(new CellValue.Number(role, serial(month), false), 8);
    }

    /// A month that the reader may change.
    public SheetWriter monthInput(YearMonth month) {
        return add(new CellValue.Number(CellRole.MONTH, serial(month), true), 8);
    }

    /// A month as spreadsheets count days: its first.
    public static double serial(YearMonth month) {
        return DateUtil.getExcelDate(month.atDay(1));
    }

    public SheetWriter formula(CellRole role, Formula formula) {
        return formula(role, formula, "");
    }

    /// @param word what the formula gives where it gives no number
    public SheetWriter formula(CellRole role, Formula formula, String word) {
        return formula.plain()
                ? add(
                        new CellValue.Number(role, formula.value(), false),
                        width(role, formula.value()))
                : add(new CellValue.Computed(role, formula, word), width(role, formula.value()));
    }

    /// A formula that gives text.
    public SheetWriter words(CellRole role, String formula, String value) {
        String stored = CellText.stored(value);
        return add(new CellValue.Words(role, formula, stored), stored.length());
    }

    /// The cell written last, for formulas of other sheets.
    public Formula away() {
        return Formula.atom(name() + "!" + address(true), lastValue());
    }

    /// The cell written last, for formulas of this sheet.
    public Formula here() {
        return Formula.atom(address(false), lastValue());
    }

    private String address(boolean fixed) {
        return SheetLayout.address(rowIndex(), columnIndex() - 1, fixed);
    }

    /// The number in a cell, or what its formula gives; not a number for text.
    public double numberAt(int row, int column) {
        return number(rows.get(row).get(column));
    }

    private double lastValue() {
        return number(rows.getLast().getLast());
    }

    private static double number(CellValue cell) {
        return switch (cell) {
            case CellValue.Number number -> number.value();
            case CellValue.Computed computed -> computed.formula().value();
            default -> Double.NaN;
        };
    }

    /// A cell of the sheet itself, e.g. `C7`.
    public static String addressAt(int row, int column) {
        return SheetLayout.address(row, column, false);
    }

    /// Puts something where another cell stood.
    public void replace(int row, int column, CellValue cell) {
        rows.get(row).set(column, cell);
    }

    /// Columns of one row below another, as in `Sheet!$B$2:$B$13`.
    public String range(int column, int firstRow, int lastRow) {
        return name() + "!" + SheetLayout.area(firstRow, lastRow, column, column);
    }

    /// The same for formulas of the sheet itself.
    public static String localRange(int column, int firstRow, int lastRow) {
        return SheetLayout.area(firstRow, lastRow, column, column);
    }

    /// A row of headings; those of figures stand to the right like the figures.
    public void headings(List<String> headings, List<String> figures) {
        for (String heading : headings) {
            boolean figure = figures.contains(heading);
            text(figure ? CellRole.FIGURE_HEADING : CellRole.HEADING, heading);
        }
        newRow();
    }

    /// Keeps the rows up to and including `headerRow` in view, repeats that row on every page and lets
    /// the rows below it be filtered.
    public void freezeAndFilter(int headerRow, int columns) {
        layout.freeze(headerRow, Math.max(headerRow, rowIndex() - 1), columns);
    }

    public List<List<CellValue>> rows() {
        return rows;
    }

    private SheetWriter add(CellValue cell, int length) {
        layout.needs(columnIndex(), cell.role(), length);
        rows.getLast().add(cell);
        return this;
    }

    /// Digits, separators and decimals, with a little room for larger figures.
    private static int width(CellRole role, double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        int digits = (int) (Math.log10(Math.max(1, Math.abs(value))) + 1);
        int decimals = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return digits + digits / 3 + Math.clamp(decimals, 0, role.decimals()) + 3;
    }
}
