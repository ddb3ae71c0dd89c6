package quarry.report.text;

import java.util.ArrayList;
import java.util.List;

/// Text for one place in a terminal: no control characters, and a width in columns.
public final class PlainText {

    private PlainText() {}

    /// Control and format characters become blanks, so no name can break a line or steer a terminal.
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c ->
                                clean.appendCodePoint(
                                        switch (Character.getType(c)) {
                                            case Character.CONTROL,
                                                    Character.FORMAT,
                                                    Character.LINE_SEPARATOR,
                                                    Character.PARAGRAPH_SEPARATOR,
                                                    Character.SURROGATE ->
                                                    ' ';
                                            default -> c;
                                        }));
        return clean.toString();
    }

    /// Terminal columns: East Asian wide characters and pictographs take two, combining marks none.
    static int width(String text) {
        return text.codePoints().map(PlainText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /// Cleaned text in lines of at most `at` columns where words allow it; one line if `at` is 0.
    static List<String> wrapped(String text, int at) {
        String clean = clean(text);
        if (at == 0 || width(clean) <= at) {
            return List.of(clean);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean.strip().split(" +", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > at) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
