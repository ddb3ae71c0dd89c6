package quarry.app.view.scenarios;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
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
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.workloads.WorkloadSummary;

/// The selected scenario: its deployments, and under them the inputs of the selected one.
public final class ScenarioEditorView extends StackPane {

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
                        new DeploymentTable(scenario),
                        new HBox(8, add(workloads), duplicate(), remove()),
                        unserved(),
                        new DeploymentEditorView(scenario.deployment()));
        form.getStyleClass().add("screen");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.visibleProperty().bind(scenario.presentProperty());
        EmptyState none = new EmptyState(actions, UserAction.ADD_SCENARIO, UserAction.OPEN_SAMPLE);
        none.say("Add a scenario: which model serves the workloads, and how it is bought");
        none.visibleProperty().bind(scenario.presentProperty().not());
        getChildren().addAll(scroll, none);
    }

    private MenuButton add(ObservableList<Row<WorkloadSummary>> workloads) {
        MenuButton add = new MenuButton("Add deployment", new FontIcon(Feather.PLUS));
        add.setId("deployment-add");
        add.setTooltip(new Tooltip("Serve a workload, or another share of it"));
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
        Button duplicate = button("Duplicate", "deployment-duplicate", Feather.COPY);
        duplicate.setTooltip(new Tooltip("Duplicate the selected deployment"));
        duplicate.setOnAction(_ -> scenario.duplicate(scenario.selectedProperty().get()));
        return duplicate;
    }

    private Button remove() {
        Button remove = button("Remove", "deployment-remove", Feather.TRASH_2);
        remove.setTooltip(new Tooltip("Remove the selected deployment"));
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
        Label hint = new Label("Nothing is served yet. Add a deployment for each workload.");
        hint.getStyleClass().add("caption");
        hint.visibleProperty().bind(Bindings.isEmpty(scenario.deployments()));
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }
}
