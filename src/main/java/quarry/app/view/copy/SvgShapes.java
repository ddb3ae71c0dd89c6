package quarry.app.view.copy;

import static quarry.app.view.copy.SvgPaint.number;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The outlines of shapes in SVG.
final class SvgShapes {

    private SvgShapes() {}

    /// Element and its geometry, e.g. `circle cx="…"`; none for a shape that charts do not have.
    static Optional<String> geometry(Shape shape) {
        return Optional.ofNullable(
                switch (shape) {
                    case Line l ->
                            "line"
                                    + pair("x1", l.getStartX(), "y1", l.getStartY())
                                    + pair("x2", l.getEndX(), "y2", l.getEndY());
                    case Rectangle r ->
                            "rect"
                                    + pair("x", r.getX(), "y", r.getY())
                                    + pair("width", r.getWidth(), "height", r.getHeight());
                    case Circle c ->
                            "circle"
                                    + pair("cx", c.getCenterX(), "cy", c.getCenterY())
                                    + " r=\""
                                    + number(c.getRadius())
                                    + "\"";
                    case Polygon p -> "polygon points=\"" + points(p.getPoints()) + "\"";
                    case Polyline p -> "polyline points=\"" + points(p.getPoints()) + "\"";
                    case Path p when !p.getElements().isEmpty() ->
                            "path d=\""
                                    + p.getElements().stream()
                                            .map(SvgShapes::command)
                                            .collect(Collectors.joining(" "))
                                    + "\"";
                    default -> null;
                });
    }

    private static String pair(String first, double x, String second, double y) {
        return " " + first + "=\"" + number(x) + "\" " + second + "=\"" + number(y) + "\"";
    }

    private static String points(List<Double> coordinates) {
        return coordinates.stream().map(SvgPaint::number).collect(Collectors.joining(" "));
    }

    private static String command(PathElement element) {
        boolean absolute = element.isAbsolute();
        String command =
                switch (element) {
                    case MoveTo to -> "M" + to(to.getX(), to.getY());
                    case LineTo to -> "L" + to(to.getX(), to.getY());
                    case HLineTo to -> "H" + number(to.getX());
                    case VLineTo to -> "V" + number(to.getY());
                    case QuadCurveTo to ->
                            "Q"
                                    + to(to.getControlX(), to.getControlY())
                                    + " "
                                    + to(to.getX(), to.getY());
                    case CubicCurveTo to ->
                            "C"
                                    + to(to.getControlX1(), to.getControlY1())
                                    + " "
                                    + to(to.getControlX2(), to.getControlY2())
                                    + " "
                                    + to(to.getX(), to.getY());
                    case ArcTo to ->
                            "A"
                                    + to(to.getRadiusX(), to.getRadiusY())
                                    + " "
                                    + number(to.getXAxisRotation())
                                    + (to.isLargeArcFlag() ? " 1" : " 0")
                                    + (to.isSweepFlag() ? " 1 " : " 0 ")
                                    + to(to.getX(), to.getY());
                    case ClosePath _ -> "Z";
                    default -> throw new IllegalArgumentException(element + " has no SVG command");
                };
        return absolute
                ? command
                : command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1);
    }

    private static String to(double x, double y) {
        return number(x) + " " + number(y);
    }
}
