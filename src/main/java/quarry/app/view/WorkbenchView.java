package quarry.app.view;

import atlantafx.base.controls.Popover;

import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.ShortcutsView;
import quarry.app.view.action.UserAction;
import quarry.app.view.compare.CompareView;
import quarry.app.view.notice.NoticesView;
import quarry.app.view.scenarios.ScenarioEditorView;
import quarry.app.view.scenarios.ScenarioListView;
import quarry.app.view.settings.PlanSettingsView;
import quarry.app.view.status.StatusView;
import quarry.app.view.why.WhyView;
import quarry.app.view.workloads.WorkloadEditorView;
import quarry.app.view.workloads.WorkloadListView;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.selection.SelectionViewModel.Subject;

import java.util.List;
import java.util.Map;

/// The window: what is planned on the left, the question in the middle, the reason on the right.
public final class WorkbenchView extends StackPane {

    private static final double LEFT_WIDTH = 244;

    /// Redo, as Windows has it.
    private static final KeyCombination AGAIN = KeyCombination.valueOf("Shortcut+Y");

    private static final List<Subject> SUBJECTS = List.of(Subject.values());

    private final WorkbenchViewModel workbench;
    private final Actions actions;
    private final BorderPane frame = new BorderPane();
    private final HeaderView header;
    private final StatusView status;
    private final WhyView why;

    public WorkbenchView(WorkbenchViewModel workbench, WindowPorts ports) {
        this.workbench = workbench;
        setId("workbench");
        actions = WorkbenchActions.of(workbench, ports);
        actions.on(UserAction.TOGGLE_WHY, this::toggleWhy);
        Popover settings = popover("Plan settings", new PlanSettingsView(workbench.settings()));
        actions.on(UserAction.PLAN_SETTINGS, () -> show(settings));
        Popover shortcuts = popover("Shortcuts", new ShortcutsView());
        actions.on(UserAction.SHOW_SHORTCUTS, () -> show(shortcuts));
        MenuBar menus = actions.menuBar();
        header =
                new HeaderView(
                        workbench.file(),
                        workbench.document(),
                        new SimpleStringProperty(workbench.status().rateCard()),
                        actions);
        status =
                new StatusView(
                        workbench.status(), workbench.jobs(), workbench.selection(), actions);
        actions.on(UserAction.SHOW_PROBLEMS, status::showProblems);
        why = new WhyView(workbench.why(), actions);
        frame.setTop(new VBox(menus, header));
        frame.setLeft(left());
        frame.setCenter(middle());
        frame.setRight(why);
        frame.setBottom(status);
        NoticesView notices = new NoticesView(workbench.notices());
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        notices.setTranslateY(-30);
        getChildren().addAll(frame, notices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeUndoFromTexts);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    public Actions actions() {
        return actions;
    }

    private VBox left() {
        VBox left =
                new VBox(
                        new WorkloadListView(workbench.workloads(), workbench.selection(), actions),
                        new ScenarioListView(
                                workbench.scenarios(), workbench.selection(), actions));
        left.getStyleClass().addAll("side", "side-left");
        left.setMinWidth(LEFT_WIDTH);
        left.setPrefWidth(LEFT_WIDTH);
        return left;
    }

    private TabPane middle() {
        Map<Subject, Tab> tabs =
                Map.of(
                        Subject.COMPARISON,
                        tab("Compare", new CompareView(workbench.compare(), actions)),
                        Subject.WORKLOAD,
                        tab("Workload", new WorkloadEditorView(workbench.workload(), actions)),
                        Subject.SCENARIO,
                        tab(
                                "Scenario",
                                new ScenarioEditorView(
                                        workbench.scenario(),
                                        workbench.workloads().rows(),
                                        actions)));
        TabPane pane = new TabPane();
        pane.setId("screens");
        pane.setMinWidth(0);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (Subject subject : SUBJECTS) {
            pane.getTabs().add(tabs.get(subject));
        }
        workbench
                .selection()
                .subjectProperty()
                .subscribe(subject -> pane.getSelectionModel().select(tabs.get(subject)));
        pane.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> open(SUBJECTS.get(index.intValue())));
        return pane;
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    private void open(Subject subject) {
        if (subject == workbench.selection().subjectProperty().get()) {
            return;
        }
        switch (subject) {
            case COMPARISON -> workbench.selection().showComparison();
            case WORKLOAD -> workbench.selection().editWorkload(workbench.selection().workload());
            case SCENARIO -> workbench.selection().editScenario(workbench.selection().scenario());
        }
    }

    private void toggleWhy() {
        frame.setRight(frame.getRight() == null ? why : null);
    }

    private void show(Popover popover) {
        if (!popover.isShowing()) {
            popover.show(header.title());
        }
        popover.getContentNode().requestFocus();
    }

    private static Popover popover(String title, Node content) {
        Popover popover = new Popover(content);
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        return popover;
    }

    /// Undo means the plan's, also while a text field has the focus.
    private void takeUndoFromTexts(KeyEvent event) {
        if (AGAIN.match(event)) {
            actions.run(UserAction.REDO);
            event.consume();
        } else if (event.getTarget() instanceof TextInputControl) {
            for (UserAction action : new UserAction[] {UserAction.UNDO, UserAction.REDO}) {
                KeyCombination keys = action.shortcut();
                if (keys != null && keys.match(event)) {
                    actions.run(action);
                    event.consume();
                }
            }
        }
    }

    /// Closes what opened last: a notice, then the editor, then the selection.
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (!workbench.notices().notices().isEmpty()) {
            workbench.notices().dismiss(workbench.notices().notices().getLast());
        } else if (workbench.selection().subjectProperty().get() != Subject.COMPARISON) {
            workbench.selection().showComparison();
        } else {
            workbench.compare().clearSelection();
        }
        event.consume();
    }
}
