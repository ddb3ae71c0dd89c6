package quarry.app.view;

import atlantafx.base.controls.Popover.ArrowLocation;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.ExtraKeys;
import quarry.app.view.action.ShortcutsView;
import quarry.app.view.action.UserAction;
import quarry.app.view.copy.TakeAway;
import quarry.app.view.document.PlanDrop;
import quarry.app.view.forecast.BudgetView;
import quarry.app.view.notice.NoticesView;
import quarry.app.view.part.InTurn;
import quarry.app.view.part.LatePopover;
import quarry.app.view.present.PagesView;
import quarry.app.view.present.PresentationStage;
import quarry.app.view.scenarios.ScenarioListView;
import quarry.app.view.settings.PlanSettingsView;
import quarry.app.view.status.ErrorsBanner;
import quarry.app.view.status.StatusView;
import quarry.app.view.template.TemplatePane;
import quarry.app.view.why.WhyView;
import quarry.app.view.workloads.WorkloadListView;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.report.text.Texts;

import java.util.List;
import java.util.function.Supplier;

/// The window: what is planned on the left, the question in the middle, the reason on the right.
public final class WorkbenchView extends StackPane {

    private static final double LEFT_WIDTH = 244;

    private static final Texts WORDS = Texts.of(WorkbenchView.class);

    private final WorkbenchViewModel workbench;
    private final Actions actions;
    private final BorderPane frame = new BorderPane();
    private final HeaderView header;
    private final StatusView status;
    private final WhyPlace why;
    private final ScreensView screens;

    public WorkbenchView(WorkbenchViewModel workbench, WindowPorts ports) {
        this.workbench = workbench;
        setId("workbench");
        actions = WorkbenchActions.of(workbench, ports);
        actions.on(UserAction.TOGGLE_WHY, () -> why().toggle());
        LatePopover settings =
                popover("plan-settings", () -> new PlanSettingsView(workbench.settings()));
        actions.on(UserAction.PLAN_SETTINGS, () -> show(settings));
        LatePopover shortcuts = popover("shortcuts", ShortcutsView::new);
        actions.on(UserAction.SHOW_SHORTCUTS, () -> show(shortcuts));
        Panes panes =
                new Panes(
                        List.of(frame::getTop, frame::getLeft, this::screens, () -> why().shown()));
        actions.on(UserAction.NEXT_PANE, () -> panes.go(1));
        actions.on(UserAction.PREVIOUS_PANE, () -> panes.go(-1));
        LatePopover budget = popover("budget.title", () -> new BudgetView(workbench.budgets()));
        actions.on(
                UserAction.ADD_BUDGET,
                () -> {
                    workbench.selection().show(Subject.FORECAST);
                    workbench.budgets().add();
                    show(budget);
                });
        actions.on(
                UserAction.EDIT_BUDGET, () -> show(budget), workbench.budgets().possibleProperty());
        LatePopover pages = popover("pages.title", () -> new PagesView(workbench.presentation()));
        actions.on(UserAction.CHOOSE_PAGES, () -> show(pages));
        new PresentationStage(
                workbench.presentation(), () -> getScene() == null ? null : getScene().getWindow());
        TakeAway takeAway =
                new TakeAway(
                        () -> screens().copyable(),
                        ports.whereToSavePicture(),
                        workbench.jobs(),
                        workbench.notices());
        actions.on(UserAction.COPY_CHART, takeAway::copyChart);
        actions.on(UserAction.COPY_TABLE, takeAway::copyTable);
        actions.on(UserAction.SAVE_CHART, takeAway::saveChart);
        MenuBar menus = actions.menuBar();
        header =
                new HeaderView(
                        workbench.file(),
                        new SimpleStringProperty(workbench.status().rateCard()),
                        actions);
        status =
                new StatusView(
                        workbench.status(), workbench.jobs(), workbench.selection(), actions);
        actions.on(UserAction.SHOW_PROBLEMS, status::showProblems);
        frame.setTop(new VBox(menus, header, new ErrorsBanner(workbench.status(), actions)));
        frame.setLeft(left());
        screens = new ScreensView(workbench, actions);
        why =
                new WhyPlace(
                        frame,
                        screens,
                        new WhyView(workbench.why(), actions),
                        workbench.why(),
                        ports.why());
        InTurn.fill(frame, () -> frame.setBottom(status));
        NoticesView notices = new NoticesView(workbench.notices());
        notices.keepToTheSideOf(frame);
        getChildren().addAll(frame, notices, new TemplatePane(workbench.templates()));
        PlanDrop.on(this, ports.commands()::open);
        ExtraKeys.on(this, actions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeUndoFromTexts);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    public Actions actions() {
        return actions;
    }

    /// Changes the style of everything, such as its theme; screens that are not in sight follow in turn.
    public void restyle(Runnable change) {
        screens.restyle(change);
    }

    public boolean showsWhy() {
        return why.wanted();
    }

    private WhyPlace why() {
        return why;
    }

    private ScreensView screens() {
        return screens;
    }

    private VBox left() {
        VBox left = new VBox();
        InTurn.add(
                left,
                new WorkloadListView(workbench.workloads(), workbench.selection(), actions),
                new ScenarioListView(workbench.scenarios(), workbench.selection(), actions));
        left.getStyleClass().addAll("side", "side-left");
        left.setMinWidth(LEFT_WIDTH);
        left.setPrefWidth(LEFT_WIDTH);
        return left;
    }

    private void show(LatePopover popover) {
        popover.show(header.title());
    }

    private static LatePopover popover(String title, Supplier<Node> content) {
        return new LatePopover(WORDS.get(title), ArrowLocation.TOP_LEFT, content);
    }

    /// Undo means the plan's, also while a text field has the focus.
    private void takeUndoFromTexts(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            for (UserAction action : new UserAction[] {UserAction.UNDO, UserAction.REDO}) {
                KeyCombination keys = action.shortcut();
                if (keys != null && keys.match(event)) {
                    actions.run(action);
                    event.consume();
                }
            }
        }
    }

    /// Closes what opened last: a notice, the reasons over the screen, the screen, then the selection.
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (workbench.templates().openProperty().get()) {
            workbench.templates().close();
        } else if (!workbench.notices().notices().isEmpty()) {
            workbench.notices().dismiss(workbench.notices().notices().getLast());
        } else if (why.closeOver()) {
            event.consume();
        } else if (workbench.selection().subjectProperty().get() != Subject.COMPARISON) {
            workbench.selection().showComparison();
        } else {
            workbench.compare().clearSelection();
        }
        event.consume();
    }
}
