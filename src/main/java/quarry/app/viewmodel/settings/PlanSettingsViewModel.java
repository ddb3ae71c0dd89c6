package quarry.app.viewmodel.settings;

import quarry.app.viewmodel.document.DocumentViewModel;
import quarry.app.viewmodel.document.Edit;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.MonthNotation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.money.DisplayCurrency;
import quarry.plan.Extras;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The plan's name, its months, how many hours a month has, and what amounts are shown in.
public final class PlanSettingsViewModel {

    private static final Texts WORDS = Texts.of(PlanSettingsViewModel.class);

    private static final List<Choice<MonthBasis>> BASES =
            Arrays.stream(MonthBasis.values()).map(b -> Choice.of(b, b.label())).toList();

    private final DocumentViewModel document;
    private final FieldViewModel<String> name;
    private final FieldViewModel<YearMonth> start;
    private final FieldViewModel<BigDecimal> months;
    private final ChoiceViewModel<MonthBasis> basis;
    private final FieldViewModel<Optional<CurrencyNotation.Rate>> currency;
    private final FieldViewModel<String> currencyNote;

    public PlanSettingsViewModel(DocumentViewModel document, Locale locale) {
        this.document = document;
        Inputs<Plan> inputs = new Inputs<>(this::change);
        name = inputs.field(WORDS.get("name"), "", TextNotation.NAME, Plan::name, Plan::withName);
        start =
                inputs.field(
                        WORDS.get("start"),
                        "",
                        new MonthNotation(YearMonth.of(2000, 1), YearMonth.of(2199, 12)),
                        Plan::start,
                        Plan::withStart);
        months =
                inputs.field(
                        WORDS.get("months"),
                        WORDS.get("months.unit"),
                        NumberNotation.wholeBetween(locale, 1, 120),
                        p -> BigDecimal.valueOf(p.months()),
                        (p, value) -> p.withMonths(value.intValueExact()));
        basis =
                inputs.choice(
                        WORDS.get("basis"),
                        p ->
                                Optional.of(
                                        new Inputs.Offer<>(
                                                BASES, Choice.of(p.monthBasis(), ""), "")),
                        Plan::withMonthBasis);
        currency =
                inputs.field(
                        WORDS.get("currency"),
                        "",
                        CurrencyNotation.of(locale),
                        p -> Optional.ofNullable(p.currency()).map(PlanSettingsViewModel::rate),
                        PlanSettingsViewModel::shownIn);
        currencyNote =
                inputs.optionalField(
                        WORDS.get("currency.note"),
                        "",
                        TextNotation.NOTE,
                        p -> Optional.ofNullable(p.currency()).map(c -> c.currency().note()),
                        PlanSettingsViewModel::noted);
        document.planProperty().subscribe(inputs::show);
    }

    private static CurrencyNotation.Rate rate(PlanCurrency shown) {
        return new CurrencyNotation.Rate(shown.currency().code(), shown.currency().perUsd());
    }

    /// Keeps the note and what this version does not know of the currency.
    private static Plan shownIn(Plan plan, Optional<CurrencyNotation.Rate> rate) {
        PlanCurrency before = plan.currency();
        String note = before == null ? "" : before.currency().note();
        Extras extras = before == null ? Extras.NONE : before.extras();
        return plan.withCurrency(
                rate.map(r -> new DisplayCurrency(r.code(), r.perUsd(), note))
                        .map(currency -> new PlanCurrency(currency, extras))
                        .orElse(null));
    }

    private static Plan noted(Plan plan, String note) {
        PlanCurrency before = plan.currency();
        if (before == null) {
            return plan;
        }
        DisplayCurrency was = before.currency();
        return plan.withCurrency(
                new PlanCurrency(
                        new DisplayCurrency(was.code(), was.perUsd(), note), before.extras()));
    }

    private void change(String label, boolean typed, UnaryOperator<Plan> change) {
        document.edit(
                new Edit(
                        WORDS.get("change", label.toLowerCase(Locale.ROOT)),
                        typed ? "plan " + label : ""),
                change);
    }

    public FieldViewModel<String> name() {
        return name;
    }

    public FieldViewModel<YearMonth> start() {
        return start;
    }

    public FieldViewModel<BigDecimal> months() {
        return months;
    }

    public ChoiceViewModel<MonthBasis> basis() {
        return basis;
    }

    /// What amounts are shown in; the engine works in US dollars.
    public FieldViewModel<?> currency() {
        return currency;
    }

    /// Where the rate of the currency is from. Applies unless amounts are shown in US dollars.
    public FieldViewModel<String> currencyNote() {
        return currencyNote;
    }
}
