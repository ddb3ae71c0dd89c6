package quarry.app.view.chart;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.compare.Bar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The nodes of one bar: its segments, their labels, the total above.
final class BarNodes {

    private static final double LABEL_HEIGHT = 17;
    private static final double HATCH_HEIGHT = 12;

    private final Bar bar;
    private final List<Region> segments = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final Region hatch = new Region();
    private final Text total;
    private final Text incomplete;
    private final Region whole = new Region();

    BarNodes(Bar bar, String unit) {
        this.bar = bar;
        for (Bar.Segment segment : bar.segments()) {
            Region region = new Region();
            region.getStyleClass().addAll("bar-part", "role-" + segment.role().id());
            Tooltip.install(region, new Tooltip(bar.name() + "\n" + words(segment) + "\n" + unit));
            segments.add(region);
            Text label = text(segment.text(), "part-label");
            label.getStyleClass().add("role-" + segment.role().id());
            label.setMouseTransparent(true);
            labels.add(label);
        }
        total =
                text(
                        bar.complete() ? bar.text() : bar.text().replace("incomplete", "").strip(),
                        "bar-total");
        incomplete = text("incomplete", "bar-incomplete");
        incomplete.setVisible(!bar.complete());
        hatch.getStyleClass().add("hatched");
        hatch.setVisible(!bar.complete());
        String all = bar.segments().stream().map(BarNodes::words).collect(Collectors.joining(", "));
        Tooltip.install(hatch, new Tooltip("Incomplete: a rate is missing, see the hatched cells"));
        whole.setMouseTransparent(true);
        whole.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        whole.setAccessibleText(bar.name() + ": " + bar.text() + " " + unit + "; " + all);
    }

    private static String words(Bar.Segment segment) {
        return segment.role().label() + " " + segment.exact();
    }

    private static Text text(String value, String styleClass) {
        Text text = new Text(value);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    static double roomAbove(Bar bar) {
        return bar.complete() ? 22 : 22 + HATCH_HEIGHT + 15;
    }

    void onClick(Runnable chosen) {
        segments.forEach(segment -> segment.setOnMouseClicked(_ -> chosen.run()));
        hatch.setOnMouseClicked(_ -> chosen.run());
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(segments);
        nodes.addAll(labels);
        nodes.addAll(List.of(hatch, total, incomplete, whole));
        return nodes;
    }

    void layout(double x, double width, double bottom, double scale) {
        double value = 0;
        double upper = bottom;
        for (int i = 0; i < segments.size(); i++) {
            value += bar.segments().get(i).value();
            double lower = upper;
            upper = Math.rint(bottom - value * scale);
            segments.get(i).resizeRelocate(x, upper, width, lower - upper);
            Text label = labels.get(i);
            fit(label, bar.segments().get(i), width - 8);
            label.setVisible(label.isVisible() && lower - upper >= LABEL_HEIGHT);
            centre(label, x, width, (upper + lower) / 2);
        }
        if (!bar.complete()) {
            upper -= HATCH_HEIGHT;
            hatch.resizeRelocate(x, upper, width, HATCH_HEIGHT);
            centre(incomplete, x, width, upper - 9);
            upper -= 15;
        }
        centre(total, x, width, upper - 10);
        whole.resizeRelocate(x, upper, width, bottom - upper);
    }

    /// Role and amount where there is room for both, the amount alone where there is not.
    private static void fit(Text label, Bar.Segment segment, double room) {
        label.setText(segment.role().label() + "  " + segment.text());
        if (label.getLayoutBounds().getWidth() > room) {
            label.setText(segment.text());
        }
        label.setVisible(label.getLayoutBounds().getWidth() <= room);
    }

    private static void centre(Text text, double x, double width, double y) {
        text.setX(Math.rint(x + (width - text.getLayoutBounds().getWidth()) / 2));
        text.setY(y);
    }
}
