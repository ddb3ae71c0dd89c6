package quarry.app.viewmodel.workloads;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.list.Rows;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.pricing.ScenarioFigures;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.workloads.WorkloadLine.Figure;
import quarry.cost.Statement;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Workload;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// All workloads with what they do and cost in the selected scenario; all figures of one priced plan.
public final class WorkloadTableViewModel {

    private final Texts words = Texts.of(WorkloadTableViewModel.class);
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final Locale locale;
    private final BooleanExpression shown;
    private final Rows<WorkloadLine> rows = new Rows<>();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper currency = new ReadOnlyStringWrapper("");

    public WorkloadTableViewModel(
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            Locale locale) {
        this.selection = selection;
        this.results = results;
        this.locale = locale;
        this.shown = selection.shows(Subject.WORKLOADS);
        results.subscribe(_ -> show());
        selection.scenarioProperty().subscribe(_ -> show());
        shown.subscribe(_ -> show());
    }

    public ObservableList<Row<WorkloadLine>> rows() {
        return rows.list();
    }

    /// Which workload costs most, as a sentence; empty while the plan has none.
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What costs are in: "USD".
    public ReadOnlyStringProperty currencyProperty() {
        return currency.getReadOnlyProperty();
    }

    private void show() {
        Results now = results.getValue();
        if (!shown.get() || now == null) {
            return;
        }
        Optional<ScenarioFigures> scenario = now.scenario(selection.scenario());
        SequencedMap<String, WorkloadLine> lines = new LinkedHashMap<>();
        now.plan().workloads().forEach(w -> lines.put(w.id(), line(now, w, scenario)));
        rows.show(lines);
        currency.set(now.figures().currencyCode());
        answer.set(answer(now, scenario, List.copyOf(lines.values())));
    }

    private String answer(
            Results now, Optional<ScenarioFigures> scenario, List<WorkloadLine> lines) {
        String count = now.figures().whole(BigDecimal.valueOf(lines.size()));
        if (lines.isEmpty()) {
            return "";
        }
        boolean one = lines.size() == 1;
        if (scenario.isEmpty()) {
            return one
                    ? words.get("table.one.unpriced", lines.getFirst().name())
                    : words.get("table.unpriced", count);
        }
        String name = scenario.get().statement().name();
        if (!scenario.get().amount().complete()) {
            return one
                    ? words.get("table.one.incomplete", lines.getFirst().name(), name)
                    : words.get("table.incomplete", count, name);
        }
        WorkloadLine dearest =
                lines.stream().max(Comparator.comparing(WorkloadLine::cost)).orElseThrow();
        String cost = now.figures().amount(now.monthly(scenario.get().amount().net()));
        String code = now.figures().currencyCode();
        return one
                ? words.get("table.one.costs", dearest.name(), cost, code, name)
                : words.get(
                        "table.costs",
                        count,
                        cost,
                        code,
                        name,
                        dearest.name(),
                        dearest.share().text());
    }

    private WorkloadLine line(Results now, Workload workload, Optional<ScenarioFigures> scenario) {
        Figures figures = now.figures();
        BigDecimal requests =
                new WorkloadReadOuts(now.plan(), workload, words, locale)
                        .requests().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Statement.Amount amount =
                scenario.map(s -> s.workload(workload.id())).orElse(Statement.Amount.NONE);
        Usd monthly = now.monthly(amount.net());
        boolean known = scenario.isPresent();
        return new WorkloadLine(
                workload.id(),
                workload.name(),
                String.join(", ", workload.tags().values()),
                workload.tags().entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining("\n")),
                count(
                        figures,
                        Precision.quotient(requests, BigDecimal.valueOf(now.plan().months()))),
                count(figures, workload.request().inputTokens()),
                count(figures, workload.request().outputTokens()),
                known ? cost(now, amount.complete(), monthly) : Figure.unknown(),
                known ? share(figures, amount, scenario.get().amount()) : Figure.unknown(),
                amount.complete(),
                scenario
                        .map(s -> s.trends().getOrDefault(workload.id(), List.of()))
                        .orElse(List.of())
                        .stream()
                        .map(usd -> now.plan().shownIn().shown(usd).doubleValue())
                        .toList());
    }

    private Figure cost(Results now, boolean complete, Usd monthly) {
        Figures figures = now.figures();
        String exact = figures.exactAmount(monthly);
        return new Figure(
                now.plan().shownIn().shown(monthly),
                complete ? figures.amount(monthly) : words.get("table.partly"),
                complete ? exact : words.get("table.soFar", exact));
    }

    private static Figure count(Figures figures, BigDecimal value) {
        return new Figure(value, figures.shortCount(value), figures.count(value));
    }

    private static Figure share(Figures figures, Statement.Amount part, Statement.Amount all) {
        if (all.net().isZero() || !all.complete()) {
            return Figure.unknown();
        }
        BigDecimal share = Precision.quotient(part.net().value(), all.net().value());
        return new Figure(share, figures.percent(share), figures.percent(share));
    }
}
