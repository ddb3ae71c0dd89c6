package quarry.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes titles, tables and notes one below the other.
final class TextPage {

    private final Writer out;

    TextPage(Writer out) {
        this.out = out;
    }

    void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
    }

    void title(String title) throws IOException {
        String clean = PlainText.clean(title);
        lines(List.of("", clean, "=".repeat(PlainText.width(clean))));
    }

    /// A table under a blank line and, unless empty, its heading.
    void section(String heading, TextTable table) throws IOException {
        lines(heading.isEmpty() ? List.of("") : List.of("", heading, ""));
        lines(table.lines());
    }

    /// Nothing if there are no notes.
    void notes(String heading, List<String> notes) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        lines(List.of("", heading));
        lines(notes.stream().map(note -> "- " + PlainText.clean(note)).toList());
    }
}
