package quarry.app.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import quarry.app.view.action.Actions;
import quarry.app.view.assumptions.AssumptionsView;
import quarry.app.view.breakeven.BreakEvenView;
import quarry.app.view.compare.CompareView;
import quarry.app.view.copy.Copyable;
import quarry.app.view.findmodel.FindModelView;
import quarry.app.view.forecast.ForecastView;
import quarry.app.view.part.InTurn;
import quarry.app.view.rates.RatesView;
import quarry.app.view.scenarios.ScenarioEditorView;
import quarry.app.view.workloads.WorkloadEditorView;
import quarry.app.view.workloads.WorkloadTableView;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The screens of the middle, a tab each. A screen is made when it is first looked at.
final class ScreensView extends TabPane {

    private final WorkbenchViewModel workbench;
    private final Actions actions;
    private final Map<Subject, Tab> tabs = new EnumMap<>(Subject.class);
    private final Map<Subject, Node> screens = new EnumMap<>(Subject.class);

    ScreensView(WorkbenchViewModel workbench, Actions actions) {
        Texts words = Texts.of(ScreensView.class);
        this.workbench = workbench;
        this.actions = actions;
        setId("screens");
        setAccessibleText(words.get("screens"));
        setMinWidth(0);
        setMinHeight(0);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        for (Subject subject : Subject.values()) {
            Tab tab = new Tab(words.get("screen." + subject.name()));
            tabs.put(subject, tab);
            getTabs().add(tab);
        }
        workbench.selection().subjectProperty().subscribe(this::show);
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> workbench.selection().show(Subject.values()[index.intValue()]));
    }

    private void show(Subject subject) {
        Tab tab = tabs.get(subject);
        if (tab != null) {
            if (tab.getContent() == null) {
                ScrollPane place = place();
                tab.setContent(place);
                InTurn.fill(
                        place,
                        () -> {
                            Node screen = screen(subject);
                            screens.put(subject, screen);
                            place.setContent(screen);
                        });
            }
            getSelectionModel().select(tab);
        }
    }

    /// Changes the style of everything; screens that are not in sight follow in turn.
    void restyle(Runnable change) {
        Map<ScrollPane, Node> hidden = new LinkedHashMap<>();
        for (Tab tab : getTabs()) {
            if (!tab.isSelected()
                    && tab.getContent() instanceof ScrollPane place
                    && place.getContent() != null) {
                hidden.put(place, place.getContent());
                place.setContent(null);
            }
        }
        change.run();
        hidden.forEach((place, screen) -> InTurn.fill(place, () -> place.setContent(screen)));
    }

    /// The screen on show, if there is anything to take away from it.
    Optional<Copyable> copyable() {
        Node screen = screens.get(workbench.selection().subjectProperty().get());
        return screen instanceof Copyable copyable ? Optional.of(copyable) : Optional.empty();
    }

    /// Of a screen, as high as the window has room for; where that is less than the screen needs, it scrolls.
    private static ScrollPane place() {
        ScrollPane scroll = new ScrollPane();
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node screen(Subject subject) {
        return switch (subject) {
            case COMPARISON ->
                    new CompareView(workbench.compare(), actions, workbench.scenarios()::setBase);
            case BREAK_EVEN -> new BreakEvenView(workbench.breakEven(), actions);
            case FIND_MODEL -> new FindModelView(workbench.findModel());
            case FORECAST -> new ForecastView(workbench.forecast(), actions);
            case RATES -> new RatesView(workbench.rates());
            case WORKLOADS ->
                    new WorkloadTableView(
                            workbench.workloadTable(), workbench.selection(), actions);
            case WORKLOAD -> new WorkloadEditorView(workbench.workload(), actions);
            case SCENARIO ->
                    new ScenarioEditorView(
                            workbench.scenario(), workbench.workloads().rows(), actions);
            case ASSUMPTIONS -> new AssumptionsView(workbench.assumptions(), actions);
        };
    }
}
