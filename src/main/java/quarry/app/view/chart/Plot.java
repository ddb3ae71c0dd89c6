package quarry.app.view.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.chart.LinePlot;

import java.util.List;

/// Lines over an axis, each with its name at its end, or below the plot where it is too narrow for that; levels,
/// uprights, shades and marked places in data coordinates. JavaFX's chart has the axes, everything in the plot is
/// drawn here.
public final class Plot extends LineChart<Number, Number> {

    private static final double WIDEST_LABEL = 0.32;
    private static final double PAD = 0.7;
    private static final double LAST_LABEL = 1.8;

    private final ObjectProperty<LinePlot> plot = new SimpleObjectProperty<>(LinePlot.EMPTY);
    private final PlotAxis across;
    private final PlotAxis up;
    private final FlowPane key = new FlowPane(14, 2);
    private List<CurveNodes> curves = List.of();
    private PlotGuides guides = new PlotGuides(LinePlot.EMPTY);

    public Plot() {
        this(new PlotAxis(), new PlotAxis());
    }

    private Plot(PlotAxis across, PlotAxis up) {
        super(across, up);
        this.across = across;
        this.up = up;
        getStyleClass().add("plot");
        setAnimated(false);
        setLegend(key);
        key.getStyleClass().add("series-legend");
        setLegendVisible(false);
        setCreateSymbols(false);
        setVerticalGridLinesVisible(false);
        setVerticalZeroLineVisible(false);
        setHorizontalZeroLineVisible(false);
        setTitleSide(Side.TOP);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.PARENT);
        for (Node child : getChildren()) {
            if (child instanceof Labeled title) {
                title.setAlignment(Pos.CENTER_LEFT);
            }
        }
        plot.subscribe(this::rebuild);
    }

    public ObjectProperty<LinePlot> plotProperty() {
        return plot;
    }

    private void rebuild(LinePlot now) {
        curves = now.curves().stream().map(CurveNodes::new).toList();
        guides = new PlotGuides(now);
        getPlotChildren().setAll(guides.behind());
        getPlotChildren().addAll(CurveNodes.all(curves));
        getPlotChildren().addAll(guides.before());
        key.getChildren().setAll(curves.stream().map(CurveNodes::key).toList());
        setTitle(now.y().title());
        across.setLabel(now.x().title());
        across.show(now.x());
        up.show(now.y());
        setAccessibleText(now.description());
        requestChartLayout();
    }

    /// Makes room at the right for the names of the lines and above for those of the uprights, then lays out as
    /// charts do.
    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, across.getWidth() > 1 ? across.getWidth() : getWidth());
        double tall = Math.max(1, up.getHeight() > 1 ? up.getHeight() : getHeight());
        double most = wide * WIDEST_LABEL;
        double names = curves.stream().mapToDouble(curve -> curve.fit(most)).max().orElse(0);
        boolean beside =
                names <= most + 1
                        && curves.stream().mapToDouble(CurveNodes::labelHeight).sum() <= tall;
        curves.forEach(curve -> curve.showLabel(beside));
        setLegendVisible(!beside);
        key.setPrefWrapLength(getWidth());
        double pad = curves.stream().mapToDouble(CurveNodes::em).max().orElse(12) * PAD;
        double right = beside ? names : pad * LAST_LABEL / PAD;
        Axis x = plot.get().x();
        double unit = (x.to() - x.from()) / Math.max(1, wide - pad - right);
        across.reach(x.from() - pad * unit, x.to() + right * unit);
        double above = guides.fitAbove(wide - pad - right) + pad / 2;
        Axis y = plot.get().y();
        double high = (y.to() - y.from()) / Math.max(tall / 2, tall - above);
        up.reach(y.from(), y.to() + above * high);
        super.layoutChildren();
    }

    @Override
    protected void layoutPlotChildren() {
        if (curves == null) {
            return;
        }
        double height = up.getHeight();
        double start = across.getDisplayPosition(plot.get().x().from());
        double end = across.getDisplayPosition(plot.get().x().to());
        CurveNodes.Coordinates places =
                (x, y) -> new Point2D(across.getDisplayPosition(x), up.getDisplayPosition(y));
        curves.forEach(curve -> curve.draw(places));
        FreePlace free = new FreePlace(curves.stream().map(CurveNodes::places).toList());
        guides.draw(places, free, start, end, height);
        List<Double> centres =
                Spread.apart(
                        curves.stream().map(CurveNodes::end).toList(),
                        curves.stream().map(CurveNodes::labelHeight).toList(),
                        height);
        for (int i = 0; i < curves.size(); i++) {
            curves.get(i).placeLabel(end, centres.get(i));
        }
    }
}
