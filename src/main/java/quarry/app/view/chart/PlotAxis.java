package quarry.app.view.chart;

import javafx.scene.chart.ValueAxis;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.Axis;

import java.util.List;
import java.util.stream.IntStream;

/// An axis whose ticks and labels are given, however far it reaches beyond them.
final class PlotAxis extends ValueAxis<Number> {

    private record Range(double from, double to, double scale) {}

    private static final double GAP = 8;

    private Axis data = new Axis("", 0, 1, 1, List.of());

    PlotAxis() {
        super(0, 1);
        setAnimated(false);
        setAutoRanging(false);
        setMinorTickVisible(false);
        setTickMarkVisible(false);
    }

    void show(Axis now) {
        data = now;
        invalidateRange();
        requestAxisLayout();
    }

    /// Leaves room before the first value and behind the last.
    void reach(double from, double to) {
        double least = (data.to() - data.from()) * 1e-3;
        if (Math.abs(from - getLowerBound()) > least || Math.abs(to - getUpperBound()) > least) {
            setLowerBound(from);
            setUpperBound(to);
        }
    }

    @Override
    protected Object getRange() {
        return new Range(getLowerBound(), getUpperBound(), getScale());
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        if (range instanceof Range(double from, double to, double scale)) {
            setLowerBound(from);
            setUpperBound(to);
            currentLowerBound.set(from);
            setScale(scale);
        }
    }

    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        List<Double> ticks = data.ticks();
        int each = getSide().isHorizontal() ? each(length) : 1;
        return IntStream.range(0, ticks.size())
                .filter(i -> i % each == 0)
                .<Number>mapToObj(ticks::get)
                .toList();
    }

    /// Which ticks have room for their labels: every one, every second, every third.
    private int each(double length) {
        Text measured = new Text();
        measured.setFont(getTickLabelFont());
        double widest = 0;
        for (String label : data.labels()) {
            measured.setText(label);
            widest = Math.max(widest, ChartText.width(measured));
        }
        double slot = length * data.step() / (getUpperBound() - getLowerBound());
        return (int) Math.max(1, Math.ceil((widest + GAP) / Math.max(1, slot)));
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    @Override
    protected String getTickMarkLabel(Number value) {
        return data.label(value.doubleValue());
    }
}
