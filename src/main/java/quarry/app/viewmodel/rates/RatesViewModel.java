package quarry.app.viewmodel.rates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.field.Reading;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.SelectionViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.money.DisplayCurrency;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The screen "Rates": the card, what of it is the user's own, and how old it is.
public final class RatesViewModel {

    private final DocumentViewModel document;
    private final ObservableValue<@Nullable Results> results;
    private final ObservableBooleanValue shown;
    private final RateCard card;
    private final Locale locale;
    private final RatesHeading heading;
    private final OverrideEdits edits;
    private final OverrideInputs inputs;
    private final NewRateInputs added;
    private final RateFilters filters = new RateFilters(this::filtered);
    private final BooleanProperty perThousand = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ObservableList<RateRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RateRow> visible = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<RateWords> words;
    private final ReadOnlyObjectWrapper<@Nullable RateRow> selected = new ReadOnlyObjectWrapper<>();
    private @Nullable RateRows source;
    private List<RateRow> all = List.of();
    private List<PlanOverride> ofPlan = List.of();

    public RatesViewModel(
            DocumentViewModel document,
            SelectionViewModel selection,
            ObservableValue<@Nullable Results> results,
            NoticesViewModel notices,
            RateCard card,
            LocalDate today,
            Locale locale) {
        this.document = document;
        this.results = results;
        this.card = card;
        this.locale = locale;
        this.shown = selection.shows(Subject.RATES);
        this.words = new ReadOnlyObjectWrapper<>(words(false));
        this.heading = new RatesHeading(card, today, words.get().figures());
        this.edits = new OverrideEdits(document, notices);
        this.inputs = new OverrideInputs(document, edits);
        this.added = new NewRateInputs(document, edits, locale);
        perThousand.subscribe((_, now) -> words.set(words(now)));
        document.planProperty().subscribe(_ -> show());
        results.subscribe(_ -> usedChanged());
        shown.subscribe((_, _) -> show());
    }

    private RateWords words(boolean thousand) {
        return new RateWords(new Figures(locale, DisplayCurrency.USD), thousand);
    }

    /// How many rates of which age, and how many are the user's own.
    public ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What to do about a card that is too old; empty while it is not.
    public String warning() {
        return heading.warning();
    }

    /// How many rates are shown.
    public ReadOnlyStringProperty captionProperty() {
        return caption.getReadOnlyProperty();
    }

    public RateFilters filters() {
        return filters;
    }

    public ObservableList<RateRow> rows() {
        return visible;
    }

    /// Whether rates of tokens are shown and entered per 1,000 instead of per million.
    public BooleanProperty perThousandProperty() {
        return perThousand;
    }

    /// How figures are written.
    public ReadOnlyObjectProperty<RateWords> wordsProperty() {
        return words.getReadOnlyProperty();
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
        detail.set(row == null ? heading.hint() : words.get().detail(row));
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
                edits.set(row, words.get().entered(usd, row.rate().unit()));
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
        return heading.cells(chosen, words.get());
    }

    private void show() {
        if (!shown.get()) {
            return;
        }
        Plan plan = document.plan();
        RateRows from = source;
        if (from == null) {
            from = new RateRows(card);
            source = from;
            all = List.of();
        }
        if (all.isEmpty() || !plan.rateOverrides().equals(ofPlan)) {
            ofPlan = plan.rateOverrides();
            all = from.of(plan);
            filters.offer(all);
            filtered();
        }
        answer.set(heading.answer(plan));
        reselect();
    }

    private void reselect() {
        RateRow before = selected.get();
        select(before == null ? null : again(before).orElse(null));
    }

    /// The same rate after an edit, own or not.
    private Optional<RateRow> again(RateRow before) {
        return rows.stream()
                .filter(row -> row.key().equals(before.key()))
                .filter(
                        row ->
                                before.place() < 0
                                        || row.place() < 0
                                        || row.place() == before.place())
                .findFirst();
    }

    private void usedChanged() {
        if (shown.get() && filters.usedOnlyProperty().get()) {
            filtered();
        }
    }

    private void filtered() {
        List<RateRow> now = filters.of(all, filters.usedOnlyProperty().get() ? used() : Set.of());
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        caption.set(heading.caption(now.size(), all.size()));
    }

    private Set<RateKey> used() {
        Results now = results.getValue();
        return now == null
                ? Set.of()
                : now.priced().statements().stream()
                        .flatMap(s -> s.lines().stream())
                        .map(line -> line.rate().key())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
    }
}
