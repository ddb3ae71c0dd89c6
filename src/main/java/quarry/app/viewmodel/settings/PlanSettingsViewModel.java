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
import quarry.app.viewmodel.text.Texts;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The plan's name, its months and how many hours a month has.
public final class PlanSettingsViewModel {

    private static final Texts WORDS = Texts.of(PlanSettingsViewModel.class);

    private static final List<Choice<MonthBasis>> BASES =
            Arrays.stream(MonthBasis.values()).map(b -> Choice.of(b, b.label())).toList();

    private final DocumentViewModel document;
    private final FieldViewModel<String> name;
    private final FieldViewModel<YearMonth> start;
    private final FieldViewModel<BigDecimal> months;
    private final ChoiceViewModel<MonthBasis> basis;

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
        document.planProperty().subscribe(inputs::show);
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
}
