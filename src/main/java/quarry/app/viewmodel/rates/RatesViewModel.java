package quarry.app.viewmodel.rates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.field.Reading;
import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.job.LatestJob;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.rates.RateCard;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The screen "Rates": the card, what of it is the user's own, and how old it is.
///
/// Rows are built, filtered and put in order in the background, and only while the screen is shown.
public final class RatesViewModel {

    private final DocumentViewModel document;
    private final ObservableValue<@Nullable Results> results;
    private final ObservableBooleanValue shown;
    private final Locale locale;
    private final Figures figures;
    private final RatesHeading heading;
    private final OverrideEdits edits;
    private final OverrideInputs inputs;
    private final NewRateInputs added;
    private final RateFilters filters = new RateFilters(this::ask);
    private final BooleanProperty perThousand = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<RatesPage> page;
    private final ReadOnlyObjectWrapper<@Nullable RateRow> selected = new ReadOnlyObjectWrapper<>();
    private final LatestJob<RatesQuestion, RatesPage> latest;
    private List<ColumnOrder<RateColumn>> order = List.of();
    private @Nullable RatesQuestion asked;

    public RatesViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            JobsViewModel jobs,
            NoticesViewModel notices,
            RateCard card,
            LocalDate today,
            Locale locale) {
        this.document = document;
        this.results = results;
        this.locale = locale;
        this.shown = selection.shows(Subject.RATES);
        this.figures = new Figures(locale, DisplayCurrency.USD);
        this.heading = new RatesHeading(card, today, figures);
        this.page =
                new ReadOnlyObjectWrapper<>(
                        RatesPage.reading(heading.reading(), new RateWords(figures, false)));
        this.edits = new OverrideEdits(document, notices);
        this.inputs = new OverrideInputs(document, edits);
        this.added = new NewRateInputs(document, edits, locale);
        RatesPages pages = new RatesPages(card, heading);
        this.latest =
                new LatestJob<>(
                        jobs,
                        heading.doing(),
                        (question, _) -> pages.page(question),
                        new LatestJob.Ends<>(
                                this::show,
                                reason -> {
                                    notices.error(reason);
                                    stopped(heading.failed());
                                },
                                () -> stopped(heading.calledOff())));
        detail.set(heading.hint());
        perThousand.subscribe((_, _) -> ask());
        document.planProperty().subscribe(_ -> ask());
        results.subscribe(_ -> ask());
        shown.subscribe((_, _) -> ask());
    }

    public ReadOnlyObjectProperty<RatesPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether another page is being worked out.
    public ReadOnlyBooleanProperty busyProperty() {
        return latest.busyProperty();
    }

    /// What to do about a card that is too old; empty while it is not.
    public String warning() {
        return heading.warning();
    }

    public RateFilters filters() {
        return filters;
    }

    /// Puts the rates in another order; without any in that of the card.
    public void order(List<ColumnOrder<RateColumn>> by) {
        order = List.copyOf(by);
        ask();
    }

    /// Whether rates of tokens are shown and entered per 1,000 instead of per million.
    public BooleanProperty perThousandProperty() {
        return perThousand;
    }

    public ReadOnlyObjectProperty<@Nullable RateRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// All about the selected rate in one text; what to do while there is none.
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public void select(@Nullable RateRow row) {
        selected.set(row);
        detail.set(row == null ? heading.hint() : page.get().words().detail(row));
        inputs.show(row);
    }

    /// The inputs of the selected rate, if it is the user's own.
    public OverrideInputs inputs() {
        return inputs;
    }

    /// The inputs of a rate that the card lacks.
    public NewRateInputs added() {
        return added;
    }

    /// Enters a figure of the user's own for a row, in the unit that is shown.
    ///
    /// @return what is wrong with the text; empty if it was taken
    public String override(RateRow row, String typed) {
        return switch (OverrideEdits.figure(locale).read(typed)) {
            case Reading.Invalid<BigDecimal>(String message) -> message;
            case Reading.Valid<BigDecimal>(BigDecimal usd) -> {
                edits.set(row, page.get().words().entered(usd, row.rate().unit()));
                yield "";
            }
        };
    }

    /// Goes back to the card's figure for the selected row.
    public void removeOverride() {
        RateRow row = selected.get();
        if (row != null) {
            edits.remove(row);
        }
    }

    /// The rows as cells, with a heading.
    public RateCells cells(List<RateRow> chosen) {
        return heading.cells(chosen, page.get().words());
    }

    private void ask() {
        if (!shown.get()) {
            return;
        }
        RateFilter filter = filters.now();
        RatesQuestion now =
                new RatesQuestion(
                        document.plan().rateOverrides(),
                        filter,
                        filter.usedOnly()
                                ? Optional.ofNullable(results.getValue())
                                : Optional.empty(),
                        new RateWords(figures, perThousand.get()),
                        order);
        RatesQuestion before = asked;
        if (before == null || !before.same(now)) {
            asked = now;
            latest.ask(now);
        }
    }

    private void show(RatesPage now) {
        RateRow before = selected.get();
        page.set(now);
        filters.offer(now.offered());
        select(before == null ? null : again(before).orElse(null));
    }

    /// Works the page out after all, if it was called off or failed.
    public void again() {
        ask();
    }

    /// What is shown stays.
    private void stopped(String why) {
        asked = null;
        page.set(page.get().stopped(why));
    }

    /// The same rate after an edit, own or not.
    private Optional<RateRow> again(RateRow before) {
        return page.get().rows().stream()
                .filter(row -> row.key().equals(before.key()))
                .filter(
                        row ->
                                before.place() < 0
                                        || row.place() < 0
                                        || row.place() == before.place())
                .findFirst();
    }
}
