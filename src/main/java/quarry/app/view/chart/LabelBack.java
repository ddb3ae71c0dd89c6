package quarry.app.view.chart;

import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Keeps lines from running through a label that stands on them.
final class LabelBack extends Rectangle {

    private final Text label;

    LabelBack(Text label) {
        this.label = label;
        getStyleClass().add("plot-label-back");
        setMouseTransparent(true);
    }

    /// Takes the label's place, once that has one.
    void follow() {
        Bounds bounds = label.getLayoutBounds();
        setX(bounds.getMinX() - 1);
        setY(bounds.getMinY() + 1);
        setWidth(bounds.getWidth() + 2);
        setHeight(bounds.getHeight() - 2);
    }
}
