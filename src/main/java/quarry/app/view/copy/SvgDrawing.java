package quarry.app.view.copy;

import static quarry.app.view.copy.SvgPaint.number;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a node as it is shown in SVG: shapes as shapes, texts as texts, colours as the theme has them.
///
/// It knows what charts are made of: shapes, texts, plain backgrounds, hatches and borders. Images and effects are
/// left out.
final class SvgDrawing {

    private final SvgPaint paint = new SvgPaint();
    private final StringBuilder body = new StringBuilder();
    private final Transform toRoot;

    private SvgDrawing(Transform toRoot) {
        this.toRoot = toRoot;
    }

    /// @throws IllegalArgumentException if the node is drawn into nothing, so that it has no place
    static String of(Region root) {
        try {
            Transform toRoot = root.getLocalToSceneTransform().createInverse();
            SvgDrawing drawing = new SvgDrawing(toRoot);
            drawing.draw(root);
            return drawing.document(root);
        } catch (NonInvertibleTransformException e) {
            throw new IllegalArgumentException(root + " has no size on the screen", e);
        }
    }

    private String document(Region root) {
        String width = number(root.getWidth());
        String height = number(root.getHeight());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                        .formatted(width, height)
                + " viewBox=\"0 0 %s %s\">\n".formatted(width, height)
                + paint.definitions()
                + "<rect width=\"%s\" height=\"%s\"".formatted(width, height)
                + paint.attribute("fill", Snapshot.behind(root))
                + "/>\n"
                + body
                + "</svg>\n";
    }

    private void draw(Node node) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> region(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::draw);
        }
    }

    private void shape(Shape shape) {
        SvgShapes.geometry(shape)
                .ifPresent(
                        geometry ->
                                body.append('<')
                                        .append(geometry)
                                        .append(paint.attribute("fill", shape.getFill()))
                                        .append(paint.stroke(shape))
                                        .append(placed(shape))
                                        .append("/>\n"));
    }

    private void text(Text text) {
        if (!text.getText().isBlank()) {
            body.append(
                    SvgText.element(text, paint.attribute("fill", text.getFill()), placed(text)));
        }
    }

    private void region(Region region) {
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                box(region, fill.getInsets(), paint.attribute("fill", fill.getFill()));
            }
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> border(region, stroke));
        }
    }

    /// Each side is a line of its own, as each may have its own width and colour.
    private void border(Region region, BorderStroke stroke) {
        double right = region.getWidth();
        double bottom = region.getHeight();
        BorderWidths widths = stroke.getWidths();
        side(region, stroke.getTopStroke(), widths.getTop(), stroke, 0, 0, right, 0);
        side(region, stroke.getRightStroke(), widths.getRight(), stroke, right, 0, right, bottom);
        side(
                region,
                stroke.getBottomStroke(),
                widths.getBottom(),
                stroke,
                0,
                bottom,
                right,
                bottom);
        side(region, stroke.getLeftStroke(), widths.getLeft(), stroke, 0, 0, 0, bottom);
    }

    private void side(
            Region region,
            Paint colour,
            double width,
            BorderStroke stroke,
            double x1,
            double y1,
            double x2,
            double y2) {
        String line = paint.attribute("stroke", colour);
        if (width > 0 && !line.contains("none")) {
            String dashes =
                    stroke.getTopStyle().getDashArray().stream()
                            .map(SvgPaint::number)
                            .collect(Collectors.joining(" "));
            body.append(
                            "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                                    .formatted(number(x1), number(y1), number(x2), number(y2)))
                    .append(line)
                    .append(" stroke-width=\"")
                    .append(number(width))
                    .append('"')
                    .append(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
                    .append(placed(region))
                    .append("/>\n");
        }
    }

    private void box(Region region, Insets insets, String attributes) {
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        if (width > 0 && height > 0 && !attributes.contains("fill=\"none\" stroke=\"none\"")) {
            body.append("<rect x=\"")
                    .append(number(insets.getLeft()))
                    .append("\" y=\"")
                    .append(number(insets.getTop()))
                    .append("\" width=\"")
                    .append(number(width))
                    .append("\" height=\"")
                    .append(number(height))
                    .append('"')
                    .append(attributes)
                    .append(placed(region))
                    .append("/>\n");
        }
    }

    /// Where the node's own coordinates are in the drawing, and how far one sees through it.
    private String placed(Node node) {
        Transform at = toRoot.createConcatenation(node.getLocalToSceneTransform());
        String opacity =
                node.getOpacity() < 1 ? " opacity=\"" + number(node.getOpacity()) + "\"" : "";
        return " transform=\"matrix("
                + List.of(at.getMxx(), at.getMyx(), at.getMxy(), at.getMyy()).stream()
                        .map(SvgPaint::number)
                        .collect(Collectors.joining(" "))
                + " "
                + number(at.getTx())
                + " "
                + number(at.getTy())
                + ")\""
                + opacity;
    }
}
