package quarry.app.viewmodel.workloads;

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
import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.RequestShape;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The workloads in the left column, with what each costs in the selected scenario.
public final class WorkloadListViewModel {

    private static final BigDecimal SHORT_FROM = BigDecimal.valueOf(1000);

    private final Texts words = Texts.of(WorkloadListViewModel.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final NoticesViewModel notices;
    private final Newcomers newcomers;
    private final Rows<WorkloadSummary> rows = new Rows<>();

    /// Serves a workload that was just added, in every scenario.
    @FunctionalInterface
    public interface Newcomers {
        Plan serve(Plan plan, String workload);
    }

    public WorkloadListViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            Newcomers newcomers) {
        this.document = document;
        this.selection = selection;
        this.results = results;
        this.notices = notices;
        this.newcomers = newcomers;
        document.planProperty().subscribe(_ -> show());
        results.subscribe(_ -> show());
        selection.scenarioProperty().subscribe(_ -> show());
    }

    /// Selection is kept in `SelectionViewModel` by id.
    public ObservableList<Row<WorkloadSummary>> rows() {
        return rows.list();
    }

    /// Adds a workload with figures to start from, serves it in every scenario and opens it.
    public void add() {
        Plan plan = document.plan();
        String name = Naming.free(words.get("new"), names(plan));
        String id = Naming.id(name, ids(plan));
        Workload workload =
                Workload.of(
                        id,
                        name,
                        Traffic.flat(BigDecimal.valueOf(1000)),
                        RequestShape.of(500, 200));
        document.edit(
                words.get("add", name), p -> newcomers.serve(WorkloadEdits.add(p, workload), id));
        selection.editWorkload(id);
    }

    public void duplicate(String id) {
        Plan plan = document.plan();
        Workload original = workload(id);
        String name = Naming.copy(original.name(), names(plan));
        Workload copy = original.withName(name).withId(Naming.id(name, ids(plan)));
        document.edit(
                words.get("duplicate", original.name()), p -> WorkloadEdits.duplicate(p, id, copy));
        selection.selectWorkload(copy.id());
    }

    /// Removes the workload and its deployments, and offers to take that back.
    public void remove(String id) {
        String name = workload(id).name();
        document.edit(words.get("remove", name), p -> WorkloadEdits.remove(p, id));
        notices.undoable(words.get("removed", name), document.undoOfLatest());
    }

    /// Only the name changes; the id, and with it every deployment, stays. A blank name changes nothing.
    public void rename(String id, String name) {
        if (!name.isBlank()) {
            document.edit(
                    words.get("rename", workload(id).name()),
                    p -> WorkloadEdits.replace(p, id, w -> w.withName(name.strip())));
        }
    }

    public void moveTo(String id, int index) {
        document.edit(
                words.get("move", workload(id).name()), p -> WorkloadEdits.move(p, id, index));
    }

    public void moveUp(String id) {
        moveTo(id, WorkloadEdits.index(document.plan(), id) - 1);
    }

    public void moveDown(String id) {
        moveTo(id, WorkloadEdits.index(document.plan(), id) + 1);
    }

    private Workload workload(String id) {
        return document.plan().workload(id).orElseThrow();
    }

    private static List<String> names(Plan plan) {
        return plan.workloads().stream().map(Workload::name).toList();
    }

    private static List<String> ids(Plan plan) {
        return plan.workloads().stream().map(Workload::id).toList();
    }

    private void show() {
        SequencedMap<String, WorkloadSummary> contents = new LinkedHashMap<>();
        Results now = results.getValue();
        Optional<ScenarioFigures> scenario =
                now == null ? Optional.empty() : now.scenario(selection.scenario());
        for (Workload workload : document.plan().workloads()) {
            contents.put(
                    workload.id(),
                    now != null && scenario.isPresent()
                            ? summary(workload, now, scenario.get())
                            : WorkloadSummary.unpriced(workload.name()));
        }
        rows.show(contents);
    }

    private static WorkloadSummary summary(
            Workload workload, Results results, ScenarioFigures scenario) {
        Statement.Amount amount = scenario.workload(workload.id());
        Usd monthly = results.monthly(amount.net());
        Usd all = scenario.amount().net();
        return new WorkloadSummary(
                workload.name(),
                shortAmount(results, monthly),
                results.figures().exactAmount(monthly),
                all.isZero()
                        ? ""
                        : results.figures()
                                .percent(Precision.quotient(amount.net().value(), all.value())),
                amount.complete(),
                scenario.trends().getOrDefault(workload.id(), List.of()).stream()
                        .map(usd -> results.plan().shownIn().shown(usd).doubleValue())
                        .toList());
    }

    private static String shortAmount(Results results, Usd monthly) {
        BigDecimal shown = results.plan().shownIn().shown(monthly);
        return shown.compareTo(SHORT_FROM) < 0
                ? results.figures().amount(monthly)
                : results.figures().shortCount(shown);
    }
}
