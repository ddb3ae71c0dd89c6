package quarry.app.view.chart;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.Level;
import quarry.app.viewmodel.chart.LinePlot;
import quarry.app.viewmodel.chart.Shade;
import quarry.app.viewmodel.chart.Spot;
import quarry.app.viewmodel.chart.Upright;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What stands behind and before the lines of a plot: shades, levels, uprights, marked places.
final class PlotGuides {

    private static final double GAP = 5;

    private final LinePlot plot;
    private final List<Polygon> shades = new ArrayList<>();
    private final List<Rectangle> ranges = new ArrayList<>();
    private final List<Line> uprights = new ArrayList<>();
    private final List<Text> uprightLabels = new ArrayList<>();
    private final List<Line> levels = new ArrayList<>();
    private final List<Text> levelLabels = new ArrayList<>();
    private final List<Circle> spots = new ArrayList<>();
    private final List<Text> spotLabels = new ArrayList<>();
    private final List<LabelBack> backs = new ArrayList<>();

    PlotGuides(LinePlot plot) {
        this.plot = plot;
        for (Shade shade : plot.shades()) {
            Polygon polygon = styled(new Polygon(), "plot-shade");
            Tooltip.install(polygon, new Tooltip(shade.label()));
            polygon.setAccessibleText(shade.label());
            shades.add(polygon);
        }
        for (Upright upright : plot.uprights()) {
            ranges.add(styled(new Rectangle(), "plot-range"));
            uprights.add(styled(new Line(), "plot-upright"));
            uprightLabels.add(ChartText.of(upright.label(), "plot-upright-label"));
        }
        for (Level level : plot.levels()) {
            levels.add(styled(new Line(), level.limit() ? "plot-limit" : "plot-warning"));
            levelLabels.add(ChartText.of(level.label(), "plot-level-label"));
        }
        levelLabels.forEach(label -> backs.add(new LabelBack(label)));
        for (Spot spot : plot.spots()) {
            spots.add(styled(new Circle(), "plot-spot"));
            spotLabels.add(ChartText.of(spot.label(), "plot-spot-label"));
        }
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    List<Node> behind() {
        List<Node> nodes = new ArrayList<>(shades);
        nodes.addAll(ranges);
        nodes.addAll(uprights);
        nodes.addAll(levels);
        return nodes;
    }

    List<Node> before() {
        List<Node> nodes = new ArrayList<>(backs);
        nodes.addAll(spots);
        nodes.addAll(uprightLabels);
        nodes.addAll(levelLabels);
        nodes.addAll(spotLabels);
        return nodes;
    }

    /// Breaks the labels of the uprights to the room they have and tells how high they are together.
    double fitAbove(double width) {
        double height = 0;
        for (int i = 0; i < uprights.size(); i++) {
            String label = plot.uprights().get(i).label();
            double share = share(plot.uprights().get(i).x());
            double room = width * Math.max(share, 1 - share) - GAP;
            ChartText.fit(uprightLabels.get(i), label, Math.max(room, 90));
            height += ChartText.height(uprightLabels.get(i));
        }
        return height;
    }

    private double share(double x) {
        return (x - plot.x().from()) / (plot.x().to() - plot.x().from());
    }

    /// @param start of the part of the plot that the data spans
    /// @param end of the same
    /// @param free where the lines leave room
    void draw(CurveNodes.Coordinates to, FreePlace free, double start, double end, double height) {
        for (int i = 0; i < shades.size(); i++) {
            List<Double> corners = new ArrayList<>();
            for (Shade.Corner corner : plot.shades().get(i).outline()) {
                Point2D place = to.place(corner.x(), corner.y());
                corners.add(place.getX());
                corners.add(place.getY());
            }
            shades.get(i).getPoints().setAll(corners);
        }
        drawLevels(to, free, start, end);
        drawUprights(to, end, height);
        backs.forEach(LabelBack::follow);
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = plot.spots().get(i);
            Point2D place = to.place(spot.x(), spot.y());
            Text label = spotLabels.get(i);
            double em = label.getFont().getSize();
            spots.get(i).setCenterX(place.getX());
            spots.get(i).setCenterY(place.getY());
            spots.get(i).setRadius(em * 0.42);
            ChartText.fit(label, spot.label(), end - start);
            beside(label, place.getX(), end, em * 0.7, Math.max(em, place.getY() - em * 0.9));
        }
    }

    private void drawLevels(CurveNodes.Coordinates to, FreePlace free, double start, double end) {
        for (int i : fromBelow()) {
            double y = Math.rint(to.place(plot.x().from(), plot.levels().get(i).y()).getY()) + 0.5;
            Line line = levels.get(i);
            line.setStartX(start);
            line.setEndX(end);
            line.setStartY(y);
            line.setEndY(y);
            Text label = levelLabels.get(i);
            ChartText.fit(label, plot.levels().get(i).label(), end - start);
            double width = ChartText.width(label);
            double height = ChartText.height(label);
            List<Rectangle2D> candidates = new ArrayList<>();
            for (double top : new double[] {y - height - 1, y + 1}) {
                for (double share : new double[] {0, 1, 0.5, 0.25, 0.75}) {
                    double left = start + share * Math.max(0, end - start - width);
                    candidates.add(new Rectangle2D(left, top, width, height));
                }
            }
            Rectangle2D place = free.take(candidates);
            ChartText.from(label, place.getMinX(), place.getMinY() + height / 2);
        }
    }

    private List<Integer> fromBelow() {
        return IntStream.range(0, levels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> plot.levels().get(i).y()))
                .toList();
    }

    private void drawUprights(CurveNodes.Coordinates to, double end, double height) {
        double line = 0;
        for (int i = 0; i < uprights.size(); i++) {
            Upright upright = plot.uprights().get(i);
            double x = Math.rint(to.place(upright.x(), 0).getX()) + 0.5;
            double from = to.place(upright.from(), 0).getX();
            Rectangle range = ranges.get(i);
            range.setVisible(upright.ranges());
            range.setX(from);
            range.setWidth(Math.max(0, to.place(upright.to(), 0).getX() - from));
            range.setHeight(height);
            uprights.get(i).setStartX(x);
            uprights.get(i).setEndX(x);
            uprights.get(i).setEndY(height);
            Text label = uprightLabels.get(i);
            double tall = ChartText.height(label);
            beside(label, x, end, GAP, line + tall / 2 + 1);
            line += tall;
        }
    }

    /// To the right of `x` where there is room, else to the left of it.
    private static void beside(Text label, double x, double width, double gap, double y) {
        if (x + gap + ChartText.width(label) <= width) {
            ChartText.from(label, x + gap, y);
        } else {
            ChartText.upTo(label, Math.max(x - gap, ChartText.width(label)), y);
        }
    }
}
