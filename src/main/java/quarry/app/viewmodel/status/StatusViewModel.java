package quarry.app.viewmodel.status;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.FileViewModel;
import quarry.app.viewmodel.list.RowUpdate;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.rates.RateCard;
import quarry.report.text.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bar at the bottom: months and their basis, problems, whether the plan is saved, whether rates are missing.
public final class StatusViewModel {

    private static final Texts WORDS = Texts.of(StatusViewModel.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DocumentViewModel document;
    private final FileViewModel file;
    private final ObservableValue<@Nullable Results> results;
    private final ReadOnlyStringWrapper months = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper errors = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rates = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ObservableList<ProblemRow> problems = FXCollections.observableArrayList();
    private final ObservableList<ProblemRow> shown =
            FXCollections.unmodifiableObservableList(problems);
    private final String rateCard;
    private final PricingViewModel pricing;

    /// What the latest figures say of their rates.
    private String found = "";

    public StatusViewModel(
            DocumentViewModel document,
            FileViewModel file,
            PricingViewModel pricing,
            RateCard.Heading card,
            Clock clock) {
        this.document = document;
        this.file = file;
        this.pricing = pricing;
        this.results = pricing.resultsProperty();
        this.rateCard = age(card.published(), LocalDate.now(clock));
        document.planProperty().subscribe(_ -> show());
        document.dirtyProperty().subscribe(_ -> show());
        file.savedAtProperty().subscribe(_ -> show());
        file.fileProperty().subscribe(_ -> show());
        file.notesProperty().subscribe(_ -> showProblems());
        results.subscribe(_ -> showProblems());
        pricing.busyProperty().subscribe(_ -> showRates());
        pricing.currentProperty().subscribe(_ -> showRates());
    }

    /// All parts with dots between them.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty monthsProperty() {
        return months.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /// "2 notes" or "1 error, 2 notes"; a click lists them.
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// That figures cannot be relied on before an error is put right, in a sentence; empty without errors.
    public ReadOnlyStringProperty errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /// "saved 10:42", or that there is something to save.
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Whether all are found, how many are missing, "incomplete" where something else keeps a cell from a price, or that
    /// the figures are older than the plan, as it could not be priced.
    public ReadOnlyStringProperty ratesProperty() {
        return rates.getReadOnlyProperty();
    }

    /// Errors first.
    public ObservableList<ProblemRow> problems() {
        return shown;
    }

    /// "Rates 2026-09-29 (55 days)", for the top of the window.
    public String rateCard() {
        return rateCard;
    }

    private static String age(LocalDate published, LocalDate today) {
        long days = ChronoUnit.DAYS.between(published, today);
        return days == 1
                ? WORDS.get("card.day", published)
                : WORDS.get("card.days", published, String.valueOf(days));
    }

    private void showProblems() {
        Results now = results.getValue();
        List<ProblemRow> all =
                now == null ? List.of() : ProblemRows.of(now, file.notesProperty().get());
        RowUpdate.update(problems, all);
        notes.set(notes(all));
        errors.set(errors(all));
        found = now == null ? "" : rates(now);
        showRates();
    }

    private void showRates() {
        rates.set(outdated() ? WORDS.get("outdated") : found);
        show();
    }

    private void show() {
        Plan plan = document.plan();
        months.set(
                plan.months() == 1
                        ? WORDS.get("month")
                        : WORDS.get("months", String.valueOf(plan.months())));
        basis.set(plan.monthBasis().label());
        saved.set(saved());
        text.set(
                Stream.of(months, basis, notes, saved, rates)
                        .map(part -> Objects.requireNonNullElse(part.get(), ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private String saved() {
        LocalDateTime at = file.savedAtProperty().get();
        if (document.dirtyProperty().get()) {
            return WORDS.get("unsaved");
        }
        if (file.fileProperty().get() == null) {
            return WORDS.get("never-saved");
        }
        return at == null ? WORDS.get("saved") : WORDS.get("saved-at", TIME.format(at));
    }

    private static String errors(List<ProblemRow> all) {
        List<ProblemRow> errors =
                all.stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
        if (errors.isEmpty()) {
            return "";
        }
        ProblemRow first = errors.getFirst();
        return errors.size() == 1
                ? WORDS.get("unreliable", first.where(), first.message())
                : WORDS.get(
                        "unreliable.many",
                        String.valueOf(errors.size()),
                        first.where(),
                        first.message());
    }

    private static String notes(List<ProblemRow> all) {
        long errors = all.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
        long others = all.size() - errors;
        String errorText =
                errors == 0
                        ? ""
                        : errors == 1
                                ? WORDS.get("error")
                                : WORDS.get("errors", String.valueOf(errors));
        String noteText =
                others == 0
                        ? ""
                        : others == 1
                                ? WORDS.get("note")
                                : WORDS.get("notes", String.valueOf(others));
        return Stream.of(errorText, noteText)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Pricing came to its end, but not with figures of this plan.
    private boolean outdated() {
        return !pricing.busyProperty().get() && !pricing.currentProperty().get();
    }

    private static String rates(Results now) {
        long missing = ProblemRows.missingRates(now);
        if (missing == 0 && !now.priced().complete()) {
            return WORDS.get("incomplete");
        }
        return missing == 0
                ? WORDS.get("all-found")
                : missing == 1
                        ? WORDS.get("rate-missing")
                        : WORDS.get("rates-missing", String.valueOf(missing));
    }
}
