package quarry.app.view.scenarios;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.field.FieldView;
import quarry.app.view.field.FormCard;
import quarry.app.view.list.SummaryTable;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.scenarios.DeploymentSummary;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.workloads.WorkloadSummary;
import quarry.report.text.Texts;

/// The selected scenario: its deployments, and under them the inputs of the selected one.
public final class ScenarioEditorView extends StackPane {

    private static final double TABLE_WIDTH = 690;

    private final Texts words = Texts.of(ScenarioEditorView.class);
    private final ScenarioEditorViewModel scenario;

    /// @param workloads what a new deployment can serve
    public ScenarioEditorView(
            ScenarioEditorViewModel scenario,
            ObservableList<Row<WorkloadSummary>> workloads,
            Actions actions) {
        this.scenario = scenario;
        setId("scenario-editor");
        VBox form =
                new VBox(
                        FieldView.text(scenario.name(), "scenario-name"),
                        table(),
                        new HBox(8, add(workloads), duplicate(), remove()),
                        unserved(),
                        new DeploymentEditorView(scenario),
                        new FormCard(words.get("card.pools"), this::pools));
        form.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(scenario.presentProperty());
        EmptyState none =
                new EmptyState(
                        "scenario", actions, UserAction.ADD_SCENARIO, UserAction.OPEN_SAMPLE);
        none.say(words.get("empty"));
        none.visibleProperty().bind(scenario.presentProperty().not());
        getChildren().addAll(scroll, none);
    }

    private Node[] pools() {
        return new Node[] {new PoolsView(scenario.pools())};
    }

    private SummaryTable<DeploymentSummary> table() {
        SummaryTable<DeploymentSummary> table =
                new SummaryTable<>(
                                "deployments",
                                words.get("deployments.name"),
                                scenario.deployments(),
                                scenario.selectedProperty(),
                                scenario::select)
                        .onRemove(scenario::remove)
                        .text(words.get("deployments.workload"), 120, DeploymentSummary::workload)
                        .figure(words.get("deployments.share"), 72, DeploymentSummary::share)
                        .text(
                                words.get("deployments.served"),
                                250,
                                DeploymentSummary::servedAndWhen)
                        .text(words.get("deployments.bought"), 154, DeploymentSummary::bought)
                        .amount(
                                words.get("deployments.amount"),
                                scenario.currencyProperty(),
                                94,
                                DeploymentSummary::amount,
                                DeploymentSummary::missing);
        table.setMinWidth(TABLE_WIDTH);
        return table;
    }

    private MenuButton add(ObservableList<Row<WorkloadSummary>> workloads) {
        MenuButton add = new MenuButton(words.get("deployment.add"), new FontIcon(Feather.PLUS));
        add.setId("deployment-add");
        add.setTooltip(new Tooltip(words.get("deployment.add.hint")));
        add.disableProperty().bind(Bindings.isEmpty(workloads));
        workloads.addListener((ListChangeListener<Row<WorkloadSummary>>) _ -> fill(add, workloads));
        fill(add, workloads);
        return add;
    }

    private void fill(MenuButton add, ObservableList<Row<WorkloadSummary>> workloads) {
        add.getItems().setAll(workloads.stream().map(this::workloadItem).toList());
    }

    private MenuItem workloadItem(Row<WorkloadSummary> workload) {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(workload.contentProperty().map(WorkloadSummary::name));
        item.setOnAction(_ -> scenario.add(workload.id()));
        return item;
    }

    private Button duplicate() {
        Button duplicate =
                button(words.get("deployment.duplicate"), "deployment-duplicate", Feather.COPY);
        duplicate.setTooltip(new Tooltip(words.get("deployment.duplicate.hint")));
        duplicate.setOnAction(_ -> scenario.duplicate(scenario.selectedProperty().get()));
        return duplicate;
    }

    private Button remove() {
        Button remove =
                button(words.get("deployment.remove"), "deployment-remove", Feather.TRASH_2);
        remove.setTooltip(new Tooltip(words.get("deployment.remove.hint")));
        remove.setOnAction(_ -> scenario.remove(scenario.selectedProperty().get()));
        return remove;
    }

    private Button button(String text, String id, Feather icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.disableProperty().bind(scenario.selectedProperty().lessThan(0));
        return button;
    }

    private Label unserved() {
        Label hint = new Label(words.get("unserved"));
        hint.getStyleClass().add("caption");
        hint.visibleProperty().bind(Bindings.isEmpty(scenario.deployments()));
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }
}
