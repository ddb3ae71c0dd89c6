package quarry.app.view.chart;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.Axis;

import java.util.ArrayList;
import java.util.List;

/// The lines across a chart of bars, each with its amount at the left.
final class AxisGrid {

    private static final double GAP = 8;

    private final Axis axis;
    private final List<Line> lines = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();

    AxisGrid(Axis axis) {
        this.axis = axis;
        for (double value : axis.ticks()) {
            Line line = new Line();
            line.getStyleClass().add(value == 0 ? "axis-line" : "grid-line");
            lines.add(line);
            labels.add(ChartText.of(axis.label(value), "tick-label"));
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(lines);
        nodes.addAll(labels);
        return nodes;
    }

    /// What the labels take up at the left.
    double labelWidth() {
        return labels.stream().mapToDouble(ChartText::width).max().orElse(0) + GAP;
    }

    double em() {
        return labels.isEmpty() ? 12 : labels.getFirst().getFont().getSize();
    }

    /// @param scale pixels for one unit of the axis
    void layout(double left, double right, double bottom, double scale) {
        for (int i = 0; i < lines.size(); i++) {
            double y = Math.round(bottom - axis.ticks().get(i) * scale) + 0.5;
            Line line = lines.get(i);
            line.setStartX(left);
            line.setEndX(right);
            line.setStartY(y);
            line.setEndY(y);
            ChartText.upTo(labels.get(i), left - GAP, y);
        }
    }
}
