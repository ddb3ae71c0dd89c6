package quarry.report.page;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.Charset;

/// Draws on a page of a PDF. Western European text stays text; other scripts are drawn as outlines.
final class PdfInk implements Ink {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final PdfContentByte page;
    private final double height;
    private final BaseFont plain;
    private final BaseFont bold;

    PdfInk(PdfContentByte page, double height) throws IOException {
        this.page = page;
        this.height = height;
        this.plain =
                BaseFont.createFont(BaseFont.HELVETICA, BaseFont.CP1252, BaseFont.NOT_EMBEDDED);
        this.bold =
                BaseFont.createFont(
                        BaseFont.HELVETICA_BOLD, BaseFont.CP1252, BaseFont.NOT_EMBEDDED);
    }

    private BaseFont font(TextLook look) {
        return look.bold() ? bold : plain;
    }

    private static boolean western(String text) {
        return WESTERN.newEncoder().canEncode(text);
    }

    /// The minus sign as the dash that looks like it and that every reader has.
    private static String readable(String text) {
        return text.replace('−', '–');
    }

    @Override
    public double width(String words, TextLook look) {
        String text = readable(words);
        return western(text)
                ? font(look).getWidthPoint(text, (float) look.size())
                : outline(look).getStringBounds(text, MEASURE).getWidth();
    }

    private static Font outline(TextLook look) {
        return new Font(Font.SANS_SERIF, look.bold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) look.size());
    }

    @Override
    public void text(String words, double x, double y, TextLook look, Align align, int rgb) {
        String text = readable(words);
        double shift =
                switch (align) {
                    case LEFT -> 0;
                    case MIDDLE -> width(text, look) / 2;
                    case RIGHT -> width(text, look);
                };
        page.setColorFill(new Color(rgb));
        if (western(text)) {
            page.beginText();
            page.setFontAndSize(font(look), (float) look.size());
            page.showTextAligned(
                    PdfContentByte.ALIGN_LEFT, text, (float) (x - shift), (float) (height - y), 0);
            page.endText();
        } else {
            glyphs(text, x - shift, y, look);
        }
    }

    private void glyphs(String text, double x, double y, TextLook look) {
        PathIterator path =
                outline(look)
                        .createGlyphVector(MEASURE, text)
                        .getOutline((float) x, (float) y)
                        .getPathIterator(null);
        float[] at = new float[6];
        float startX = 0;
        float startY = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], up(at[1]));
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], up(at[1]));
                case PathIterator.SEG_QUADTO ->
                        page.curveTo(
                                startX + 2 * (at[0] - startX) / 3,
                                up(startY + 2 * (at[1] - startY) / 3),
                                at[2] + 2 * (at[0] - at[2]) / 3,
                                up(at[3] + 2 * (at[1] - at[3]) / 3),
                                at[2],
                                up(at[3]));
                case PathIterator.SEG_CUBICTO ->
                        page.curveTo(at[0], up(at[1]), at[2], up(at[3]), at[4], up(at[5]));
                default -> page.closePath();
            }
            int last =
                    switch (path.currentSegment(at)) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 4;
                        default -> 0;
                    };
            startX = at[last];
            startY = at[last + 1];
        }
        page.fill();
    }

    private float up(float y) {
        return (float) height - y;
    }

    @Override
    public void box(double x, double y, double width, double boxHeight, int rgb) {
        page.setColorFill(new Color(rgb));
        page.rectangle(
                (float) x, (float) (height - y - boxHeight), (float) width, (float) boxHeight);
        page.fill();
    }

    @Override
    public void line(double[] x, double[] y, Stroke stroke) {
        page.setColorStroke(new Color(stroke.rgb()));
        page.setLineWidth((float) stroke.width());
        page.setLineDash(stroke.dash(), 0);
        page.moveTo((float) x[0], (float) (height - y[0]));
        for (int i = 1; i < x.length; i++) {
            page.lineTo((float) x[i], (float) (height - y[i]));
        }
        page.stroke();
    }
}
