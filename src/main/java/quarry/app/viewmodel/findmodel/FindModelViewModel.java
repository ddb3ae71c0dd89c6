package quarry.app.viewmodel.findmodel;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.LatestJob;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.why.WhyViewModel.Asked;
import quarry.plan.Deployment;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The screen "Find a model": what the selected workload would cost elsewhere.
///
/// Everything is priced, filtered and put in order in the background, and only while the screen is shown.
public final class FindModelViewModel {

    private final Texts words = Texts.of(FindModelViewModel.class);
    private final SelectionViewModel selection;
    private final ObservableValue<@Nullable Results> results;
    private final ObservableBooleanValue shown;
    private final OfferSubject subject;
    private final OfferFilters filters;
    private final OfferUse use;
    private final ModelNoteInputs note;
    private final LatestJob<OfferSheets.Question, Optional<OfferSheet>> pricing;
    private final Latest<FindModelPages.Question, FindModelPage> paging;
    private final Latest<OfferExplainer.Question, Asked> explaining;
    private final ReadOnlyObjectWrapper<FindModelPage> page =
            new ReadOnlyObjectWrapper<>(FindModelPage.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable OfferRow> selected =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final BooleanExpression busy;
    private Optional<OfferSheet> sheet = Optional.empty();
    private List<ColumnOrder<OfferColumn>> order = List.of();
    private OfferSheets.@Nullable Question question;
    private String behind = "";
    private boolean filling;
    private boolean regionsChosen;

    public FindModelViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            JobsViewModel jobs,
            NoticesViewModel notices,
            RateCard card,
            Latest.Background background,
            Locale locale) {
        this.selection = selection;
        this.results = results;
        this.shown = selection.shows(Subject.FIND_MODEL);
        this.subject = new OfferSubject(document.planProperty(), selection, this::ask);
        this.filters = new OfferFilters(locale, this::filtered);
        this.use = new OfferUse(document, selection, notices);
        this.note = new ModelNoteInputs(document, locale);
        this.pricing =
                new LatestJob<>(
                        jobs,
                        words.get("pricing"),
                        (asked, ticket) -> OfferSheets.sheet(card, asked, ticket),
                        new LatestJob.Ends<>(
                                this::priced,
                                reason -> {
                                    question = null;
                                    notices.error(reason);
                                    stopped("answer.failed", "answer.nothing-failed");
                                },
                                () -> stopped("answer.called-off", "answer.nothing-priced")));
        this.paging =
                new Latest<>(
                        FindModelPages::page,
                        background,
                        page::set,
                        failure -> notices.error(words.get("failed", failure.toString())));
        this.busy =
                BooleanExpression.booleanExpression(pricing.busyProperty())
                        .or(paging.busyProperty());
        this.explaining =
                new Latest<>(
                        new OfferExplainer(card, locale)::explain,
                        background,
                        this::show,
                        failure ->
                                notices.error(
                                        Texts.of(FindModelViewModel.class)
                                                .get("explanation.failed", failure)));
        results.subscribe(_ -> ask());
        selection.workloadProperty().subscribe((_, _) -> ask());
        selection.scenarioProperty().subscribe((_, _) -> ask());
        shown.subscribe((_, _) -> ask());
    }

    public ReadOnlyObjectProperty<FindModelPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether the offers are being priced, filtered or put in order.
    public BooleanExpression busyProperty() {
        return busy;
    }

    /// Puts the offers in another order; without any the cheapest come first.
    public void order(List<ColumnOrder<OfferColumn>> by) {
        if (!by.equals(order)) {
            order = List.copyOf(by);
            filtered();
        }
    }

    /// Prices the offers after all, if that was called off or failed.
    public void again() {
        question = null;
        ask();
    }

    /// Workload, scenario and span that the offers are about.
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
                page.set(FindModelPage.saying(words.get("answer.pricing"), false));
            }
            OfferSheets.Question next =
                    new OfferSheets.Question(
                            now, selection.workload(), selection.scenario(), subject.chosenSpan());
            OfferSheets.Question before = question;
            if (before == null || !before.same(next)) {
                question = next;
                pricing.ask(next);
            } else {
                explain();
            }
        }
    }

    private void priced(Optional<OfferSheet> answer) {
        sheet = answer;
        behind = "";
        filling = true;
        answer.ifPresent(filters::offer);
        if (!regionsChosen) {
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

    /// @param before key of what is said where there are prices from before
    /// @param nothing the same where there are none
    private void stopped(String before, String nothing) {
        behind = words.get(before);
        if (sheet.isEmpty()) {
            page.set(FindModelPage.saying(words.get(nothing), true));
        } else {
            filtered();
        }
    }

    /// Data often have to stay where they are, so the plan's own regions come first.
    private void chooseRegions(OfferSheet first) {
        regionsChosen = true;
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
            sheet.ifPresentOrElse(
                    s -> paging.ask(new FindModelPages.Question(s, filters.now(), order, behind)),
                    () -> page.set(FindModelPage.EMPTY));
        }
    }

    private void explain() {
        OfferRow row = selected.get();
        if (row == null || sheet.isEmpty() || !shown.get()) {
            asked.set(null);
        } else {
            explaining.ask(new OfferExplainer.Question(sheet.get(), row));
        }
    }

    private void show(Asked answer) {
        asked.set(selected.get() == null || !shown.get() ? null : answer);
    }
}
