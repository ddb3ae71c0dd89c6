package quarry.app.view.breakeven;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.chart.Plot;
import quarry.app.view.chart.WeekHeatMap;
import quarry.app.view.field.Segments;
import quarry.app.viewmodel.breakeven.BreakEvenPage;
import quarry.report.text.Texts;

import java.util.List;

/// The hours of the week as a map, or sorted by load against the units bought.
final class LoadView extends VBox {

    private static final double HEIGHT = 230;

    private final WeekHeatMap week = new WeekHeatMap();
    private final Plot duration = new Plot();

    LoadView() {
        super(8);
        Texts words = Texts.of(LoadView.class);
        setMinWidth(280);
        week.setId("break-even-week");
        duration.setId("break-even-duration");
        BooleanProperty sorted = new SimpleBooleanProperty();
        Segments<Boolean> which =
                new Segments<>(
                        "break-even-hours",
                        List.of(false, true),
                        sorted.asObject(),
                        busiest -> words.get("load." + (busiest ? "sorted" : "week")));
        week.visibleProperty().bind(sorted.not());
        duration.visibleProperty().bind(sorted);
        StackPane shown = new StackPane(week, duration);
        shown.setPrefHeight(HEIGHT);
        shown.setMinHeight(HEIGHT);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(which, shown);
    }

    void show(BreakEvenPage page) {
        week.weekProperty().set(page.week());
        duration.plotProperty().set(page.duration());
    }
}
