package quarry.report.workbook.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/// What a cell is for. Cells of a role look alike on every sheet.
public enum CellRole {
    TITLE("@", HorizontalAlignment.GENERAL),
    ANSWER("@", HorizontalAlignment.GENERAL),
    SECTION("@", HorizontalAlignment.GENERAL),
    /// A sentence above a table that says how to read it.
    HINT("General", HorizontalAlignment.GENERAL),
    HEADING("@", HorizontalAlignment.LEFT),
    FIGURE_HEADING("@", HorizontalAlignment.RIGHT),
    MONTH_HEADING("yyyy\\-mm", HorizontalAlignment.RIGHT),
    TEXT("General", HorizontalAlignment.LEFT),
    LONG_TEXT("General", HorizontalAlignment.LEFT),
    /// A word where a figure would stand.
    FIGURE_WORD("General", HorizontalAlignment.RIGHT),
    MARK("General", HorizontalAlignment.LEFT),
    FIGURE_MARK("General", HorizontalAlignment.RIGHT),
    MONTH("yyyy\\-mm", HorizontalAlignment.LEFT),
    AMOUNT("#,##0.00", HorizontalAlignment.RIGHT),
    /// An incomplete sum: at least this much.
    LOWER_BOUND("\"≥ \"#,##0.00", HorizontalAlignment.RIGHT),
    /// What a single thing costs, often less than a cent.
    UNIT_COST("#,##0.00####", HorizontalAlignment.RIGHT),
    UNIT_LOWER_BOUND("\"≥ \"#,##0.00####", HorizontalAlignment.RIGHT),
    TOTAL("#,##0.00", HorizontalAlignment.RIGHT),
    TOTAL_LABEL("General", HorizontalAlignment.LEFT),
    DIFFERENCE("+#,##0.00;\\-#,##0.00;0.00", HorizontalAlignment.RIGHT),
    /// Every digit of a rate.
    RATE("#,##0.00##########", HorizontalAlignment.RIGHT),
    WHOLE("#,##0", HorizontalAlignment.RIGHT),
    MARKED_WHOLE("#,##0", HorizontalAlignment.RIGHT),
    FRACTION("#,##0.0#####", HorizontalAlignment.RIGHT),
    PERCENT("0.0##%", HorizontalAlignment.RIGHT),
    SIGNED_PERCENT("+0.0%;\\-0.0%;0.0%", HorizontalAlignment.RIGHT),
    /// 1 where something was changed, which reads "changed"; 0 reads as nothing.
    CHANGED("\"changed\";\"changed\";", HorizontalAlignment.LEFT),
    /// "ok" or "differs".
    VERDICT("General", HorizontalAlignment.LEFT);

    private final String format;
    private final HorizontalAlignment alignment;

    CellRole(String format, HorizontalAlignment alignment) {
        this.format = format;
        this.alignment = alignment;
    }

    String format() {
        return format;
    }

    HorizontalAlignment alignment() {
        return alignment;
    }

    /// The most digits after the point that are shown.
    int decimals() {
        int point = format.indexOf('.');
        int end = point + 1;
        while (point >= 0 && end < format.length() && "0#".indexOf(format.charAt(end)) >= 0) {
            end++;
        }
        return point < 0 ? 0 : end - point - 1;
    }

    /// Height of a row with such a cell in points; 0 leaves it to the program that opens the sheet.
    float rowHeight() {
        return switch (this) {
            case TITLE -> 26;
            case ANSWER, SECTION -> 20;
            default -> 0;
        };
    }

    /// Whether the text may run over the cells to its right, so that no column has to be that wide.
    boolean runsOver() {
        return this == TITLE || this == ANSWER || this == SECTION || this == HINT;
    }
}
