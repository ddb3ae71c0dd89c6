package quarry.app.view.chart;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.chart.Curve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The nodes of one line: the line, its marks, and its name, to which a short line leads from its end.
final class CurveNodes {

    /// Mark radius and the gap beside it, as parts of the font size.
    private static final double RADIUS = 0.3;

    private static final double GAP = 0.4;
    private static final double LEADER = 0.7;

    private final Curve curve;
    private final Path line = new Path();
    private final Path marks = new Path();
    private final Line leader = new Line();
    private final Text name;
    private final Tooltip tip = new Tooltip();
    private List<Point2D> places = List.of();

    CurveNodes(Curve curve) {
        this.curve = curve;
        String series = "series-" + curve.series() % MarkShape.values().length;
        line.getStyleClass().addAll("plot-line", series);
        line.setMouseTransparent(true);
        marks.getStyleClass().addAll("plot-mark", series);
        marks.setPickOnBounds(false);
        marks.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        marks.setAccessibleText(
                curve.name()
                        + ": "
                        + curve.points().stream()
                                .map(Curve.Point::text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", ")));
        leader.getStyleClass().addAll("plot-leader", series);
        leader.setMouseTransparent(true);
        name = ChartText.of(curve.name(), "plot-end");
        if (curve.points().stream().anyMatch(point -> !point.text().isEmpty())) {
            marks.setOnMouseMoved(this::tell);
            Tooltip.install(marks, tip);
        }
    }

    List<Node> lines() {
        return List.of(line);
    }

    List<Node> labels() {
        return List.of(leader, marks, name);
    }

    private void tell(MouseEvent event) {
        Point2D mouse = new Point2D(event.getX(), event.getY());
        IntStream.range(0, places.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> places.get(i).distance(mouse)))
                .ifPresent(i -> tip.setText(curve.name() + "\n" + curve.points().get(i).text()));
    }

    void draw(Coordinates to) {
        places = curve.points().stream().map(p -> to.place(p.x(), p.y())).toList();
        double radius = em() * RADIUS;
        line.getElements().clear();
        marks.getElements().clear();
        for (int i = 0; i < places.size(); i++) {
            double x = places.get(i).getX();
            double y = places.get(i).getY();
            line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            if (curve.marked() || i == places.size() - 1) {
                marks.getElements().addAll(MarkShape.of(curve.series()).at(x, y, radius));
            }
        }
    }

    /// Its points in pixels.
    List<Point2D> places() {
        return places;
    }

    double em() {
        return name.getFont().getSize();
    }

    /// Breaks the name to the room it has and tells how wide it is with what leads to it; more than the room where a
    /// word of it is too long.
    double fit(double room) {
        ChartText.fit(name, curve.name(), room - beside());
        return Math.max(ChartText.width(name), ChartText.longestWord(name)) + beside();
    }

    private double beside() {
        return em() * (RADIUS + 2 * GAP + LEADER);
    }

    double labelHeight() {
        return ChartText.height(name) + 2;
    }

    void showLabel(boolean visible) {
        name.setVisible(visible);
        leader.setVisible(visible);
    }

    /// Mark and name for a place apart from the line.
    Label key() {
        Path mark = new Path();
        mark.getStyleClass().setAll(marks.getStyleClass());
        Label key = new Label(curve.name(), mark);
        MarkShape shape = MarkShape.of(curve.series());
        key.fontProperty()
                .subscribe(
                        font -> mark.getElements().setAll(shape.at(0, 0, font.getSize() * RADIUS)));
        Wrapping.wrap(key);
        return key;
    }

    double end() {
        return places.isEmpty() ? 0 : places.getLast().getY();
    }

    void placeLabel(double left, double y) {
        double from = left + em() * (RADIUS + GAP / 2);
        leader.setStartX(from);
        leader.setStartY(end());
        leader.setEndX(from + em() * LEADER);
        leader.setEndY(y);
        ChartText.from(name, leader.getEndX() + em() * GAP, y);
    }

    /// Where a value of the data is in the picture.
    interface Coordinates {
        Point2D place(double x, double y);
    }

    static List<Node> all(List<CurveNodes> curves) {
        List<Node> nodes = new ArrayList<>();
        curves.forEach(curve -> nodes.addAll(curve.lines()));
        curves.forEach(curve -> nodes.addAll(curve.labels()));
        return nodes;
    }
}
