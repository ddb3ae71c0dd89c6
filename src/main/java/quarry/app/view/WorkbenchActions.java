package quarry.app.view;

import javafx.beans.binding.BooleanExpression;

import quarry.app.view.action.Actions;
import quarry.app.view.action.AppearanceActions;
import quarry.app.view.action.UserAction;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.desktop.WindowCommands;
import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.FileViewModel;
import quarry.app.viewmodel.export.ExportViewModel;
import quarry.app.viewmodel.forecast.BudgetEditorViewModel;
import quarry.app.viewmodel.scenarios.ScenarioListViewModel;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.workloads.WorkloadListViewModel;
import quarry.report.ExportFormat;

/// What each action does to the workbench; those of the window itself are added by its view.
final class WorkbenchActions {

    private WorkbenchActions() {}

    static Actions of(WorkbenchViewModel workbench, WindowPorts ports) {
        Actions actions = new Actions();
        file(actions, workbench, ports.commands());
        AppearanceActions.add(actions, ports.appearance());
        DocumentViewModel document = workbench.document();
        actions.detail(UserAction.UNDO, document.undoNameProperty());
        actions.detail(UserAction.REDO, document.redoNameProperty());
        actions.on(UserAction.UNDO, document::undo, document.undoNameProperty().isNotEmpty());
        actions.on(UserAction.REDO, document::redo, document.redoNameProperty().isNotEmpty());
        plan(actions, workbench);
        SelectionViewModel selection = workbench.selection();
        actions.on(UserAction.SHOW_COMPARE, selection::showComparison);
        actions.on(UserAction.SHOW_BREAK_EVEN, () -> selection.show(Subject.BREAK_EVEN));
        actions.on(UserAction.SHOW_WORKLOADS, () -> selection.show(Subject.WORKLOADS));
        actions.on(
                UserAction.SHOW_FIND_MODEL,
                () -> selection.show(Subject.FIND_MODEL),
                selection.workloadProperty().isNotEmpty());
        actions.on(UserAction.SHOW_RATES, () -> selection.show(Subject.RATES));
        actions.on(UserAction.SHOW_FORECAST, () -> selection.show(Subject.FORECAST));
        actions.on(UserAction.SHOW_ASSUMPTIONS, () -> selection.show(Subject.ASSUMPTIONS));
        actions.on(UserAction.PRESENT, workbench.presentation()::start);
        actions.on(
                UserAction.SHOW_WORKLOAD,
                () -> selection.editWorkload(selection.workload()),
                selection.workloadProperty().isNotEmpty());
        actions.on(
                UserAction.SHOW_SCENARIO,
                () -> selection.editScenario(selection.scenario()),
                selection.scenarioProperty().isNotEmpty());
        return actions;
    }

    private static void file(Actions actions, WorkbenchViewModel workbench, WindowCommands window) {
        FileViewModel file = workbench.file();
        BooleanExpression idle = file.idleProperty();
        actions.on(UserAction.NEW_PLAN, window::newPlan, idle);
        actions.on(UserAction.NEW_FROM_TEMPLATE, workbench.templates()::openForPlan, idle);
        actions.on(UserAction.OPEN_PLAN, window::openPlan, idle);
        actions.on(UserAction.OPEN_SAMPLE, window::openSample, idle);
        actions.on(UserAction.SHOW_HOME, window::showHome);
        actions.on(UserAction.SAVE, file::save, file.savableProperty());
        actions.on(UserAction.SAVE_AS, file::saveAs, idle);
        export(actions, workbench.export(), UserAction.EXPORT_WORKBOOK, ExportFormat.XLSX);
        export(actions, workbench.export(), UserAction.EXPORT_PDF, ExportFormat.PDF);
        export(actions, workbench.export(), UserAction.EXPORT_PICTURE, ExportFormat.PNG);
        export(actions, workbench.export(), UserAction.EXPORT_TABLES, ExportFormat.CSV);
        actions.on(
                UserAction.CANCEL_JOB,
                workbench.jobs()::cancel,
                workbench.jobs().cancellableProperty());
        actions.on(UserAction.CLOSE_WINDOW, window::closeWindow);
        actions.on(UserAction.QUIT, window::quit);
    }

    private static void export(
            Actions actions, ExportViewModel export, UserAction action, ExportFormat format) {
        actions.on(action, () -> export.export(format), export.possibleProperty());
    }

    private static void plan(Actions actions, WorkbenchViewModel workbench) {
        SelectionViewModel selection = workbench.selection();
        WorkloadListViewModel workloads = workbench.workloads();
        BooleanExpression workload = selection.workloadProperty().isNotEmpty();
        actions.on(UserAction.ADD_WORKLOAD, workloads::add);
        actions.on(UserAction.WORKLOAD_FROM_TEMPLATE, workbench.templates()::openForWorkload);
        actions.on(
                UserAction.DUPLICATE_WORKLOAD,
                () -> workloads.duplicate(selection.workload()),
                workload);
        actions.on(
                UserAction.DELETE_WORKLOAD, () -> workloads.remove(selection.workload()), workload);
        ScenarioListViewModel scenarios = workbench.scenarios();
        BooleanExpression scenario = selection.scenarioProperty().isNotEmpty();
        actions.on(UserAction.ADD_SCENARIO, scenarios::add);
        actions.on(
                UserAction.DUPLICATE_SCENARIO,
                () -> scenarios.duplicate(selection.scenario()),
                scenario);
        actions.on(
                UserAction.DELETE_SCENARIO, () -> scenarios.remove(selection.scenario()), scenario);
        BudgetEditorViewModel budgets = workbench.budgets();
        actions.on(UserAction.DELETE_BUDGET, budgets::remove, budgets.possibleProperty());
        actions.on(UserAction.MAKE_BASE, () -> scenarios.setBase(selection.scenario()), scenario);
    }
}
