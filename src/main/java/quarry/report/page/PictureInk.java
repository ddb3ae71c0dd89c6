package quarry.report.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Draws into a picture.
final class PictureInk implements Ink {

    private final Graphics2D graphics;

    /// @param scale dots a point
    PictureInk(BufferedImage image, double scale) {
        graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static Font font(TextLook look) {
        return new Font(Font.SANS_SERIF, look.bold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) look.size());
    }

    @Override
    public void text(String text, double x, double y, TextLook look, Align align, int rgb) {
        double shift =
                switch (align) {
                    case LEFT -> 0;
                    case MIDDLE -> width(text, look) / 2;
                    case RIGHT -> width(text, look);
                };
        graphics.setColor(new Color(rgb));
        graphics.setFont(font(look));
        graphics.drawString(text, (float) (x - shift), (float) y);
    }

    @Override
    public double width(String text, TextLook look) {
        return font(look).getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    @Override
    public void box(double x, double y, double width, double height, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(double[] x, double[] y, Stroke stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            path.lineTo(x[i], y[i]);
        }
        graphics.setColor(new Color(stroke.rgb()));
        float width = (float) stroke.width();
        graphics.setStroke(
                stroke.dash().length == 0
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                width,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                stroke.dash(),
                                0));
        graphics.draw(path);
    }

    void close() {
        graphics.dispose();
    }
}
