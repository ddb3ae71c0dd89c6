package quarry.app.viewmodel.scenarios;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Naming;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The scenarios in the left column; the first one is the base.
public final class ScenarioListViewModel {

    private final Texts words = Texts.of(ScenarioListViewModel.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final NoticesViewModel notices;
    private final StartingPoint startingPoint;
    private final Rows<ScenarioSummary> rows = new Rows<>();

    public ScenarioListViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            StartingPoint startingPoint) {
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.notices = notices;
        this.startingPoint = startingPoint;
        document.planProperty().subscribe(_ -> show());
        results.subscribe(_ -> show());
    }

    /// Selection is kept in `SelectionViewModel` by id.
    public ObservableList<Row<ScenarioSummary>> rows() {
        return rows.list();
    }

    /// Adds a scenario that serves every workload on demand, and opens it.
    public void add() {
        Plan plan = document.plan();
        String name = Naming.free(words.get("new"), names(plan));
        List<Deployment> deployments =
                plan.workloads().stream()
                        .flatMap(w -> startingPoint.deployment(plan, List.of(), w.id()).stream())
                        .toList();
        Scenario scenario =
                new Scenario(Naming.id(name, ids(plan)), name, deployments, List.of(), Extras.NONE);
        document.edit(words.get("add", name), p -> ScenarioEdits.add(p, scenario));
        selection.editScenario(scenario.id());
    }

    public void duplicate(String id) {
        Plan plan = document.plan();
        Scenario original = scenario(id);
        String name = Naming.copy(original.name(), names(plan));
        Scenario copy = original.withName(name).withId(Naming.id(name, ids(plan)));
        document.edit(
                words.get("duplicate", original.name()), p -> ScenarioEdits.duplicate(p, id, copy));
        selection.selectScenario(copy.id());
    }

    /// Removes the scenario and offers to take that back.
    public void remove(String id) {
        String name = scenario(id).name();
        document.edit(words.get("remove", name), p -> ScenarioEdits.remove(p, id));
        notices.undoable(words.get("removed", name), document.undoOfLatest());
    }

    /// Only the name changes, not the id. A blank name changes nothing.
    public void rename(String id, String name) {
        if (!name.isBlank()) {
            document.edit(
                    words.get("rename", scenario(id).name()),
                    p -> ScenarioEdits.replace(p, id, s -> s.withName(name.strip())));
        }
    }

    /// Compares the others with this one from now on, by moving it to the front.
    public void setBase(String id) {
        document.edit(words.get("compare", scenario(id).name()), p -> ScenarioEdits.move(p, id, 0));
    }

    public void moveTo(String id, int index) {
        document.edit(
                words.get("move", scenario(id).name()), p -> ScenarioEdits.move(p, id, index));
    }

    public void moveUp(String id) {
        moveTo(id, ScenarioEdits.index(document.plan(), id) - 1);
    }

    public void moveDown(String id) {
        moveTo(id, ScenarioEdits.index(document.plan(), id) + 1);
    }

    private Scenario scenario(String id) {
        return document.plan().scenario(id).orElseThrow();
    }

    private static List<String> names(Plan plan) {
        return plan.scenarios().stream().map(Scenario::name).toList();
    }

    private static List<String> ids(Plan plan) {
        return plan.scenarios().stream().map(Scenario::id).toList();
    }

    private void show() {
        SequencedMap<String, ScenarioSummary> contents = new LinkedHashMap<>();
        List<Scenario> scenarios = document.plan().scenarios();
        for (Scenario scenario : scenarios) {
            contents.put(
                    scenario.id(),
                    summary(scenario, scenario.id().equals(scenarios.getFirst().id())));
        }
        rows.show(contents);
    }

    private ScenarioSummary summary(Scenario scenario, boolean base) {
        Results now = results.getValue();
        Optional<ScenarioFigures> figures =
                now == null ? Optional.empty() : now.scenario(scenario.id());
        if (now == null || figures.isEmpty()) {
            return new ScenarioSummary(scenario.name(), "", "", "", true, base);
        }
        Usd monthly = now.monthly(figures.get().amount().net());
        return new ScenarioSummary(
                scenario.name(),
                amount(now, monthly, figures.get().amount().complete()),
                now.figures().exactAmount(monthly),
                base ? "" : delta(now, figures.get()),
                figures.get().amount().complete(),
                base);
    }

    private String amount(Results now, Usd monthly, boolean complete) {
        if (complete) {
            return now.figures().amount(monthly);
        }
        return monthly.isZero()
                ? words.get("incomplete")
                : words.get("incomplete.so-far", now.figures().amount(monthly));
    }

    private String delta(Results now, ScenarioFigures other) {
        return now.scenario(document.plan().scenarios().getFirst().id())
                .filter(base -> base.amount().complete() && other.amount().complete())
                .filter(base -> !base.amount().net().isZero())
                .map(base -> share(other.amount().net(), base.amount().net()))
                .map(now.figures()::signedPercent)
                .orElse("");
    }

    private static BigDecimal share(Usd other, Usd base) {
        return Precision.quotient(other.minus(base).value(), base.value());
    }
}
