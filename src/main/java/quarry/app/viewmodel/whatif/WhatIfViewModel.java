package quarry.app.viewmodel.whatif;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.scenarios.ScenarioEdits;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.Statement;
import quarry.cost.price.Repricer;
import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.report.text.Figures;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What one more of each figure of the selected workload costs in the selected scenario, what caching saves and what
/// batch would. Worked out while the workload's screen is shown; nothing is on show that an edit has overtaken.
public final class WhatIfViewModel {

    private final Texts words = Texts.of(WhatIfViewModel.class);
    private final DocumentViewModel document;
    private final SelectionViewModel selection;
    private final RateCard card;
    private final Locale locale;
    private final Repricer repricer;
    private final Latest<Question, Answer> latest;
    private final BooleanExpression shown;
    private final Map<Lever, ReadOnlyStringWrapper> costs = new EnumMap<>(Lever.class);
    private final ReadOnlyStringWrapper caching = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper batch = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper movable = new ReadOnlyBooleanWrapper();
    private final FieldViewModel<BigDecimal> batchShare;
    private BigDecimal share = BigDecimal.ONE;
    private @Nullable Answer answer;

    private record Question(Plan plan, String workload, String scenario) {}

    private record Answer(Map<Lever, String> costs, String caching, @Nullable BatchSaving batch) {}

    public WhatIfViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            RateCard card,
            Locale locale,
            Latest.Background background,
            NoticesViewModel notices) {
        this.document = document;
        this.selection = selection;
        this.card = card;
        this.locale = locale;
        this.repricer = new Repricer(card);
        this.latest =
                new Latest<>(
                        this::answer,
                        background,
                        this::show,
                        failure -> notices.error(String.valueOf(failure)));
        for (Lever lever : Lever.values()) {
            costs.put(lever, new ReadOnlyStringWrapper(""));
        }
        batchShare =
                new FieldViewModel<>(
                        words.get("share"),
                        words.get("percent"),
                        NumberNotation.percentBetween(locale, "0", "100"),
                        this::setShare);
        batchShare.start(share);
        shown = selection.shows(Subject.WORKLOAD);
        document.planProperty().subscribe(_ -> ask());
        selection.workloadProperty().subscribe(_ -> ask());
        selection.scenarioProperty().subscribe(_ -> ask());
        shown.subscribe(_ -> ask());
    }

    /// What one more costs: "+100 = +4,650 USD a month"; empty while it is not known.
    public ReadOnlyStringProperty costOf(Lever lever) {
        return Objects.requireNonNull(costs.get(lever)).getReadOnlyProperty();
    }

    /// What caching saves, or why nothing is saved.
    public ReadOnlyStringProperty cachingProperty() {
        return caching.getReadOnlyProperty();
    }

    /// What the share that may wait would save in batch, or why nothing.
    public ReadOnlyStringProperty batchProperty() {
        return batch.getReadOnlyProperty();
    }

    /// The share that may wait: a thought, until `moveToBatch` makes it part of the scenario.
    public FieldViewModel<BigDecimal> batchShare() {
        return batchShare;
    }

    public ReadOnlyBooleanProperty movableProperty() {
        return movable.getReadOnlyProperty();
    }

    /// Splits what serves the workload on demand: the share that may wait is bought in batch. One edit.
    public void moveToBatch() {
        if (movable.get()) {
            String workload = selection.workload();
            String name = document.plan().workload(workload).map(Workload::name).orElse("");
            document.edit(
                    words.get("batch.move", figures(document.plan()).percent(share), name),
                    plan ->
                            ScenarioEdits.replace(
                                    plan,
                                    selection.scenario(),
                                    s -> BatchSaving.moved(s, workload, share)));
        }
    }

    private void setShare(BigDecimal now) {
        share = now;
        showBatch();
    }

    private void ask() {
        answer = null;
        costs.values().forEach(cost -> cost.set(""));
        caching.set("");
        showBatch();
        if (shown.get()) {
            latest.ask(new Question(document.plan(), selection.workload(), selection.scenario()));
        }
    }

    private void show(Answer now) {
        if (shown.get()) {
            answer = now;
            costs.forEach((lever, cost) -> cost.set(now.costs().getOrDefault(lever, "")));
            caching.set(now.caching());
            showBatch();
        }
    }

    private void showBatch() {
        BatchSaving saving = answer == null ? null : answer.batch();
        movable.set(saving != null && saving.possible() && share.signum() > 0);
        batch.set(saving == null ? "" : saving.text(share, figures(document.plan()), words));
    }

    private Figures figures(Plan plan) {
        return new Figures(locale, plan.shownIn());
    }

    private Answer answer(Question question) {
        Plan plan = question.plan();
        Optional<Workload> workload = plan.workload(question.workload());
        Optional<Scenario> scenario = plan.scenario(question.scenario());
        if (workload.isEmpty() || scenario.isEmpty()) {
            return new Answer(Map.of(), "", null);
        }
        WhatIf whatIf = new WhatIf(repricer, plan, scenario.get(), workload.get());
        Map<Lever, String> texts = new EnumMap<>(Lever.class);
        for (Lever lever : Lever.values()) {
            lever.more(workload.get())
                    .flatMap(more -> text(whatIf, lever, more))
                    .ifPresent(text -> texts.put(lever, text));
        }
        return new Answer(
                texts,
                new CachingText(words, card, figures(plan)).of(whatIf),
                BatchSaving.of(whatIf, words));
    }

    private Optional<String> text(WhatIf whatIf, Lever lever, Lever.More more) {
        Statement changed = whatIf.changed(more.workload(), d -> d);
        Figures figures = figures(whatIf.plan());
        String step =
                lever.isShare()
                        ? new Figures(locale, DisplayCurrency.USD)
                                        .count(more.step().movePointRight(2))
                                + " %"
                        : figures.count(more.step());
        return whatIf.difference(whatIf.now(), changed).map(usd -> text(step, usd, figures));
    }

    private String text(String step, Usd usd, Figures figures) {
        return usd.isZero()
                ? words.get("more.nothing", step)
                : words.get("more", step, figures.difference(usd), figures.currencyCode());
    }
}
