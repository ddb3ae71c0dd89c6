package quarry.app.view.copy;

import java.util.List;
import java.util.stream.Collectors;

/// A table as text, to be pasted into a spreadsheet or a letter.
///
/// @param rows the headings, then the rows, each with as many cells
public record TableCells(List<List<String>> rows) {

    public TableCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Cells between tabs; a tab or a line end in a cell becomes a blank.
    public String tabSeparated() {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public String html() {
        StringBuilder html = new StringBuilder("<table>");
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.append("<tr>");
            for (String cell : rows.get(i)) {
                html.append('<').append(tag).append('>');
                html.append(Escaped.xml(cell).replace("\n", "<br>"));
                html.append("</").append(tag).append('>');
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }
}
