package quarry.app.viewmodel.findmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.compare.CellRef;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.text.Texts;
import quarry.app.viewmodel.why.WhyViewModel.Asked;
import quarry.cost.PricedPlan;
import quarry.cost.compare.Breakdown;
import quarry.cost.offer.OfferPricer;
import quarry.cost.price.PlanPricer;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.rates.RateCard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The screen "Find a model": what the selected workload would cost elsewhere.
///
/// Everything is priced in the background, and only while the screen is shown.
public final class FindModelViewModel {

    private final Texts words = Texts.of(FindModelViewModel.class);
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final ObservableBooleanValue shown;
    private final OfferSubject subject;
    private final OfferFilters filters;
    private final OfferUse use;
    private final ModelNoteInputs note;
    private final Latest<OfferSheets.Question, Optional<OfferSheet>> pricing;
    private final Latest<Explain, Asked> explaining;
    private final ReadOnlyObjectWrapper<FindModelPage> page =
            new ReadOnlyObjectWrapper<>(FindModelPage.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable OfferRow> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private Optional<OfferSheet> sheet = Optional.empty();
    private boolean filling;

    /// Which offer to explain.
    private record Explain(OfferSheet sheet, OfferRow row) {}

    public FindModelViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            RateCard card,
            Latest.Background background,
            Locale locale) {
        this.selection = selection;
        this.results = results;
        this.shown = selection.shows(Subject.FIND_MODEL);
        this.subject = new OfferSubject(document.planProperty(), selection);
        this.filters = new OfferFilters(locale, this::filtered);
        this.use = new OfferUse(document, selection, notices);
        this.note = new ModelNoteInputs(document, locale);
        this.pricing =
                new Latest<>(
                        question -> OfferSheets.sheet(card, question),
                        background,
                        this::priced,
                        failure -> notices.error("The offers failed; report this: " + failure));
        this.explaining =
                new Latest<>(
                        question -> explained(question, card, locale),
                        background,
                        this::show,
                        failure ->
                                notices.error("The explanation failed; report this: " + failure));
        results.subscribe(_ -> ask());
        selection.workloadProperty().subscribe((_, _) -> ask());
        selection.scenarioProperty().subscribe((_, _) -> ask());
        shown.subscribe((_, _) -> ask());
    }

    public ReadOnlyObjectProperty<FindModelPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether the offers are being priced.
    public ReadOnlyBooleanProperty busyProperty() {
        return pricing.busyProperty();
    }

    /// Workload and scenario that the offers are about.
    public OfferSubject subject() {
        return subject;
    }

    public OfferFilters filters() {
        return filters;
    }

    /// The user's score and note of the selected row's model.
    public ModelNoteInputs note() {
        return note;
    }

    /// The row that is explained and can be used; null for none.
    public ReadOnlyObjectProperty<@Nullable OfferRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// What the panel beside the screen explains instead of the comparison's amount; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    public void select(@Nullable OfferRow row) {
        if (!Objects.equals(row, selected.get())) {
            selected.set(row);
            Deployment deployment = row == null ? null : row.deployment();
            note.show(Optional.ofNullable(deployment).map(Deployment::model));
            explain();
        }
    }

    /// Serves the workload by the selected offer in the selected scenario from now on.
    public void useInScenario() {
        OfferRow row = selected.get();
        if (row != null && row.deployment() != null && !row.now()) {
            use.inScenario(row.deployment(), row.model());
        }
    }

    /// Adds a copy of the selected scenario in which the selected offer serves the workload.
    public void addAsScenario() {
        OfferRow row = selected.get();
        if (row != null && row.deployment() != null && !row.now()) {
            use.asScenario(row.deployment(), row.model());
        }
    }

    private void ask() {
        Results now = results.getValue();
        if (!shown.get()) {
            asked.set(null);
        } else if (now != null) {
            if (sheet.isEmpty()) {
                page.set(FindModelPage.saying(words.get("answer.pricing")));
            }
            pricing.ask(new OfferSheets.Question(now, selection.workload(), selection.scenario()));
        }
    }

    private void priced(Optional<OfferSheet> answer) {
        boolean first = sheet.isEmpty();
        sheet = answer;
        filling = true;
        answer.ifPresent(s -> filters.offer(s.offers()));
        if (first) {
            answer.ifPresent(this::chooseRegions);
        }
        filling = false;
        filtered();
        OfferRow before = selected.get();
        OfferRow now = before == null ? null : sheet.flatMap(s -> s.row(before.id())).orElse(null);
        selected.set(now);
        Deployment deployment = now == null ? null : now.deployment();
        note.show(Optional.ofNullable(deployment).map(Deployment::model));
        explain();
    }

    /// Data often have to stay where they are, so the plan's own regions come first.
    private void chooseRegions(OfferSheet first) {
        filters.regions()
                .choose(
                        first.results().plan().scenarios().stream()
                                .flatMap(s -> s.deployments().stream())
                                .filter(d -> d.workload().equals(first.workload().id()))
                                .map(Deployment::region)
                                .distinct()
                                .toList());
    }

    private void filtered() {
        if (!filling) {
            page.set(
                    sheet.map(s -> new FindModelPages(s, filters.of(s.offers())).page())
                            .orElse(FindModelPage.EMPTY));
        }
    }

    private void explain() {
        OfferRow row = selected.get();
        if (row == null || sheet.isEmpty() || !shown.get()) {
            asked.set(null);
        } else {
            explaining.ask(new Explain(sheet.get(), row));
        }
    }

    private void show(Asked answer) {
        asked.set(selected.get() == null || !shown.get() ? null : answer);
    }

    private static Asked explained(Explain question, RateCard card, Locale locale) {
        OfferSheet sheet = question.sheet();
        String workload = sheet.workload().id();
        Deployment deployment = question.row().deployment();
        if (question.row().now() || deployment == null) {
            return new Asked(sheet.results(), cell(workload, sheet.scenario()), Span.MONTHLY_MEAN);
        }
        OfferRow row = question.row();
        Plan alone =
                OfferPricer.alone(
                        sheet.results().plan(),
                        deployment,
                        String.join(", ", row.model(), row.region(), row.mode()));
        PricedPlan priced = PlanPricer.price(alone, card);
        return new Asked(
                Results.of(priced, List.of(), card, locale),
                cell(workload, alone.scenarios().getFirst().id()),
                Span.MONTHLY_MEAN);
    }

    private static CellRef cell(String workload, String scenario) {
        return new CellRef(new Breakdown.ByWorkload(), workload, scenario);
    }
}
