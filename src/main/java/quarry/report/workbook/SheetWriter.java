package quarry.report.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

import quarry.cost.Line;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Fills a sheet from the top, cell by cell, and sees to widths, print layout and filters.
final class SheetWriter {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyles styles;
    private final List<Integer> widths = new ArrayList<>();
    private int nextRow;
    private int nextColumn;
    private Row row;

    SheetWriter(Sheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        this.row = sheet.createRow(0);
        this.nextRow = 1;
    }

    /// Goes on in the next row.
    void newRow() {
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
    }

    /// Index of the current row.
    int rowIndex() {
        return nextRow - 1;
    }

    SheetWriter skip() {
        nextColumn++;
        return this;
    }

    SheetWriter text(CellRole role, String text) {
        String fitting = CellText.stored(text);
        Cell cell = next(role, fitting.length());
        cell.setCellValue(fitting);
        if (CellText.looksLikeFormula(fitting)) {
            cell.setCellStyle(styles.quoted(role));
        }
        return this;
    }

    SheetWriter text(String text) {
        return text(CellRole.TEXT, text);
    }

    SheetWriter number(CellRole role, BigDecimal value) {
        double number = value.doubleValue();
        if (Double.isInfinite(number)) {
            return text(role, value.toString());
        }
        int digits = Math.max(1, value.precision() - value.scale());
        next(role, digits + digits / 3 + 4).setCellValue(number);
        return this;
    }

    /// A count or quantity, with decimals only where it has some.
    SheetWriter count(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return number(whole ? CellRole.WHOLE : CellRole.FRACTION, value);
    }

    /// The index of a deployment; blank for what belongs to none.
    SheetWriter deployment(int index) {
        return index == Line.NO_DEPLOYMENT ? skip() : count(BigDecimal.valueOf(index));
    }

    SheetWriter usd(CellRole role, Usd amount) {
        return number(role, amount.value());
    }

    SheetWriter month(YearMonth month) {
        next(CellRole.MONTH, 8).setCellValue(month.atDay(1));
        return this;
    }

    /// A row of headings; those of figures stand to the right like the figures.
    void headings(List<String> headings, List<String> figures) {
        for (String heading : headings) {
            boolean figure = figures.contains(heading);
            text(figure ? CellRole.FIGURE_HEADING : CellRole.HEADING, heading);
        }
        newRow();
    }

    private Cell next(CellRole role, int length) {
        int column = nextColumn++;
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        if (!role.runsOver()) {
            widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, length + 2)));
        }
        if (role.rowHeight() > 0) {
            row.setHeightInPoints(role.rowHeight());
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(role));
        return cell;
    }

    /// Keeps the rows up to and including `headerRow` in view, repeats that row on every page and lets
    /// the rows below it be filtered.
    void freezeAndFilter(int headerRow, int columns) {
        sheet.createFreezePane(0, headerRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        int last = Math.max(headerRow, rowIndex() - 1);
        sheet.setAutoFilter(new CellRangeAddress(headerRow, last, 0, columns - 1));
    }

    /// Widths that fit what was written, and pages in landscape, as wide as the sheet.
    void finish() {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&F, &A");
        sheet.getFooter().setRight("Page &P of &N");
    }
}
