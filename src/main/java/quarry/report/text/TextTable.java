package quarry.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table in plain text: figures to the right, labels whole, a rule under the headings.
public final class TextTable {

    private static final String GAP = "  ";

    /// @param wrapAt width at which text goes on in the next line, between words only; 0: never
    public record Column(String heading, boolean right, int wrapAt) {

        public static Column left(String heading) {
            return new Column(heading, false, 0);
        }

        public static Column right(String heading) {
            return new Column(heading, true, 0);
        }

        public static Column wrapped(String heading, int wrapAt) {
            return new Column(heading, false, wrapAt);
        }
    }

    private final List<Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    public TextTable(Column... columns) {
        this(Arrays.asList(columns));
    }

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /// @throws IllegalArgumentException unless there is one cell a column
    public void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells for " + columns.size() + " columns");
        }
        List<List<String>> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(PlainText.wrapped(cells.get(i), columns.get(i).wrapAt()));
        }
        rows.add(row);
    }

    public void add(String... cells) {
        add(Arrays.asList(cells));
    }

    /// A line across, as under the headings.
    public void rule() {
        rows.add(List.of());
    }

    /// The lines, without line ends and without blanks at their end.
    public List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::heading).toList(), widths));
        String rule = "-".repeat(Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1));
        lines.add(rule);
        for (List<List<String>> row : rows) {
            if (row.isEmpty()) {
                lines.add(rule);
            }
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                int at = i;
                lines.add(
                        line(
                                row.stream().map(c -> at < c.size() ? c.get(at) : "").toList(),
                                widths));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = PlainText.width(columns.get(i).heading());
            for (List<List<String>> row : rows) {
                for (String part : row.isEmpty() ? List.<String>of() : row.get(i)) {
                    widths[i] = Math.max(widths[i], PlainText.width(part));
                }
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - PlainText.width(cells.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(columns.get(i).right() ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }
}
