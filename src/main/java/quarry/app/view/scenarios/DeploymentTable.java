package quarry.app.view.scenarios;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.scenarios.DeploymentSummary;
import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;

import java.util.function.Function;

/// The deployments of a scenario: what serves which share of a workload, and what it costs.
final class DeploymentTable extends TableView<Row<DeploymentSummary>> {

    private static final double ROW_HEIGHT = 44;
    private static final double LEAST_WIDTH = 690;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final ScenarioEditorViewModel scenario;
    private boolean following;

    DeploymentTable(ScenarioEditorViewModel scenario) {
        super(scenario.deployments());
        this.scenario = scenario;
        setId("deployments");
        setAccessibleText("Deployments of the scenario");
        getStyleClass().add("deployment-table");
        setFixedCellSize(ROW_HEIGHT);
        setMinWidth(LEAST_WIDTH);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("Workload", 120, DeploymentSummary::workload));
        getColumns().add(column("Share", 72, DeploymentSummary::share));
        getColumns().add(column("Served by", 250, DeploymentTable::servedAndWhen));
        getColumns().add(column("Bought", 154, DeploymentSummary::bought));
        getColumns().add(amount());
        getColumns().get(1).getStyleClass().add("align-right");
        fit(scenario.deployments());
        scenario.deployments()
                .addListener((ListChangeListener<Row<DeploymentSummary>>) _ -> refit());
        scenario.selectedProperty().subscribe(_ -> follow());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        index -> {
                            if (!following && index.intValue() >= 0) {
                                scenario.select(index.intValue());
                            }
                        });
    }

    private static String servedAndWhen(DeploymentSummary deployment) {
        return deployment.months().isEmpty()
                ? deployment.served()
                : deployment.served() + ", " + deployment.months();
    }

    private void refit() {
        fit(scenario.deployments());
        follow();
    }

    private void fit(ObservableList<?> rows) {
        double height = 44 + Math.clamp(rows.size(), 1, 5) * ROW_HEIGHT;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void follow() {
        following = true;
        getSelectionModel().select(scenario.selectedProperty().get());
        following = false;
    }

    private static TableColumn<Row<DeploymentSummary>, String> column(
            String heading, double width, Function<DeploymentSummary, String> text) {
        TableColumn<Row<DeploymentSummary>, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> observed(row.getValue(), text));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new TextCell());
        return column;
    }

    private static TableColumn<Row<DeploymentSummary>, DeploymentSummary> amount() {
        TableColumn<Row<DeploymentSummary>, DeploymentSummary> column =
                new TableColumn<>("A month");
        column.setCellValueFactory(row -> row.getValue().contentProperty());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(94);
        column.getStyleClass().add("align-right");
        column.setCellFactory(_ -> new AmountCell());
        return column;
    }

    private static ObservableValue<String> observed(
            Row<DeploymentSummary> row, Function<DeploymentSummary, String> text) {
        return row.contentProperty().map(text);
    }

    private static final class TextCell extends TableCell<Row<DeploymentSummary>, String> {

        TextCell() {
            getStyleClass().add("row-text");
            Wrapping.wrap(this);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private static final class AmountCell
            extends TableCell<Row<DeploymentSummary>, DeploymentSummary> {

        AmountCell() {
            getStyleClass().add("amount-cell");
        }

        @Override
        protected void updateItem(DeploymentSummary deployment, boolean empty) {
            super.updateItem(deployment, empty);
            boolean missing = !empty && deployment != null && !deployment.missing().isEmpty();
            pseudoClassStateChanged(MISSING, missing);
            setText(empty || deployment == null ? null : deployment.amount());
            setTooltip(missing ? new Tooltip(deployment.missing()) : null);
        }
    }
}
