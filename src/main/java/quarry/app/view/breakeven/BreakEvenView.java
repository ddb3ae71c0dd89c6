package quarry.app.view.breakeven;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.Plot;
import quarry.app.view.copy.Copyable;
import quarry.app.view.copy.TableCells;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.breakeven.BreakEvenPage;
import quarry.app.viewmodel.breakeven.BreakEvenViewModel;
import quarry.app.viewmodel.text.Texts;

import java.util.List;

/// The verdict as a sentence; under it the cost of a month against its load, the hours of the week beside the units,
/// when to commit, and what all of it depends on.
public final class BreakEvenView extends StackPane implements Copyable {

    private static final double LEAST_CHART = 270;
    private static final double INPUTS_WIDTH = 270;
    private static final double ROOM_FOR_INPUTS = 1000;

    private final Texts words = Texts.of(BreakEvenView.class);
    private final Label answer = new Label();
    private final FactsView facts = new FactsView();
    private final Plot plot = new Plot();
    private final LoadView load = new LoadView();
    private final UnitTable units = new UnitTable();
    private final ScheduleView schedule = new ScheduleView();
    private final SectionsView sections = new SectionsView();
    private final VBox results;
    private final StackPane loadAndUnits = new StackPane();

    public BreakEvenView(BreakEvenViewModel breakEven, Actions actions) {
        setId("break-even");
        answer.setId("break-even-answer");
        answer.getStyleClass().add("answer");
        Wrapping.wrap(answer);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        plot.setId("break-even-plot");
        plot.setMinHeight(LEAST_CHART);
        plot.setPrefHeight(310);
        plot.setOnContextMenuRequested(
                event ->
                        actions.contextMenu(UserAction.COPY_CHART, UserAction.SAVE_CHART)
                                .show(plot, event.getScreenX(), event.getScreenY()));
        units.setContextMenu(actions.contextMenu(UserAction.COPY_TABLE));
        HBox.setHgrow(load, Priority.ALWAYS);
        results = new VBox(12, facts, loadAndUnits, schedule, sections);
        BreakEvenInputsView inputs = new BreakEvenInputsView(breakEven);
        VBox content = new VBox(10, answer, beside(inputs));
        content.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setId("break-even-scroll");
        getChildren().add(scroll);
        breakEven.pageProperty().subscribe(this::show);
    }

    /// The inputs at the left where there is room, else above in columns.
    private Node beside(BreakEvenInputsView inputs) {
        StackPane place = new StackPane();
        widthProperty()
                .map(width -> width.doubleValue() >= ROOM_FOR_INPUTS)
                .subscribe(
                        room -> {
                            place.getChildren().clear();
                            inputs.arrange(room);
                            loadAndUnits
                                    .getChildren()
                                    .setAll(
                                            room
                                                    ? new HBox(14, load, units)
                                                    : new VBox(10, load, units));
                            if (room) {
                                inputs.setMinWidth(INPUTS_WIDTH);
                                inputs.setMaxWidth(INPUTS_WIDTH);
                                HBox.setHgrow(results, Priority.ALWAYS);
                                results.setMinWidth(0);
                                results.getChildren().addFirst(plot);
                                place.getChildren().setAll(new HBox(16, inputs, results));
                            } else {
                                results.getChildren().remove(plot);
                                inputs.setMinWidth(0);
                                inputs.setMaxWidth(Double.MAX_VALUE);
                                place.getChildren().setAll(new VBox(12, plot, inputs, results));
                            }
                        });
        return place;
    }

    private void show(BreakEvenPage page) {
        answer.setText(page.headline());
        facts.show(page.facts());
        plot.plotProperty().set(page.cost());
        showIf(plot, page.hasChart());
        load.show(page);
        units.show(page.units());
        showIf(loadAndUnits, !page.units().isEmpty());
        schedule.show(page.schedule());
        showIf(schedule, !page.schedule().sentence().isEmpty());
        sections.show(page.sections());
    }

    private static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @Override
    public Region chart() {
        return plot;
    }

    @Override
    public TableCells cells() {
        return units.cells();
    }

    @Override
    public String pictureName() {
        return words.get("picture");
    }

    /// Figures side by side, as many as the width takes.
    private static final class FactsView extends TilePane {

        FactsView() {
            super(22, 8);
            setPrefColumns(4);
            getStyleClass().add("read-outs");
        }

        void show(List<BreakEvenPage.Fact> facts) {
            getChildren().setAll(facts.stream().map(FactNodes::of).toList());
        }
    }
}
