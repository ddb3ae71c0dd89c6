package quarry.app.viewmodel.rates;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as cells for another program: tabs between them, and as a table of HTML.
///
/// @param rows the heading first
public record RateCells(List<List<String>> rows) {

    public RateCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front.
    public String tabbed() {
        return rows.stream()
                .map(row -> row.stream().map(RateCells::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String cell) {
        String line = cell.replaceAll("[\\t\\r\\n]+", " ");
        return !line.isEmpty() && "=+@-".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    public String html() {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> "<td>" + escaped(plain(cell)) + "</td>")
                                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
