package quarry.app.view.workloads;

import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.EmptyState;
import quarry.app.view.action.UserAction;
import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.workloads.WorkloadLine;
import quarry.app.viewmodel.workloads.WorkloadLine.Figure;
import quarry.app.viewmodel.workloads.WorkloadTableViewModel;
import quarry.report.text.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// All workloads as a table; a double click or Enter opens one.
public final class WorkloadTableView extends StackPane {

    private final Texts words = Texts.of(WorkloadTableView.class);
    private final TableView<Row<WorkloadLine>> table = new TableView<>();

    public WorkloadTableView(
            WorkloadTableViewModel workloads, SelectionViewModel selection, Actions actions) {
        setId("workload-table-screen");
        Label answer = new Label();
        answer.setId("workloads-answer");
        answer.getStyleClass().add("answer");
        Wrapping.wrap(answer);
        answer.textProperty().bind(workloads.answerProperty());
        table.setId("workload-table");
        table.setAccessibleText(words.get("table.name"));
        table.getStyleClass().add("workload-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        TableColumn<Row<WorkloadLine>, Figure> cost =
                figure("cost", words.get("table.cost"), 88, WorkloadLine::cost);
        if (cost.getGraphic() instanceof Label heading) {
            heading.textProperty()
                    .bind(
                            workloads
                                    .currencyProperty()
                                    .map(code -> words.get("table.cost") + ", " + code));
        }
        table.getColumns()
                .setAll(
                        List.of(
                                name(),
                                tags(),
                                figure(
                                        "requests",
                                        words.get("table.requests"),
                                        92,
                                        WorkloadLine::requests),
                                figure("input", words.get("table.input"), 70, WorkloadLine::input),
                                figure(
                                        "output",
                                        words.get("table.output"),
                                        76,
                                        WorkloadLine::output),
                                cost,
                                figure("share", words.get("table.share"), 78, WorkloadLine::share),
                                trend()));
        SortedList<Row<WorkloadLine>> sorted = workloads.rows().sorted();
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox screen = new VBox(answer, table);
        screen.getStyleClass().add("screen");
        EmptyState none =
                new EmptyState(
                        "workloads",
                        actions,
                        UserAction.WORKLOAD_FROM_TEMPLATE,
                        UserAction.ADD_WORKLOAD);
        none.say(words.get("empty"));
        none.visibleProperty().bind(Bindings.isEmpty(workloads.rows()));
        screen.visibleProperty().bind(none.visibleProperty().not());
        getChildren().addAll(screen, none);
        open(selection);
    }

    private void open(SelectionViewModel selection) {
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                selection.selectWorkload(row.id());
                            }
                        });
        table.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                        edit(selection);
                    }
                });
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        edit(selection);
                        event.consume();
                    }
                });
    }

    private void edit(SelectionViewModel selection) {
        Row<WorkloadLine> row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            selection.editWorkload(row.id());
        }
    }

    private static <T> TableColumn<Row<WorkloadLine>, T> column(
            String id, String title, Function<WorkloadLine, T> part) {
        TableColumn<Row<WorkloadLine>, T> column = new TableColumn<>();
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        column.setGraphic(heading);
        heading.setId("column-" + id);
        column.setCellValueFactory(row -> row.getValue().contentProperty().map(part));
        return column;
    }

    private TableColumn<Row<WorkloadLine>, String> name() {
        TableColumn<Row<WorkloadLine>, String> column =
                column("name", words.get("table.workload"), WorkloadLine::name);
        column.setPrefWidth(100);
        column.setCellFactory(_ -> new WorkloadCells.Text());
        return column;
    }

    private TableColumn<Row<WorkloadLine>, WorkloadLine> tags() {
        TableColumn<Row<WorkloadLine>, WorkloadLine> column =
                column("tags", words.get("table.tags"), line -> line);
        column.getStyleClass().add("row-text");
        column.setComparator(Comparator.comparing(WorkloadLine::tags));
        column.setPrefWidth(156);
        column.setCellFactory(_ -> new WorkloadCells.Tags());
        return column;
    }

    private static TableColumn<Row<WorkloadLine>, Figure> figure(
            String id, String title, double width, Function<WorkloadLine, Figure> part) {
        TableColumn<Row<WorkloadLine>, Figure> column = column(id, title, part);
        column.getStyleClass().add("align-right");
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new WorkloadCells.Amount());
        return column;
    }

    private TableColumn<Row<WorkloadLine>, WorkloadLine> trend() {
        TableColumn<Row<WorkloadLine>, WorkloadLine> column =
                column("trend", words.get("table.trend"), line -> line);
        column.setSortable(false);
        column.setPrefWidth(70);
        column.setCellFactory(_ -> new WorkloadCells.Trend());
        return column;
    }
}
