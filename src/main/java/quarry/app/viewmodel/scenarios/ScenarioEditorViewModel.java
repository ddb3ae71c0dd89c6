package quarry.app.viewmodel.scenarios;

import static quarry.app.viewmodel.scenarios.ScenarioEdits.ofTheRest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.TextNotation;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.rates.RateCard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// The selected scenario: its name, its deployments, and the inputs of the selected deployment.
public final class ScenarioEditorViewModel {

    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final NoticesViewModel notices;
    private final RateCard card;
    private final StartingPoint startingPoint;
    private final Locale locale;
    private final Inputs<Scenario> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> name;
    private final Rows<DeploymentSummary> rows = new Rows<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Placed>> placed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final DeploymentEditorViewModel deployment;
    private String shown = "";

    public ScenarioEditorViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            RateCard card,
            Locale locale) {
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.notices = notices;
        this.card = card;
        this.startingPoint = new StartingPoint(card);
        this.locale = locale;
        this.name = inputs.field("Name", "", TextNotation.NAME, Scenario::name, Scenario::withName);
        this.deployment = new DeploymentEditorViewModel(document, placed, card, locale);
        document.planProperty().subscribe(_ -> show());
        selection.scenarioProperty().subscribe(_ -> show());
        results.subscribe(_ -> summarize());
    }

    /// Whether there is a scenario to edit.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public FieldViewModel<String> name() {
        return name;
    }

    /// The deployments; a row's id is its place in the list.
    public ObservableList<Row<DeploymentSummary>> deployments() {
        return rows.list();
    }

    /// Place of the deployment that is edited; −1 for none.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(int index) {
        selected.set(index);
        place();
    }

    /// The inputs of the selected deployment.
    public DeploymentEditorViewModel deployment() {
        return deployment;
    }

    /// Serves the workload on demand to begin with, and selects the new deployment.
    public void add(String workload) {
        scenario()
                .flatMap(s -> startingPoint.deployment(document.plan(), s.deployments(), workload))
                .ifPresentOrElse(
                        d -> {
                            edit("Add deployment to", all -> Sequence.plus(all, ofTheRest(d, all)));
                            select(rows.list().size() - 1);
                        },
                        () -> notices.error("The rate card has no model to start from"));
    }

    public void duplicate(int index) {
        edit(
                "Duplicate deployment in",
                all -> Sequence.inserted(all, index + 1, ofTheRest(all.get(index), all)));
        select(index + 1);
    }

    /// Removes the deployment and offers to take that back.
    public void remove(int index) {
        edit("Remove deployment from", all -> Sequence.without(all, index));
        notices.undoable("Removed a deployment", document.undoOfLatest());
    }

    public void move(int from, int to) {
        edit("Move deployment in", all -> Sequence.moved(all, from, to));
        select(Math.clamp(to, 0, rows.list().size() - 1));
    }

    private void edit(String what, UnaryOperator<List<Deployment>> change) {
        scenario()
                .ifPresent(
                        s ->
                                document.edit(
                                        what + " " + s.name(),
                                        plan -> ScenarioEdits.deployments(plan, s.id(), change)));
    }

    private void change(String label, boolean typed, UnaryOperator<Scenario> change) {
        scenario()
                .ifPresent(
                        s ->
                                document.edit(
                                        new Edit(
                                                "Change "
                                                        + label.toLowerCase(Locale.ROOT)
                                                        + " of "
                                                        + s.name(),
                                                typed ? "scenario " + s.id() + " " + label : ""),
                                        plan -> ScenarioEdits.replace(plan, s.id(), change)));
    }

    private Optional<Scenario> scenario() {
        return document.plan().scenario(selection.scenario());
    }

    private void show() {
        Optional<Scenario> scenario = scenario();
        present.set(scenario.isPresent());
        boolean other = scenario.filter(s -> !s.id().equals(shown)).isPresent();
        scenario.ifPresent(
                s -> {
                    shown = s.id();
                    if (other) {
                        inputs.start(s);
                        selected.set(s.deployments().isEmpty() ? -1 : 0);
                    } else {
                        inputs.show(s);
                    }
                });
        summarize();
        place();
    }

    private void place() {
        int count = scenario().map(s -> s.deployments().size()).orElse(0);
        int index = count == 0 ? -1 : Math.clamp(selected.get(), 0, count - 1);
        selected.set(index);
        Plan plan = document.plan();
        placed.set(scenario().filter(_ -> index >= 0).map(s -> new Placed(plan, s.id(), index)));
    }

    private void summarize() {
        SequencedMap<String, DeploymentSummary> contents = new LinkedHashMap<>();
        scenario()
                .ifPresent(
                        s -> {
                            DeploymentSummaries summaries =
                                    new DeploymentSummaries(
                                            document.plan(), s, results.getValue(), card, locale);
                            for (int i = 0; i < s.deployments().size(); i++) {
                                contents.put(String.valueOf(i), summaries.of(i));
                            }
                        });
        rows.show(contents);
    }
}
