package quarry.app.view.scenarios;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import quarry.app.view.action.Actions;
import quarry.app.view.action.UserAction;
import quarry.app.view.list.RowList;
import quarry.app.view.list.SideHeading;
import quarry.app.viewmodel.scenarios.ScenarioListViewModel;
import quarry.app.viewmodel.scenarios.ScenarioSummary;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.report.text.Texts;

/// The scenarios, with what each costs a month and its difference to the base.
public final class ScenarioListView extends VBox {

    private static final double ROW_HEIGHT = 54;

    public ScenarioListView(
            ScenarioListViewModel scenarios, SelectionViewModel selection, Actions actions) {
        super(4);
        Texts words = Texts.of(ScenarioListView.class);
        RowList<ScenarioSummary> list =
                new RowList<>(
                        scenarios.rows(),
                        ROW_HEIGHT,
                        selection.scenarioProperty(),
                        selection::selectScenario);
        list.setId("scenario-list");
        list.setAccessibleText(words.get("list.name"));
        list.showRows(ScenarioRow::new, node -> now -> ((ScenarioRow) node).show(now));
        list.onOpenAndRemove(selection::editScenario, scenarios::remove);
        list.setContextMenu(
                new ContextMenu(
                        actions.contextItem(UserAction.SHOW_SCENARIO),
                        actions.contextItem(UserAction.MAKE_BASE),
                        actions.contextItem(UserAction.DUPLICATE_SCENARIO),
                        actions.contextItem(UserAction.DELETE_SCENARIO)));
        Label none = new Label(words.get("list.empty"));
        none.getStyleClass().add("caption");
        none.setWrapText(true);
        none.visibleProperty().bind(Bindings.isEmpty(scenarios.rows()));
        none.managedProperty().bind(none.visibleProperty());
        list.visibleProperty().bind(none.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        getChildren()
                .addAll(
                        new SideHeading(
                                words.get("list.heading"),
                                actions.iconButton(UserAction.ADD_SCENARIO)),
                        none,
                        list);
    }
}
