package quarry.report.workbook.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.EnumMap;
import java.util.Map;

/// The workbook's styles by role, each made once.
public final class CellStyles {

    private static final byte[] HEADING_FILL = {(byte) 0xE7, (byte) 0xEC, (byte) 0xF2};
    private static final byte[] MARK_FILL = {(byte) 0xFF, (byte) 0xF1, (byte) 0xCC};
    private static final byte[] INPUT_FILL = {(byte) 0xF3, (byte) 0xFA, (byte) 0xE9};
    private static final byte[] INPUT_INK = {(byte) 0x0B, (byte) 0x3D, (byte) 0x91};

    private final XSSFWorkbook workbook;
    private final Map<CellRole, CellStyle> plain = new EnumMap<>(CellRole.class);
    private final Map<CellRole, CellStyle> quoted = new EnumMap<>(CellRole.class);
    private final Map<CellRole, CellStyle> inputs = new EnumMap<>(CellRole.class);

    public CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(CellRole role) {
        return plain.computeIfAbsent(role, this::make);
    }

    /// The same look, for text that Excel must not take for a formula when the cell is edited.
    CellStyle quoted(CellRole role) {
        return quoted.computeIfAbsent(
                role,
                r -> {
                    XSSFCellStyle style = make(r);
                    style.setQuotePrefixed(true);
                    return style;
                });
    }

    /// A figure of that role that the reader may change.
    CellStyle input(CellRole role) {
        return inputs.computeIfAbsent(
                role,
                r -> {
                    XSSFCellStyle style = make(r);
                    style.setLocked(false);
                    fill(style, INPUT_FILL);
                    style.setBorderBottom(BorderStyle.HAIR);
                    XSSFFont font = font(11, false);
                    font.setColor(new XSSFColor(INPUT_INK));
                    style.setFont(font);
                    return style;
                });
    }

    private XSSFCellStyle make(CellRole role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(role.format()));
        style.setAlignment(role.alignment());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (role.alignment() == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        switch (role) {
            case TITLE -> style.setFont(font(16, true));
            case ANSWER -> style.setFont(font(12, false));
            case SECTION -> style.setFont(font(12, true));
            case HEADING, FIGURE_HEADING, MONTH_HEADING -> {
                style.setFont(font(11, true));
                fill(style, HEADING_FILL);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
            }
            case TOTAL, TOTAL_LABEL -> {
                style.setFont(font(11, true));
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
            }
            case MARK, FIGURE_MARK, LOWER_BOUND, UNIT_LOWER_BOUND, MARKED_WHOLE ->
                    fill(style, MARK_FILL);
            case LONG_TEXT -> style.setWrapText(true);
            default -> {}
        }
        return style;
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
