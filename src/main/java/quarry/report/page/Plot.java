package quarry.report.page;

import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.List;

/// A picture on the page: title, grid with figures, and a row of keys below.
final class Plot {

    static final int INK = 0x24292F;
    private static final int GREY = 0x57606A;
    private static final int GRID = 0xD0D7DE;
    private static final Ink.TextLook TITLE = new Ink.TextLook(11, true);
    private static final Ink.TextLook SMALL = new Ink.TextLook(8, false);
    private static final float[] WHOLE = {};
    private static final double AXIS = 48;
    private static final double TOP = 24;
    private static final double BOTTOM = 34;
    private static final float[][] DASHES = {
        {}, {6, 3}, {1.5f, 2}, {6, 2, 1.5f, 2}, {10, 3}, {10, 2, 1.5f, 2, 1.5f, 2}, {3, 2}, {3, 5}
    };

    private final Ink ink;
    private final Figures figures;
    private final double x;
    private final double y;
    private final double width;
    private final double height;

    Plot(Ink ink, Figures figures, double x, double y, double width, double height) {
        this.ink = ink;
        this.figures = figures;
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /// One part of every column, or one line.
    record Series(String name, int rgb, List<Double> values) {}

    void columns(String title, List<String> names, List<Series> parts) {
        double most = 0;
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            most = Math.max(most, parts.stream().mapToDouble(p -> p.values().get(at)).sum());
        }
        Scale scale = frame(title, most);
        double slot = inner() / Math.max(1, names.size());
        for (int i = 0; i < names.size(); i++) {
            double left = x + AXIS + slot * i;
            double bottom = floor();
            for (Series part : parts) {
                double tall = scale.part(part.values().get(i)) * tall();
                bottom -= tall;
                ink.box(left + slot * 0.2, bottom, slot * 0.6, Math.max(0, tall - 0.8), part.rgb());
            }
            ink.text(
                    ink.fitting(names.get(i), slot - 4, SMALL),
                    left + slot / 2,
                    floor() + 11,
                    SMALL,
                    Ink.Align.MIDDLE,
                    GREY);
        }
        keys(parts, false);
    }

    void lines(String title, List<String> names, List<Series> lines) {
        double most =
                lines.stream()
                        .flatMap(l -> l.values().stream())
                        .mapToDouble(v -> v)
                        .max()
                        .orElse(0);
        Scale scale = frame(title, most);
        double slot = inner() / Math.max(1, names.size());
        int every = (int) Math.ceil(46 / slot);
        for (int i = 0; i < names.size(); i += every) {
            double middle = x + AXIS + slot * (i + 0.5);
            ink.text(names.get(i), middle, floor() + 11, SMALL, Ink.Align.MIDDLE, GREY);
        }
        for (int s = 0; s < lines.size(); s++) {
            List<Double> values = lines.get(s).values();
            int count = Math.max(2, values.size());
            double[] across = new double[count];
            double[] down = new double[count];
            for (int i = 0; i < count; i++) {
                double value = values.get(Math.min(i, values.size() - 1));
                double place = values.size() == 1 ? 0.2 + 0.6 * i : i + 0.5;
                across[i] = x + AXIS + slot * place;
                down[i] = floor() - scale.part(value) * tall();
            }
            ink.line(across, down, stroke(lines.get(s), s));
        }
        keys(lines, true);
    }

    private static Ink.Stroke stroke(Series line, int index) {
        return new Ink.Stroke(line.rgb(), 1.8, DASHES[index % DASHES.length]);
    }

    private double inner() {
        return width - AXIS - 4;
    }

    private double floor() {
        return y + height - BOTTOM;
    }

    private double tall() {
        return height - TOP - BOTTOM;
    }

    private Scale frame(String title, double most) {
        ink.text(title, x, y + 12, TITLE, Ink.Align.LEFT, INK);
        Scale scale = Scale.of(most);
        for (int i = 0; i <= scale.lines(); i++) {
            double at = floor() - tall() * i / scale.lines();
            ink.line(
                    new double[] {x + AXIS, x + width},
                    new double[] {at, at},
                    new Ink.Stroke(i == 0 ? GREY : GRID, 0.6, WHOLE));
            ink.text(
                    figures.quantity(BigDecimal.valueOf(scale.step() * i)),
                    x + AXIS - 5,
                    at + 3,
                    SMALL,
                    Ink.Align.RIGHT,
                    GREY);
        }
        return scale;
    }

    private void keys(List<Series> series, boolean lines) {
        double at = x + AXIS;
        double most = (width - AXIS) / Math.max(1, series.size()) - 26;
        for (int i = 0; i < series.size(); i++) {
            String name = ink.fitting(series.get(i).name(), Math.max(20, most), SMALL);
            double base = y + height - 6;
            if (lines) {
                ink.line(
                        new double[] {at, at + 16},
                        new double[] {base - 3, base - 3},
                        stroke(series.get(i), i));
            } else {
                ink.box(at + 7, base - 7, 9, 8, series.get(i).rgb());
            }
            ink.text(name, at + 20, base, SMALL, Ink.Align.LEFT, INK);
            at += 20 + ink.width(name, SMALL) + 10;
        }
    }
}
