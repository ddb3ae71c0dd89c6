package quarry.app.view.breakeven;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
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
import quarry.app.view.part.InTurn;
import quarry.app.view.text.AnswerLabel;
import quarry.app.viewmodel.breakeven.BreakEvenPage;
import quarry.app.viewmodel.breakeven.BreakEvenViewModel;
import quarry.report.text.Texts;

import java.util.List;

/// The verdict as a sentence; under it the cost of a month against its load, the hours of the week beside the units,
/// when to commit, and what all of it depends on.
public final class BreakEvenView extends StackPane implements Copyable {

    private static final double LEAST_CHART = 270;

    /// In em, as what stands in them grows with the text.
    private static final double INPUTS_WIDTH = 20;

    private static final double ROOM_FOR_INPUTS = 78;

    /// How much larger the answer is than other text.
    private static final double ANSWER_EM = 1.25;

    private final Texts words = Texts.of(BreakEvenView.class);
    private final AnswerLabel answer = new AnswerLabel("break-even-answer");
    private final FactsView facts = new FactsView();
    private final Plot plot = new Plot();
    private final LoadView load = new LoadView();
    private final BoughtTables tables;
    private final ScheduleView schedule = new ScheduleView();
    private final SectionsView sections = new SectionsView();
    private final VBox results;
    private final BooleanBinding room =
            Bindings.createBooleanBinding(
                    () -> getWidth() >= em() * ROOM_FOR_INPUTS,
                    widthProperty(),
                    answer.fontProperty());
    private final StackPane loadAndUnits = new StackPane();

    public BreakEvenView(BreakEvenViewModel breakEven, Actions actions) {
        setId("break-even");
        plot.setId("break-even-plot");
        plot.setMinHeight(LEAST_CHART);
        plot.setPrefHeight(310);
        actions.offer(plot, UserAction.COPY_CHART, UserAction.SAVE_CHART);
        tables = new BoughtTables(breakEven::select);
        tables.offer(actions.contextMenu(UserAction.COPY_TABLE));
        HBox.setHgrow(load, Priority.ALWAYS);
        results = new VBox(12);
        InTurn.add(results, facts, tables.terms(), loadAndUnits, schedule, sections);
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
        room.subscribe(wide -> place.getChildren().setAll(arranged(inputs, wide)));
        return place;
    }

    private Node arranged(BreakEvenInputsView inputs, boolean wide) {
        inputs.arrange(wide);
        inputs.setMinWidth(wide ? em() * INPUTS_WIDTH : 0);
        inputs.setMaxWidth(wide ? em() * INPUTS_WIDTH : Double.MAX_VALUE);
        loadAndUnits
                .getChildren()
                .setAll(
                        wide
                                ? new HBox(14, load, tables.units())
                                : new VBox(10, load, tables.units()));
        results.getChildren().remove(plot);
        if (!wide) {
            return new VBox(12, plot, inputs, results);
        }
        results.getChildren().addFirst(plot);
        results.setMinWidth(0);
        HBox.setHgrow(results, Priority.ALWAYS);
        return new HBox(16, inputs, results);
    }

    private double em() {
        return answer.getFont().getSize() / ANSWER_EM;
    }

    private void show(BreakEvenPage page) {
        answer.setText(page.headline());
        facts.show(page.facts());
        plot.plotProperty().set(page.cost());
        showIf(plot, page.hasChart());
        load.show(page);
        tables.show(page);
        showIf(tables.terms(), !page.terms().isEmpty());
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
        return tables.cells();
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
