package quarry.app.view.copy;

import static quarry.app.view.copy.SvgPaint.number;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import java.util.List;

/// A text in SVG, broken into the lines that the window shows.
final class SvgText {

    private SvgText() {}

    /// @param fill attribute with its colour
    /// @param placed attributes that say where it is
    static String element(Text text, String fill, String placed) {
        Font font = text.getFont();
        StringBuilder svg = new StringBuilder("<text font-family=\"");
        svg.append(Escaped.xml(font.getFamily())).append(", sans-serif\" font-size=\"");
        svg.append(number(font.getSize())).append('"');
        svg.append(font.getStyle().contains("Bold") ? " font-weight=\"bold\"" : "");
        svg.append(fill).append(placed).append('>');
        List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
        double left = text.getLayoutBounds().getMinX();
        double baseline = text.getLayoutBounds().getMinY() + text.getBaselineOffset();
        for (TextLineInfo line : lines) {
            double down = line.bounds().getMinY() - lines.getFirst().bounds().getMinY();
            double right = line.bounds().getMinX() - lines.getFirst().bounds().getMinX();
            svg.append("<tspan x=\"").append(number(left + right));
            svg.append("\" y=\"").append(number(baseline + down)).append("\">");
            svg.append(Escaped.xml(text.getText().substring(line.start(), line.end()).strip()));
            svg.append("</tspan>");
        }
        return svg.append("</text>\n").toString();
    }
}
