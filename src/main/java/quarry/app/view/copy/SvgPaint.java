package quarry.app.view.copy;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Colours and hatches in SVG; hatches are defined once and referred to.
final class SvgPaint {

    private final Map<LinearGradient, String> hatches = new LinkedHashMap<>();

    /// `fill="#0070ae"`, with its opacity where it is less than 1.
    String attribute(String name, @Nullable Paint paint) {
        return switch (paint) {
            case Color color when color.getOpacity() == 0 -> " " + name + "=\"none\"";
            case Color color -> " " + name + "=\"" + hex(color) + "\"" + opacity(name, color);
            case LinearGradient hatch ->
                    " "
                            + name
                            + "=\"url(#"
                            + hatches.computeIfAbsent(hatch, _ -> "hatch" + hatches.size())
                            + ")\"";
            case null, default -> " " + name + "=\"none\"";
        };
    }

    private static String opacity(String name, Color color) {
        return color.isOpaque()
                ? ""
                : " " + name + "-opacity=\"" + number(color.getOpacity()) + "\"";
    }

    private static String hex(Color color) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
    }

    /// The attributes of its outline; empty where it has none.
    String stroke(Shape shape) {
        if (shape.getStroke() == null) {
            return "";
        }
        String dashes =
                shape.getStrokeDashArray().stream()
                        .map(SvgPaint::number)
                        .collect(Collectors.joining(" "));
        return attribute("stroke", shape.getStroke())
                + " stroke-width=\""
                + number(shape.getStrokeWidth())
                + "\""
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                + (shape.getStrokeLineCap() == StrokeLineCap.SQUARE
                        ? " stroke-linecap=\"square\""
                        : "")
                + (shape.getStrokeLineJoin() == StrokeLineJoin.ROUND
                        ? " stroke-linejoin=\"round\""
                        : "");
    }

    /// What the attributes refer to.
    String definitions() {
        StringBuilder defs = new StringBuilder("<defs>");
        hatches.forEach((hatch, id) -> defs.append(gradient(hatch, id)));
        return defs.append("</defs>\n").toString();
    }

    private static String gradient(LinearGradient hatch, String id) {
        StringBuilder svg = new StringBuilder("<linearGradient id=\"" + id + "\"");
        svg.append(" x1=\"").append(number(hatch.getStartX())).append('"');
        svg.append(" y1=\"").append(number(hatch.getStartY())).append('"');
        svg.append(" x2=\"").append(number(hatch.getEndX())).append('"');
        svg.append(" y2=\"").append(number(hatch.getEndY())).append('"');
        if (!hatch.isProportional()) {
            svg.append(" gradientUnits=\"userSpaceOnUse\"");
        }
        if (hatch.getCycleMethod() == CycleMethod.REPEAT) {
            svg.append(" spreadMethod=\"repeat\"");
        }
        svg.append('>');
        for (Stop stop : hatch.getStops()) {
            svg.append("<stop offset=\"").append(number(stop.getOffset())).append('"');
            svg.append(" stop-color=\"").append(hex(stop.getColor())).append('"');
            svg.append(" stop-opacity=\"").append(number(stop.getColor().getOpacity()));
            svg.append("\"/>");
        }
        return svg.append("</linearGradient>").toString();
    }

    /// Up to three decimals, always with a point.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        String tidy = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return tidy.equals("-0") ? "0" : tidy;
    }
}
