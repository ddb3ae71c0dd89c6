package quarry.report.workbook.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How a sheet is looked at and printed: widths, what stays in view, filters, pages; and what is put on it
/// beside its rows.
public final class SheetLayout {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int CHARACTER = 256;

    private final String name;
    private final List<Integer> widths = new ArrayList<>();
    private final List<Consumer<XSSFSheet>> additions = new ArrayList<>();
    private @Nullable Frozen frozen;

    private record Frozen(int headerRow, int lastRow, int columns) {}

    /// @param name as on the tab; fixed words, never text of the user's
    public SheetLayout(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /// Makes a column wide enough for a text of that length, within reason.
    public void needs(int column, CellRole role, int length) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        if (!role.runsOver()) {
            widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, length + 2)));
        }
    }

    /// Sets a column's width in characters.
    public void width(int column, int characters) {
        needs(column, CellRole.TEXT, 0);
        widths.set(column, characters);
    }

    /// @param lastRow of the rows that can be filtered
    public void freeze(int headerRow, int lastRow, int columns) {
        frozen = new Frozen(headerRow, lastRow, columns);
    }

    /// Charts, validations, colours by rule: whatever is not a cell.
    public void add(Consumer<XSSFSheet> addition) {
        additions.add(addition);
    }

    /// `$B$3`, or `B3` where it need not stay when copied.
    public static String address(int row, int column, boolean fixed) {
        return new CellReference(row, column, fixed, fixed).formatAsString();
    }

    /// `$B$3:$D$9`.
    public static String area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return address(firstRow, firstColumn, true) + ":" + address(lastRow, lastColumn, true);
    }

    void apply(XSSFSheet sheet) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
        if (frozen != null) {
            int header = frozen.headerRow();
            sheet.createFreezePane(0, header + 1);
            sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
            sheet.setAutoFilter(
                    new CellRangeAddress(header, frozen.lastRow(), 0, frozen.columns() - 1));
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&F, &A");
        sheet.getFooter().setRight("Page &P of &N");
        additions.forEach(addition -> addition.accept(sheet));
    }
}
