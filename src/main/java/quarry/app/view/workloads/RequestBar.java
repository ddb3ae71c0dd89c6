package quarry.app.view.workloads;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import quarry.app.viewmodel.workloads.RequestPart;

import java.util.ArrayList;
import java.util.List;

/// One request as a bar to scale: what goes in, in the order it is sent, and what comes out. What can be cached is
/// hatched.
final class RequestBar extends Region {

    private static final double BAR = 24;
    private static final double LEADER = 6;
    private static final double HEIGHT = BAR + LEADER + 18;
    private static final double GAP = 10;

    private final ObjectProperty<List<RequestPart>> parts = new SimpleObjectProperty<>(List.of());
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(RequestPart part, Region bar, Region hatch, Line leader, Text label) {}

    RequestBar() {
        setId("request-bar");
        getStyleClass().add("request-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, HEIGHT);
        setPrefSize(400, HEIGHT);
        setMaxHeight(HEIGHT);
        parts.subscribe(this::rebuild);
    }

    ObjectProperty<List<RequestPart>> partsProperty() {
        return parts;
    }

    private void rebuild() {
        pieces.clear();
        getChildren().clear();
        for (RequestPart part : parts.get()) {
            Region bar = new Region();
            bar.getStyleClass()
                    .addAll(
                            "request-part",
                            part.id().equals("output") ? "role-output" : "role-input");
            Tooltip.install(bar, new Tooltip(part.exact()));
            Region hatch = new Region();
            hatch.getStyleClass().add("request-cacheable");
            hatch.setMouseTransparent(true);
            Line leader = new Line();
            leader.getStyleClass().add("axis-line");
            Text label = new Text(part.label() + " " + part.text());
            label.getStyleClass().add("tick-label");
            label.setTextOrigin(VPos.CENTER);
            pieces.add(new Piece(part, bar, hatch, leader, label));
            getChildren().addAll(bar, hatch, leader, label);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = pieces.stream().mapToDouble(p -> p.part().tokens()).sum();
        double scale = all > 0 ? getWidth() / all : 0;
        double x = 0;
        for (Piece piece : pieces) {
            double width = piece.part().tokens() * scale;
            piece.bar().resizeRelocate(x, 0, Math.max(1, width), BAR);
            piece.hatch().resizeRelocate(x, 0, piece.part().cacheable() * scale, BAR);
            piece.hatch().setVisible(piece.part().cacheable() > 0);
            double middle = Math.rint(x + width / 2) + 0.5;
            piece.leader().setStartX(middle);
            piece.leader().setEndX(middle);
            piece.leader().setStartY(BAR);
            piece.leader().setEndY(BAR + LEADER);
            piece.label().setX(middle - piece.label().getLayoutBounds().getWidth() / 2);
            piece.label().setY(BAR + LEADER + 9);
            x += width;
        }
        spread();
    }

    /// Moves labels aside that would stand over each other: to the right, then back from the right edge.
    private void spread() {
        double free = 0;
        for (Piece piece : pieces) {
            piece.label().setX(Math.max(free, piece.label().getX()));
            free = piece.label().getX() + piece.label().getLayoutBounds().getWidth() + GAP;
        }
        double end = getWidth();
        for (Piece piece : pieces.reversed()) {
            double width = piece.label().getLayoutBounds().getWidth();
            piece.label().setX(Math.max(0, Math.min(piece.label().getX(), end - width)));
            end = piece.label().getX() - GAP;
        }
        for (Piece piece : pieces) {
            double left = piece.label().getX();
            double right = left + piece.label().getLayoutBounds().getWidth();
            piece.leader().setEndX(Math.clamp(piece.leader().getStartX(), left, right));
        }
    }
}
