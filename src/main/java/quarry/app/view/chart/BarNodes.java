package quarry.app.view.chart;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.compare.Bar;
import quarry.rates.Role;
import quarry.report.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The nodes of one bar: its segments, their labels, the total above.
final class BarNodes {

    private static final Texts WORDS = Texts.of(BarNodes.class);
    private static final double LABEL_HEIGHT = 17;
    private static final double HATCH_HEIGHT = 12;

    private final String unit;
    private final List<Region> segments = new ArrayList<>();
    private final List<Tooltip> tips = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final Region hatch = new Region();
    private final Text total = text("", "bar-total");
    private final Text incomplete = text(WORDS.get("incomplete"), "bar-incomplete");
    private final Region whole = new Region();
    private Bar bar;

    BarNodes(Bar bar, String unit) {
        this.bar = bar;
        this.unit = unit;
        for (Bar.Segment segment : bar.segments()) {
            Region region = new Region();
            region.getStyleClass().addAll("bar-part", "role-" + segment.role().id());
            Tooltip tip = new Tooltip();
            Tooltip.install(region, tip);
            tips.add(tip);
            segments.add(region);
            Text label = text("", "part-label");
            label.getStyleClass().add("role-" + segment.role().id());
            label.setMouseTransparent(true);
            labels.add(label);
        }
        hatch.getStyleClass().add("hatched");
        Tooltip.install(hatch, new Tooltip(WORDS.get("incomplete.tip")));
        whole.setMouseTransparent(true);
        whole.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        show(bar);
    }

    /// Whether another bar is drawn with the same nodes.
    boolean fits(Bar other) {
        return roles(bar).equals(roles(other)) && bar.scenario().equals(other.scenario());
    }

    private static List<Role> roles(Bar of) {
        return of.segments().stream().map(Bar.Segment::role).toList();
    }

    void show(Bar now) {
        bar = now;
        for (int i = 0; i < tips.size(); i++) {
            tips.get(i).setText(bar.name() + "\n" + words(bar.segments().get(i)) + "\n" + unit);
        }
        total.setText(bar.figure());
        incomplete.setVisible(!bar.complete());
        hatch.setVisible(!bar.complete());
        String all = bar.segments().stream().map(BarNodes::words).collect(Collectors.joining(", "));
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
