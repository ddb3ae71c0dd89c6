package quarry.app.view.forecast;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.chart.Plot;
import quarry.app.view.copy.Copyable;
import quarry.app.view.copy.TableCells;
import quarry.app.view.text.AnswerLabel;
import quarry.app.viewmodel.forecast.BudgetChoice;
import quarry.app.viewmodel.forecast.ForecastPage;
import quarry.app.viewmodel.forecast.ForecastViewModel;
import quarry.report.text.Texts;

import java.util.Objects;

/// The answer as a sentence, under it the months with budgets and events, under that the table.
public final class ForecastView extends StackPane implements Copyable {

    private static final double LEAST_CHART = 250;

    private final Texts words = Texts.of(ForecastView.class);
    private final ForecastViewModel forecast;
    private final AnswerLabel answer = new AnswerLabel("forecast-answer");
    private final Plot plot = new Plot();
    private final ForecastTable table;
    private final ComboBox<BudgetChoice> choice = new ComboBox<>();
    private final VBox content;
    private final EmptyState empty;

    public ForecastView(ForecastViewModel forecast, Actions actions) {
        this.forecast = forecast;
        setId("forecast");
        plot.setId("forecast-plot");
        plot.setMinHeight(LEAST_CHART);
        plot.setPrefHeight(300);
        actions.offer(plot, UserAction.COPY_CHART, UserAction.SAVE_CHART);
        table = new ForecastTable(forecast::select);
        table.setContextMenu(actions.contextMenu(UserAction.COPY_TABLE));
        VBox.setVgrow(plot, Priority.ALWAYS);
        content = new VBox(answer, controls(actions), plot, table);
        content.getStyleClass().add("screen");
        empty =
                new EmptyState(
                        "forecast", actions, UserAction.ADD_WORKLOAD, UserAction.ADD_SCENARIO);
        getChildren().addAll(content, empty);
        forecast.pageProperty().subscribe(this::show);
        forecast.selectedProperty()
                .subscribe(
                        months -> {
                            if (months == null) {
                                table.unmark();
                            }
                        });
    }

    private Node controls(Actions actions) {
        choice.setId("forecast-choice");
        choice.setAccessibleText(words.get("choice"));
        choice.setPrefWidth(240);
        choice.setConverter(new Labels());
        forecast.choices().addListener((ListChangeListener<BudgetChoice>) _ -> offer());
        forecast.choiceProperty().subscribe(_ -> offer());
        choice.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null && !now.equals(forecast.choiceProperty().get())) {
                                forecast.choose(now);
                            }
                        });
        return new FlowPane(
                10,
                8,
                choice,
                actions.textButton(UserAction.ADD_BUDGET),
                actions.textButton(UserAction.EDIT_BUDGET),
                actions.iconButton(UserAction.DELETE_BUDGET));
    }

    private void offer() {
        BudgetChoice now = forecast.choiceProperty().get();
        if (!choice.getItems().equals(forecast.choices())) {
            choice.setValue(null);
            choice.getItems().setAll(forecast.choices());
        }
        if (choice.getItems().contains(now) && !Objects.equals(choice.getValue(), now)) {
            choice.setValue(now);
        }
    }

    private void show(ForecastPage page) {
        boolean nothing = page.scenarios().isEmpty();
        content.setVisible(!nothing);
        empty.setVisible(nothing);
        empty.say(nothing ? page.headline() : "");
        answer.setText(page.headline());
        plot.plotProperty().set(page.plot());
        table.show(page);
        table.setPrefHeight(64 + (page.rows().size() + 0.5) * ForecastTable.ROW_HEIGHT);
    }

    @Override
    public Region chart() {
        return plot;
    }

    @Override
    public TableCells cells() {
        return table.cells();
    }

    @Override
    public String pictureName() {
        return words.get("picture");
    }

    private static final class Labels extends StringConverter<BudgetChoice> {
        @Override
        public String toString(@Nullable BudgetChoice choice) {
            return choice == null ? "" : choice.label();
        }

        @Override
        public @Nullable BudgetChoice fromString(String text) {
            return null;
        }
    }
}
