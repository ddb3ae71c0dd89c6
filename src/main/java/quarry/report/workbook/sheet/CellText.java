package quarry.report.workbook.sheet;

import java.util.regex.Pattern;

/// Text that Excel accepts and shows as text.
public final class CellText {

    /// The most characters that Excel holds in a cell.
    public static final int LONGEST = 32_767;

    /// What a workbook reads as one escaped character, e.g. `_x0041_` as A.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /// Fitting text as a cell stores it, so that what looks like an escape is shown as it was written.
    public static String stored(String text) {
        return fitting(text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text);
    }

    /// Without characters that a workbook cannot hold, and not longer than a cell.
    public static String fitting(String text) {
        if (text.length() <= LONGEST && isPlain(text)) {
            return text;
        }
        StringBuilder fitting = new StringBuilder(Math.min(text.length(), LONGEST));
        int[] codePoints = text.codePoints().filter(CellText::isAllowed).toArray();
        for (int c : codePoints) {
            if (fitting.length() + Character.charCount(c) > LONGEST) {
                break;
            }
            fitting.appendCodePoint(c);
        }
        return fitting.toString();
    }

    /// Whether every character is an ordinary one, which is quick to tell.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || !isAllowed(c)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text begins like a formula.
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c != 0x7F && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
    }
}
