package quarry.app.viewmodel.scenarios;

import static quarry.app.viewmodel.scenarios.ScenarioEdits.ofTheRest;

import javafx.beans.binding.BooleanExpression;
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
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// The selected scenario: its name, its deployments, and the inputs of the selected deployment.
public final class ScenarioEditorViewModel {

    private final Texts words = Texts.of(ScenarioEditorViewModel.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final NoticesViewModel notices;
    private final RateCard card;
    private final StartingPoint startingPoint;
    private final Locale locale;
    private final BooleanExpression onShow;
    private final Inputs<Scenario> inputs = new Inputs<>(this::change);
    private final FieldViewModel<String> name;
    private final Rows<DeploymentSummary> rows = new Rows<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Placed>> placed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Boolean> sharable =
            placed.map(p -> p.filter(Placed::hasOwnUnits).isPresent());
    private final DeploymentEditorViewModel deployment;
    private final PoolsViewModel pools;
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
        this.name =
                inputs.field(
                        words.get("name"),
                        "",
                        TextNotation.NAME,
                        Scenario::name,
                        Scenario::withName);
        this.deployment = new DeploymentEditorViewModel(document, placed, card, locale);
        this.pools = new PoolsViewModel(document, notices, card, locale);
        this.onShow = selection.shows(Subject.SCENARIO);
        document.planProperty().subscribe(_ -> show());
        selection.scenarioProperty().subscribe(_ -> show());
        results.subscribe(_ -> summarize());
        onShow.subscribe(_ -> show());
    }

    /// What amounts are in: "USD".
    public ObservableValue<String> currencyProperty() {
        return document.currencyProperty();
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

    /// Model units that deployments share.
    public PoolsViewModel pools() {
        return pools;
    }

    /// Whether the selected deployment has units of its own, which others could share.
    public ObservableValue<Boolean> sharableProperty() {
        return sharable;
    }

    /// Makes the units of the selected deployment a pool that it uses.
    public void share() {
        placed.get().ifPresent(pools::share);
    }

    /// Serves the workload on demand to begin with, and selects the new deployment.
    public void add(String workload) {
        scenario()
                .flatMap(s -> startingPoint.deployment(document.plan(), s.deployments(), workload))
                .ifPresentOrElse(
                        d -> {
                            edit("deployment.add", all -> Sequence.plus(all, ofTheRest(d, all)));
                            select(rows.list().size() - 1);
                        },
                        () -> notices.error(words.get("card.empty")));
    }

    public void duplicate(int index) {
        edit(
                "deployment.duplicate",
                all -> Sequence.inserted(all, index + 1, ofTheRest(all.get(index), all)));
        select(index + 1);
    }

    /// Removes the deployment and offers to take that back.
    public void remove(int index) {
        edit("deployment.remove", all -> Sequence.without(all, index));
        notices.undoable(words.get("deployment.removed"), document.undoOfLatest());
    }

    public void move(int from, int to) {
        edit("deployment.move", all -> Sequence.moved(all, from, to));
        select(Math.clamp(to, 0, rows.list().size() - 1));
    }

    /// @param key of the edit's name
    private void edit(String key, UnaryOperator<List<Deployment>> change) {
        scenario()
                .ifPresent(
                        s ->
                                document.edit(
                                        words.get(key, s.name()),
                                        plan -> ScenarioEdits.deployments(plan, s.id(), change)));
    }

    private void change(String label, boolean typed, UnaryOperator<Scenario> change) {
        scenario()
                .ifPresent(
                        s ->
                                document.edit(
                                        new Edit(
                                                words.get(
                                                        "scenario.change",
                                                        label.toLowerCase(locale),
                                                        s.name()),
                                                typed ? "scenario " + s.id() + " " + label : ""),
                                        plan -> ScenarioEdits.replace(plan, s.id(), change)));
    }

    private Optional<Scenario> scenario() {
        return document.plan().scenario(selection.scenario());
    }

    /// What nobody looks at is brought up to date when it is shown.
    private void show() {
        if (!onShow.get()) {
            return;
        }
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
        place();
        summarize();
        pools.show(scenario.map(Scenario::id).orElse(""), results.getValue());
    }

    private void place() {
        int count = scenario().map(s -> s.deployments().size()).orElse(0);
        int index = count == 0 ? -1 : Math.clamp(selected.get(), 0, count - 1);
        selected.set(index);
        Plan plan = document.plan();
        placed.set(scenario().filter(_ -> index >= 0).map(s -> new Placed(plan, s.id(), index)));
    }

    private void summarize() {
        if (!onShow.get()) {
            return;
        }
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
        pools.summarize(results.getValue());
    }
}
