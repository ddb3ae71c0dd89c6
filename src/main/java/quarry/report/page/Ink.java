package quarry.report.page;

/// What a page is drawn with. Lengths are points, from the top left; text stands on its base line.
interface Ink {

    /// Where text stands to its point.
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// @param rgb red, green and blue, a byte each
    void text(String text, double x, double y, TextLook look, Align align, int rgb);

    double width(String text, TextLook look);

    void box(double x, double y, double width, double height, int rgb);

    void line(double[] x, double[] y, Stroke stroke);

    record TextLook(double size, boolean bold) {}

    /// @param dash lengths of strokes and gaps; empty for a whole line
    record Stroke(int rgb, double width, float[] dash) {}

    /// Text cut with an ellipsis so that it is no wider than allowed.
    default String fitting(String text, double most, TextLook look) {
        if (width(text, look) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", look) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }
}
