package quarry.app.view.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.compare.Bar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The nodes of one lying bar: name and amount above, segments from zero, hatched at the end where a rate is missing.
final class RowNodes {

    private static final double LINE = 1.3;
    private static final double HATCH = 1.2;

    private final Bar bar;
    private final Text name;
    private final Text total;
    private final List<Region> segments = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final Region hatch = new Region();

    RowNodes(Bar bar) {
        this.bar = bar;
        name = ChartText.of(bar.name(), "row-name");
        total = ChartText.of(bar.text(), "bar-total");
        for (Bar.Segment segment : bar.segments()) {
            Region region = new Region();
            region.getStyleClass().addAll("bar-part", "role-" + segment.role().id());
            segments.add(region);
            Text label = ChartText.of(segment.role().label(), "part-label");
            label.getStyleClass().add("role-" + segment.role().id());
            labels.add(label);
        }
        hatch.getStyleClass().add("hatched");
        hatch.setVisible(!bar.complete());
        name.setAccessibleRole(AccessibleRole.TEXT);
        name.setAccessibleText(
                bar.name()
                        + ": "
                        + bar.text()
                        + "; "
                        + bar.segments().stream()
                                .map(s -> s.role().label() + " " + s.exact())
                                .collect(Collectors.joining(", ")));
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(segments);
        nodes.addAll(labels);
        nodes.addAll(List.of(hatch, name, total));
        return nodes;
    }

    double em() {
        return name.getFont().getSize();
    }

    void layout(double top, double height, double width, double scale) {
        double em = em();
        double middle = top + em * LINE / 2;
        ChartText.upTo(total, width, middle);
        double room = width - ChartText.width(total) - em;
        name.setText(bar.name());
        ChartText.shorten(name, room);
        ChartText.from(name, 0, middle);
        double upper = top + em * LINE;
        double tall = Math.max(2, height - em * LINE);
        double right = 0;
        double value = 0;
        for (int i = 0; i < segments.size(); i++) {
            value += bar.segments().get(i).value();
            double left = right;
            right = Math.rint(value * scale);
            segments.get(i).resizeRelocate(left, upper, right - left, tall);
            Text label = labels.get(i);
            boolean fits =
                    ChartText.width(label) + em * 0.4 <= right - left
                            && ChartText.height(label) <= tall;
            label.setVisible(fits);
            ChartText.centre(label, (left + right) / 2, upper + tall / 2);
        }
        double start = Math.min(right, width - em * HATCH);
        hatch.resizeRelocate(start, upper, em * HATCH, tall);
    }
}
