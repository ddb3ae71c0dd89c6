package quarry.app.view.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The nodes of one bar: its parts, their labels, the total above.
final class BarNodes {

    private static final double LABEL_HEIGHT = 17;
    private static final double HATCH_HEIGHT = 12;

    private final Bar bar;
    private final List<Region> parts = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final Region hatch = new Region();
    private final Text total;
    private final Text incomplete = new Text("incomplete");
    private final Region whole = new Region();

    BarNodes(Bar bar) {
        this.bar = bar;
        for (Bar.Part part : bar.parts()) {
            Region region = new Region();
            region.getStyleClass().addAll("bar-part", "role-" + part.role().id());
            Tooltip.install(region, new Tooltip(part.text()));
            parts.add(region);
            Text label = text(part.label(), "part-label");
            label.getStyleClass().add("role-" + part.role().id());
            label.setMouseTransparent(true);
            labels.add(label);
        }
        total = text(bar.total(), "bar-total");
        incomplete.getStyleClass().add("bar-incomplete");
        incomplete.setTextOrigin(VPos.CENTER);
        incomplete.setVisible(bar.incomplete());
        hatch.getStyleClass().add("hatched");
        hatch.setVisible(bar.incomplete());
        Tooltip.install(hatch, new Tooltip(bar.text()));
        whole.setMouseTransparent(true);
        whole.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        whole.setAccessibleText(bar.text());
    }

    private static Text text(String value, String styleClass) {
        Text text = new Text(value);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(parts);
        nodes.addAll(labels);
        nodes.addAll(List.of(hatch, total, incomplete, whole));
        return nodes;
    }

    void layout(double x, double width, double bottom, double scale) {
        double value = 0;
        double upper = bottom;
        for (int i = 0; i < parts.size(); i++) {
            value += bar.parts().get(i).value();
            double lower = upper;
            upper = Math.round(bottom - value * scale);
            parts.get(i).resizeRelocate(x, upper, width, lower - upper);
            Text label = labels.get(i);
            fit(label, bar.parts().get(i), width - 8);
            label.setVisible(label.isVisible() && lower - upper >= LABEL_HEIGHT);
            centre(label, x, width, (upper + lower) / 2);
        }
        if (bar.incomplete()) {
            upper -= HATCH_HEIGHT;
            hatch.resizeRelocate(x, upper, width, HATCH_HEIGHT);
            centre(incomplete, x, width, upper - 9);
            upper -= 15;
        }
        centre(total, x, width, upper - 10);
        whole.resizeRelocate(x, upper, width, bottom - upper);
    }

    /// Role and amount where there is room for both, the amount alone where there is not.
    private static void fit(Text label, Bar.Part part, double room) {
        label.setText(part.role().label() + "  " + part.label());
        if (label.getLayoutBounds().getWidth() > room) {
            label.setText(part.label());
        }
        label.setVisible(label.getLayoutBounds().getWidth() <= room);
    }

    private static void centre(Text text, double x, double width, double y) {
        text.setX(Math.round(x + (width - text.getLayoutBounds().getWidth()) / 2));
        text.setY(y);
    }
}
