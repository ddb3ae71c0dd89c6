package quarry.app.view.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import quarry.app.view.chart.GroupedBars;
import quarry.app.view.chart.Plot;
import quarry.app.view.chart.RoleLegend;
import quarry.app.view.chart.SeriesLegend;
import quarry.app.view.chart.StackedRows;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.compare.Bar;
import quarry.app.viewmodel.present.Slide;
import quarry.rates.Role;

import java.util.Arrays;
import java.util.List;

/// One page: the sentence, and its chart with the key that it needs.
final class SlideView extends VBox {

    SlideView(Slide slide) {
        super(18);
        getStyleClass().add("slide");
        Label sentence = new Label(slide.sentence());
        sentence.setId("slide-sentence");
        sentence.getStyleClass().add("slide-sentence");
        Wrapping.wrap(sentence);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(sentence);
        switch (slide) {
            case Slide.Bars(_, String unit, List<Bar> bars) -> bars(unit, bars);
            case Slide.Groups groups -> {
                GroupedBars chart = new GroupedBars();
                chart.groupsProperty().set(groups.groups());
                SeriesLegend legend = new SeriesLegend();
                legend.namesProperty().set(groups.groups().series());
                unit(groups.groups().y().title());
                fill(chart);
                getChildren().add(legend);
            }
            case Slide.Lines(_, var plot) -> {
                Plot chart = new Plot();
                chart.plotProperty().set(plot);
                fill(chart);
            }
            case Slide.Empty _ -> setAlignment(Pos.CENTER);
        }
    }

    private void bars(String unit, List<Bar> bars) {
        StackedRows chart = new StackedRows();
        chart.barsProperty().set(bars);
        unit(unit);
        fill(chart);
        RoleLegend legend = new RoleLegend();
        legend.rolesProperty()
                .set(
                        Arrays.stream(Role.values())
                                .filter(
                                        role ->
                                                bars.stream()
                                                        .flatMap(bar -> bar.segments().stream())
                                                        .anyMatch(s -> s.role() == role))
                                .toList());
        getChildren().add(legend);
    }

    private void unit(String unit) {
        Label title = new Label(unit);
        title.getStyleClass().add("axis-title");
        getChildren().add(title);
    }

    private void fill(Region chart) {
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().add(chart);
    }
}
