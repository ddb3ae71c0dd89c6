package quarry.app.view.workloads;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.list.RowList;
import quarry.app.view.list.SideHeading;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.workloads.WorkloadListViewModel;
import quarry.app.viewmodel.workloads.WorkloadSummary;
import quarry.report.text.Texts;

/// The workloads, with what each costs in the selected scenario, month by month and as a share.
public final class WorkloadListView extends VBox {

    private static final double ROW_HEIGHT = 56;

    public WorkloadListView(
            WorkloadListViewModel workloads, SelectionViewModel selection, Actions actions) {
        super(4);
        Texts words = Texts.of(WorkloadListView.class);
        RowList<WorkloadSummary> list =
                new RowList<>(
                        workloads.rows(),
                        ROW_HEIGHT,
                        selection.workloadProperty(),
                        selection::selectWorkload);
        list.setId("workload-list");
        list.setAccessibleText(words.get("list.name"));
        list.showRows(WorkloadRow::new, node -> now -> ((WorkloadRow) node).show(now));
        list.onOpenAndRemove(selection::editWorkload, workloads::remove);
        list.setContextMenu(
                new ContextMenu(
                        actions.contextItem(UserAction.SHOW_WORKLOAD),
                        actions.contextItem(UserAction.DUPLICATE_WORKLOAD),
                        actions.contextItem(UserAction.DELETE_WORKLOAD)));
        Label none = new Label(words.get("list.empty"));
        none.getStyleClass().add("caption");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(workloads.rows()));
        none.managedProperty().bind(none.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren()
                .addAll(
                        new SideHeading(
                                words.get("list.heading"),
                                actions.iconButton(UserAction.ADD_WORKLOAD)),
                        none,
                        list);
    }
}
