package quarry.app.view.copy;

/// Text inside of XML and HTML.
final class Escaped {

    private Escaped() {}

    /// Fit for content and for values in double quotes; characters that XML does not have are left out.
    static String xml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> xml.append("&amp;");
                                case '<' -> xml.append("&lt;");
                                case '>' -> xml.append("&gt;");
                                case '"' -> xml.append("&quot;");
                                default -> xml.appendCodePoint(c);
                            }
                        });
        return xml.toString();
    }
}
