package quarry.app.view.breakeven;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;

import quarry.app.view.chart.Plot;
import quarry.app.view.chart.WeekHeatMap;
import quarry.app.viewmodel.breakeven.BreakEvenPage;
import quarry.app.viewmodel.text.Texts;

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
        ToggleButton map = segment(words.get("load.week"), "show-week");
        ToggleButton sorted = segment(words.get("load.sorted"), "show-sorted");
        ToggleGroup group = new ToggleGroup();
        SegmentedButton which = new SegmentedButton(map, sorted);
        which.setToggleGroup(group);
        group.selectToggle(map);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            }
                        });
        week.visibleProperty().bind(map.selectedProperty());
        duration.visibleProperty().bind(sorted.selectedProperty());
        StackPane shown = new StackPane(week, duration);
        shown.setPrefHeight(HEIGHT);
        shown.setMinHeight(HEIGHT);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(which, shown);
    }

    private static ToggleButton segment(String text, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        return button;
    }

    void show(BreakEvenPage page) {
        week.weekProperty().set(page.week());
        duration.plotProperty().set(page.duration());
    }
}
