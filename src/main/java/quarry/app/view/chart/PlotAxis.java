package quarry.app.view.chart;

import javafx.scene.chart.ValueAxis;

import quarry.app.viewmodel.chart.Axis;

import java.util.List;

/// An axis whose ticks and labels are given, however far it reaches beyond them.
final class PlotAxis extends ValueAxis<Number> {

    private record Range(double from, double to, double scale) {}

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
        return List.copyOf(data.ticks());
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
