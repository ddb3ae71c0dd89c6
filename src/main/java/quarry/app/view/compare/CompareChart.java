package quarry.app.view.compare;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.view.chart.GroupedBars;
import quarry.app.view.chart.Plot;
import quarry.app.view.chart.RoleLegend;
import quarry.app.view.chart.SeriesLegend;
import quarry.app.view.chart.StackedBars;
import quarry.app.viewmodel.compare.Bar;
import quarry.app.viewmodel.compare.ChartKind;
import quarry.app.viewmodel.compare.CompareCharts;
import quarry.app.viewmodel.compare.ComparePage;
import quarry.rates.Role;

import java.util.Arrays;
import java.util.List;

/// The chart of the comparison with its key: one of three kinds, each made when it is first looked at.
final class CompareChart extends VBox {

    private static final double LEAST = 170;
    private static final double AXIS = 76;
    private static final double MARGIN = 12;
    private static final double NAMES = 36;

    private final StackedBars bars;
    private final RoleLegend roles = new RoleLegend();
    private final SeriesLegend series = new SeriesLegend();
    private final GroupedBars groups = new GroupedBars();
    private final Plot months = new Plot();
    private final Label unit = new Label();
    private final StackPane chart = new StackPane();
    private final HBox key = new HBox(18, unit);

    /// @param bars the stacked bars, which others align to their table
    CompareChart(StackedBars bars) {
        super(4);
        this.bars = bars;
        setId("compare-chart");
        unit.getStyleClass().add("axis-title");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(roles, Priority.ALWAYS);
        HBox.setHgrow(series, Priority.ALWAYS);
        chart.setMinHeight(LEAST);
        groups.setId("chart-groups");
        months.setId("chart-months");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(key, chart);
    }

    void show(ComparePage page) {
        CompareCharts charts = page.charts();
        unit.setText(page.unit());
        switch (charts.kind()) {
            case COMPONENTS -> {
                bars.axisProperty().set(charts.across());
                bars.barsProperty().set(charts.bars());
                roles.rolesProperty().set(roles(charts.bars()));
                showOnly(bars, roles);
            }
            case WORKLOADS -> {
                groups.groupsProperty().set(charts.groups());
                series.namesProperty().set(charts.groups().series());
                showOnly(groups, series);
            }
            case MONTHS -> {
                months.plotProperty().set(charts.months());
                showOnly(months, null);
            }
        }
        boolean named = charts.kind() == ChartKind.MONTHS;
        key.setVisible(!named);
        key.setManaged(!named);
    }

    /// The same stacked bars for a picture, each with its name, as large and in the same theme.
    Region named(ComparePage page, Scene like, StackedBars shown) {
        StackedBars copy = new StackedBars();
        copy.firstColumnProperty().set(AXIS);
        copy.columnWidthProperty().set(shown.columnWidthProperty().get());
        copy.nameBars();
        CompareChart picture = new CompareChart(copy);
        picture.show(page);
        double width = AXIS + shown.columnWidthProperty().get() * page.bars().size() + MARGIN;
        Scene scene = new Scene(new StackPane(picture), width, getHeight() + NAMES);
        scene.setUserAgentStylesheet(like.getUserAgentStylesheet());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return picture;
    }

    private void showOnly(Node now, @Nullable Node legend) {
        if (!chart.getChildren().equals(List.of(now))) {
            chart.getChildren().setAll(now);
            key.getChildren().setAll(unit);
            if (legend != null) {
                key.getChildren().add(legend);
            }
        }
    }

    private static List<Role> roles(List<Bar> bars) {
        return Arrays.stream(Role.values())
                .filter(
                        role ->
                                bars.stream()
                                        .flatMap(bar -> bar.segments().stream())
                                        .anyMatch(segment -> segment.role() == role))
                .toList();
    }
}
