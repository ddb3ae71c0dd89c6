package quarry.app.view.chart;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

import quarry.app.viewmodel.chart.Axis;
import quarry.app.viewmodel.compare.Bar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Vertical stacked bars, one a column of the table below them, on an axis from zero.
///
/// The columns are given from outside, so that bars and table columns stand over each other.
public final class StackedBars extends Region {

    private static final double TOP = 10;
    private static final double BOTTOM = 6;
    private static final double BAR_SHARE = 0.66;
    private static final double WIDEST_BAR = 180;

    private final ObjectProperty<List<Bar>> bars = new SimpleObjectProperty<>(List.of());
    private final DoubleProperty firstColumn = new SimpleDoubleProperty(140);
    private final DoubleProperty columnWidth = new SimpleDoubleProperty(120);
    private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(Axis.NOTHING);
    private final List<Line> grid = new ArrayList<>();
    private final List<Text> tickLabels = new ArrayList<>();
    private final List<BarNodes> columns = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private boolean named;
    private Consumer<String> chosen = _ -> {};

    public StackedBars() {
        getStyleClass().add("stacked-bars");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinHeight(170);
        bars.subscribe(this::show);
        axis.subscribe(_ -> rebuild());
        firstColumn.subscribe(this::requestLayout);
        columnWidth.subscribe(this::requestLayout);
    }

    /// Writes the name of each scenario under its bar, where no table does.
    public void nameBars() {
        named = true;
        rebuild();
    }

    public ObjectProperty<List<Bar>> barsProperty() {
        return bars;
    }

    /// Where the first column begins; the axis stands left of it.
    public DoubleProperty firstColumnProperty() {
        return firstColumn;
    }

    public DoubleProperty columnWidthProperty() {
        return columnWidth;
    }

    /// From zero over the highest bar. Its title is said in tooltips and to screen readers.
    public ObjectProperty<Axis> axisProperty() {
        return axis;
    }

    /// What a click on a bar does, with the scenario's id.
    public void setOnChosen(Consumer<String> chosen) {
        this.chosen = chosen;
    }

    /// Nodes stay while bars only change their height: styling new ones takes longer than all the rest.
    private void show(List<Bar> now) {
        boolean same =
                now.size() == columns.size()
                        && IntStream.range(0, now.size())
                                .allMatch(i -> columns.get(i).fits(now.get(i)));
        if (!same) {
            rebuild();
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            columns.get(i).show(now.get(i));
        }
        requestLayout();
    }

    private void rebuild() {
        grid.clear();
        tickLabels.clear();
        columns.clear();
        getChildren().clear();
        for (double value : axis.get().ticks()) {
            Line line = new Line();
            line.getStyleClass().add(value == 0 ? "axis-line" : "grid-line");
            grid.add(line);
            Text label = new Text(axis.get().label(value));
            label.getStyleClass().add("tick-label");
            label.setTextOrigin(VPos.CENTER);
            tickLabels.add(label);
        }
        bars.get().forEach(bar -> columns.add(nodes(bar)));
        getChildren().addAll(grid);
        getChildren().addAll(tickLabels);
        columns.forEach(column -> getChildren().addAll(column.nodes()));
        names.clear();
        if (named) {
            bars.get().forEach(bar -> names.add(ChartText.of(bar.name(), "bar-name")));
            getChildren().addAll(names);
        }
        requestLayout();
    }

    private BarNodes nodes(Bar bar) {
        BarNodes nodes = new BarNodes(bar, axis.get().title());
        nodes.onClick(() -> chosen.accept(bar.scenario()));
        return nodes;
    }

    @Override
    protected void layoutChildren() {
        double left = firstColumn.get();
        names.forEach(n -> ChartText.fit(n, n.getText(), columnWidth.get() - 6));
        double below = names.stream().mapToDouble(ChartText::height).max().orElse(0);
        double bottom = getHeight() - BOTTOM - below;
        double scale = scale(bottom);
        List<Double> ticks = axis.get().ticks();
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(bottom - ticks.get(i) * scale) + 0.5;
            Line line = grid.get(i);
            line.setStartX(left);
            line.setEndX(left + columnWidth.get() * columns.size());
            line.setStartY(y);
            line.setEndY(y);
            Text label = tickLabels.get(i);
            label.setX(left - 8 - label.getLayoutBounds().getWidth());
            label.setY(y);
        }
        double width = Math.min(WIDEST_BAR, columnWidth.get() * BAR_SHARE);
        for (int i = 0; i < columns.size(); i++) {
            double centre = left + columnWidth.get() * (i + 0.5);
            columns.get(i).layout(Math.rint(centre - width / 2), Math.rint(width), bottom, scale);
            if (named) {
                Text name = names.get(i);
                ChartText.centre(name, centre, bottom + 3 + ChartText.height(name) / 2);
            }
        }
    }

    /// Pixels for one unit, so that the topmost tick and what stands over each bar have room.
    private double scale(double bottom) {
        double scale = (bottom - TOP) / axis.get().to();
        for (Bar bar : bars.get()) {
            if (bar.total() > 0) {
                scale = Math.min(scale, (bottom - BarNodes.roomAbove(bar)) / bar.total());
            }
        }
        return Math.max(0, scale);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }

    @Override
    protected double computePrefWidth(double height) {
        return firstColumn.get() + columnWidth.get() * columns.size();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
