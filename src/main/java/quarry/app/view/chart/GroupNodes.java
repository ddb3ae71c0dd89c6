package quarry.app.view.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.BarGroups;

import java.util.ArrayList;
import java.util.List;

/// The nodes of one group of bars: bars, their numbers and amounts, and the name of the group.
final class GroupNodes {

    private static final double BARS_SHARE = 0.82;
    private static final double WIDEST_BAR = 5;
    private static final double HATCH = 0.8;

    private final BarGroups.Group group;
    private final List<Region> bars = new ArrayList<>();
    private final List<Text> numbers = new ArrayList<>();
    private final List<Text> amounts = new ArrayList<>();
    private final Text name;
    private final List<Node> nodes = new ArrayList<>();

    GroupNodes(BarGroups.Group group, List<String> series) {
        this.group = group;
        for (int i = 0; i < group.bars().size(); i++) {
            BarGroups.Bar bar = group.bars().get(i);
            Region region = new Region();
            region.getStyleClass()
                    .addAll(
                            bar.complete() ? "bar-part" : "hatched",
                            "series-" + i % MarkShape.values().length);
            String words = series.get(i) + ", " + group.name() + ": " + bar.exact();
            Tooltip.install(region, new Tooltip(words));
            region.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            region.setAccessibleText(words);
            bars.add(region);
            numbers.add(ChartText.of(Integer.toString(i + 1), "bar-number"));
            amounts.add(ChartText.of(bar.text(), "bar-amount"));
        }
        name = ChartText.of(group.name(), "bar-name");
        nodes.addAll(bars);
        nodes.addAll(numbers);
        nodes.addAll(amounts);
        nodes.add(name);
    }

    List<Node> nodes() {
        return nodes;
    }

    void show(boolean visible) {
        nodes.forEach(node -> node.setVisible(visible));
    }

    void layout(double left, double width, double bottom, double scale) {
        double em = name.getFont().getSize();
        double slot = Math.min(width * BARS_SHARE / bars.size(), em * WIDEST_BAR);
        double first = left + (width - slot * bars.size()) / 2;
        boolean labelled = amounts.stream().allMatch(a -> ChartText.width(a) <= slot - 2);
        for (int i = 0; i < bars.size(); i++) {
            BarGroups.Bar bar = group.bars().get(i);
            double x = Math.rint(first + i * slot);
            double least = bar.complete() ? 0 : em * HATCH;
            double height = Math.rint(Math.max(bar.value() * scale, least));
            double barWidth = Math.max(2, Math.rint(slot) - 2);
            bars.get(i).resizeRelocate(x, bottom - height, barWidth, height);
            ChartText.centre(numbers.get(i), x + barWidth / 2, bottom + em * 0.8);
            amounts.get(i).setVisible(labelled);
            ChartText.centre(amounts.get(i), x + barWidth / 2, bottom - height - em * 0.8);
        }
        ChartText.fit(name, group.name(), width - em * 0.5);
        double centre = bottom + em * 1.5 + ChartText.height(name) / 2;
        ChartText.centre(name, left + width / 2, centre);
    }
}
