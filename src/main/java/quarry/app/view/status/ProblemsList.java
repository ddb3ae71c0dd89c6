package quarry.app.view.status;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import quarry.app.view.text.Wrapping;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.status.ProblemRow;
import quarry.plan.Problem;
import quarry.report.text.Texts;

/// The problems; Enter or a click goes to where one can be solved.
final class ProblemsList extends ListView<ProblemRow> {

    private static final Texts WORDS = Texts.of(ProblemsList.class);

    private final SelectionViewModel selection;
    private final Runnable done;

    ProblemsList(ObservableList<ProblemRow> problems, SelectionViewModel selection, Runnable done) {
        super(problems);
        this.selection = selection;
        this.done = done;
        setId("problems");
        setAccessibleText(WORDS.get("problems"));
        setPrefSize(540, 300);
        setCellFactory(_ -> new ProblemCell());
        setOnMouseClicked(_ -> open());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                    }
                });
    }

    private void open() {
        ProblemRow problem = getSelectionModel().getSelectedItem();
        if (problem == null) {
            return;
        }
        done.run();
        if (!problem.workload().isEmpty()) {
            selection.selectWorkload(problem.workload());
        }
        if (problem.assumption().isPresent()) {
            selection.editAssumption(problem.assumption().get());
        } else if (!problem.scenario().isEmpty()) {
            selection.editScenario(problem.scenario());
        } else if (!problem.workload().isEmpty()) {
            selection.editWorkload(problem.workload());
        }
    }

    private static final class ProblemCell extends ListCell<ProblemRow> {

        private final Label where = new Label();
        private final Label message = new Label();
        private final VBox content = new VBox(1, where, message);

        ProblemCell() {
            setPrefWidth(0);
            where.getStyleClass().add("item-name");
            Wrapping.wrap(where);
            Wrapping.wrap(message);
        }

        @Override
        protected void updateItem(@Nullable ProblemRow problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            where.setText(
                    problem.severity() == Problem.Severity.ERROR
                            ? WORDS.get("error", problem.where())
                            : problem.where());
            message.setText(problem.message());
            setAccessibleText(WORDS.get("problem", where.getText(), problem.message()));
            setGraphic(content);
        }
    }
}
