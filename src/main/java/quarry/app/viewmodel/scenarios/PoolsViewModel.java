package quarry.app.viewmodel.scenarios;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Scenario;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Model units that deployments of the scenario share: a list of pools, and the inputs of the selected one.
public final class PoolsViewModel {

    private final Texts words = Texts.of(PoolsViewModel.class);
    private final DocumentViewModel document;
    private final NoticesViewModel notices;
    private final RateCard card;
    private final Locale locale;
    private final Inputs<PlacedPool> values = new Inputs<>(this::change);
    private final PoolInputs inputs;
    private final Rows<PoolSummary> rows = new Rows<>();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ObservableList<Choice<Integer>> joining = FXCollections.observableArrayList();
    private final ObservableList<Choice<Integer>> shownJoining =
            FXCollections.unmodifiableObservableList(joining);
    private @Nullable PlacedPool shown;
    private String scenario = "";

    PoolsViewModel(
            DocumentViewModel document, NoticesViewModel notices, RateCard card, Locale locale) {
        this.document = document;
        this.notices = notices;
        this.card = card;
        this.locale = locale;
        this.inputs = new PoolInputs(values, this::change, card, locale);
    }

    /// What amounts are in: "USD".
    public ObservableValue<String> currencyProperty() {
        return document.currencyProperty();
    }

    /// The pools; a row's id is its place in the list.
    public ObservableList<Row<PoolSummary>> rows() {
        return rows.list();
    }

    /// Place of the pool that is edited; −1 for none.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether there is a pool to edit.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// The inputs of the selected pool.
    public PoolInputs inputs() {
        return inputs;
    }

    /// The deployments that do not use the selected pool, by their place in the scenario.
    public ObservableList<Choice<Integer>> joining() {
        return shownJoining;
    }

    public void select(int index) {
        selected.set(index);
        place();
    }

    /// Buys a unit for deployments to share, where the scenario has a model that is sold by the unit.
    public void add() {
        scenario()
                .flatMap(s -> StartingPool.of(card, document.plan(), s))
                .ifPresentOrElse(
                        pool -> append(words.get("pool.add", pool.id(), name()), pool, s -> s),
                        () -> notices.error(words.get("pool.none-sold")));
    }

    /// Makes the units of a deployment a pool, and lets the deployment use it.
    void share(Placed placed) {
        StartingPool.of(placed)
                .ifPresent(
                        pool ->
                                append(
                                        words.get("pool.share", placed.workload(), name()),
                                        pool,
                                        s -> ScenarioEdits.using(s, placed.index(), pool)));
    }

    /// Serves a deployment from the selected pool, on the pool's model.
    public void join(int deployment) {
        PlacedPool placed = shown;
        if (placed != null) {
            Pool pool = placed.pool();
            Placed joined = new Placed(placed.plan(), scenario, deployment);
            document.edit(
                    words.get("pool.join", joined.workload(), pool.id(), name()),
                    plan ->
                            new Placed(plan, scenario, deployment)
                                    .with(d -> ScenarioEdits.pooled(d, pool))
                                    .plan());
        }
    }

    /// Removes a pool that nobody uses and offers to take that back; of another it tells who uses it.
    public void remove(int index) {
        PlacedPool pool = new PlacedPool(document.plan(), scenario, index);
        List<String> users = pool.users();
        String id = pool.pool().id();
        if (!users.isEmpty()) {
            notices.error(words.get("pool.in-use", id, String.join(", ", users)));
            return;
        }
        document.edit(
                words.get("pool.remove", id, name()),
                plan -> ScenarioEdits.withoutPool(plan, scenario, index));
        notices.undoable(words.get("pool.removed", id), document.undoOfLatest());
    }

    private void append(String edit, Pool pool, UnaryOperator<Scenario> use) {
        document.edit(
                edit,
                plan ->
                        ScenarioEdits.replace(
                                plan, scenario, s -> ScenarioEdits.plus(use.apply(s), pool)));
        select(scenario().map(s -> s.pools().size()).orElse(0) - 1);
    }

    private Optional<Scenario> scenario() {
        return document.plan().scenario(scenario);
    }

    private String name() {
        return scenario().map(Scenario::name).orElse("");
    }

    private void change(String label, boolean typed, UnaryOperator<PlacedPool> change) {
        PlacedPool at = shown;
        if (at != null) {
            document.edit(
                    new Edit(
                            words.get(
                                    "pool.change",
                                    label.toLowerCase(locale),
                                    at.pool().id(),
                                    at.in().name()),
                            typed ? "pool " + at.scenario() + " " + at.index() + " " + label : ""),
                    plan -> change.apply(new PlacedPool(plan, at.scenario(), at.index())).plan());
        }
    }

    /// Shows the pools of a scenario; empty for none.
    void show(String id, @Nullable Results results) {
        if (!scenario.equals(id)) {
            scenario = id;
            selected.set(0);
        }
        summarize(results);
        place();
    }

    void summarize(@Nullable Results results) {
        SequencedMap<String, PoolSummary> contents = new LinkedHashMap<>();
        scenario()
                .ifPresent(
                        s -> {
                            PoolSummaries summaries =
                                    new PoolSummaries(document.plan(), s, results, card, locale);
                            for (int i = 0; i < s.pools().size(); i++) {
                                contents.put(String.valueOf(i), summaries.of(i));
                            }
                        });
        rows.show(contents);
    }

    private void place() {
        Plan plan = document.plan();
        int count = scenario().map(s -> s.pools().size()).orElse(0);
        int index = count == 0 ? -1 : Math.clamp(selected.get(), 0, count - 1);
        selected.set(index);
        PlacedPool before = shown;
        PlacedPool now = index < 0 ? null : new PlacedPool(plan, scenario, index);
        shown = now;
        if (now != null) {
            if (before != null && samePlace(before, now)) {
                values.show(now);
            } else {
                values.start(now);
            }
        }
        present.set(now != null);
        RowUpdate.update(joining, now == null ? List.of() : others(now));
    }

    private static boolean samePlace(PlacedPool before, PlacedPool now) {
        return before.scenario().equals(now.scenario())
                && before.index() == now.index()
                && before.in().pools().size() == now.in().pools().size();
    }

    private List<Choice<Integer>> others(PlacedPool pool) {
        Scenario in = pool.in();
        return IntStream.range(0, in.deployments().size())
                .filter(i -> !ScenarioEdits.uses(in.deployments().get(i), pool.pool()))
                .mapToObj(i -> new Placed(pool.plan(), in.id(), i))
                .map(d -> Choice.of(d.index(), words.get("pool.other", d.workload(), model(d))))
                .toList();
    }

    private String model(Placed placed) {
        String id = placed.deployment().model();
        return card.model(id).map(m -> m.name()).orElse(id);
    }
}
