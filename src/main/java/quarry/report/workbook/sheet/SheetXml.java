package quarry.report.workbook.sheet;

import org.apache.poi.ss.util.CellReference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes the rows of one sheet as they stand in the file, cell by cell. Nothing is kept of what is written.
public final class SheetXml {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final CellStyles styles;
    private final byte[] buffer = new byte[BUFFER];
    private final List<byte[]> columns = new ArrayList<>();
    private byte[] rowNumber = new byte[0];
    private int used;
    private int row;
    private int column;

    SheetXml(OutputStream out, CellStyles styles) {
        this.out = out;
        this.styles = styles;
    }

    /// @param height in points; 0 leaves it to the program that opens the sheet
    public void startRow(float height) throws IOException {
        rowNumber = Integer.toString(++row).getBytes(StandardCharsets.US_ASCII);
        column = 0;
        ascii("<row r=\"");
        bytes(rowNumber);
        if (height > 0) {
            ascii("\" ht=\"" + height + "\" customHeight=\"1");
        }
        ascii("\">");
    }

    public void endRow() throws IOException {
        ascii("</row>");
    }

    public void blank() {
        column++;
    }

    /// @param text as a cell stores it
    public void text(CellRole role, String text) throws IOException {
        start(
                CellText.looksLikeFormula(text)
                        ? styles.quoted(role).getIndex()
                        : styles.of(role).getIndex());
        ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        escaped(text);
        ascii("</t></is></c>");
    }

    public void number(CellRole role, double value) throws IOException {
        number(styles.of(role).getIndex(), value);
    }

    void write(CellValue cell) throws IOException {
        switch (cell) {
            case CellValue.Blank _ -> blank();
            case CellValue.Text(CellRole role, String text) -> text(role, text);
            case CellValue.Number(CellRole role, double value, boolean input) ->
                    number((input ? styles.input(role) : styles.of(role)).getIndex(), value);
            case CellValue.Computed(CellRole role, Formula formula, String word) -> {
                start(styles.of(role).getIndex());
                if (formula.isWord()) {
                    words(formula.text(), word);
                } else {
                    ascii("\"><f>");
                    escaped(formula.text());
                    ascii("</f>");
                    value(formula.value());
                    ascii("</c>");
                }
            }
            case CellValue.Words(CellRole role, String formula, String value) -> {
                start(styles.of(role).getIndex());
                words(formula, value);
            }
        }
    }

    private void number(int style, double value) throws IOException {
        start(style);
        ascii("\">");
        value(value);
        ascii("</c>");
    }

    /// What is too large for a double has no value that could be kept.
    private void value(double value) throws IOException {
        if (Double.isFinite(value)) {
            ascii("<v>" + digits(value) + "</v>");
        }
    }

    private void words(String formula, String value) throws IOException {
        ascii("\" t=\"str\"><f>");
        escaped(formula);
        ascii("</f><v>");
        escaped(value);
        ascii("</v></c>");
    }

    private static String digits(double value) {
        long whole = (long) value;
        return whole == value && Math.abs(whole) < 1L << 53
                ? Long.toString(whole)
                : Double.toString(value);
    }

    private void start(int style) throws IOException {
        while (columns.size() <= column) {
            String letters = CellReference.convertNumToColString(columns.size());
            columns.add(letters.getBytes(StandardCharsets.US_ASCII));
        }
        ascii("<c r=\"");
        bytes(columns.get(column++));
        bytes(rowNumber);
        ascii("\" s=\"");
        ascii(Integer.toString(style));
    }

    private void escaped(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&') {
                continue;
            }
            ascii(text, done, i);
            done = i + 1;
            switch (c) {
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '&' -> ascii("&amp;");
                case '\t', '\n', '\r' -> ascii("&#" + (int) c + ";");
                default -> {
                    boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length();
                    done = pair ? i + 2 : i + 1;
                    bytes(text.substring(i, done).getBytes(StandardCharsets.UTF_8));
                    i = done - 1;
                }
            }
        }
        ascii(text, done, text.length());
    }

    private void ascii(String text) throws IOException {
        ascii(text, 0, text.length());
    }

    @SuppressWarnings("deprecation") // takes the low bytes of ASCII text, which is all it has
    private void ascii(String text, int from, int to) throws IOException {
        int next = from;
        while (next < to) {
            if (used == BUFFER) {
                flush();
            }
            int end = Math.min(to, next + BUFFER - used);
            text.getBytes(next, end, buffer, used);
            used += end - next;
            next = end;
        }
    }

    private void bytes(byte[] bytes) throws IOException {
        if (BUFFER - used < bytes.length) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /// Hands on what is written so far.
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
