package quarry.app.viewmodel.breakeven;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.SwitchViewModel;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What is asked: model, place, term, month, and what demand may turn out to be.
public final class BreakEvenInputs {

    private final Texts words = Texts.of(BreakEvenInputs.class);
    private final ChoiceViewModel<UnitModel> model;
    private final ChoiceViewModel<String> region;
    private final ChoiceViewModel<Scope> scope;
    private final ChoiceViewModel<Term> term;
    private final ChoiceViewModel<YearMonth> month;
    private final SwitchViewModel caching;
    private final FieldViewModel<BigDecimal> low;
    private final FieldViewModel<BigDecimal> high;
    private final FieldViewModel<Optional<BigDecimal>> waiting;

    /// A question and what it is about.
    record Subject(Plan plan, RateCard card, UnitsSold sold, Asked asked) {
        Subject with(Asked other) {
            return new Subject(plan, card, sold, sold.placed(other));
        }
    }

    BreakEvenInputs(Inputs<Subject> inputs, Locale locale) {
        model =
                inputs.choice(
                        words.get("input.model"),
                        s ->
                                Optional.of(
                                        new Inputs.Offer<>(
                                                s.sold().models(),
                                                Choice.of(
                                                        s.asked().model(),
                                                        s.sold().name(s.asked().model())),
                                                words.get("input.not-sold"))),
                        (s, value) -> s.with(s.asked().withModel(value)));
        region =
                inputs.choice(
                        words.get("input.region"),
                        s ->
                                offer(
                                        s.sold().regions(s.asked().model().id()),
                                        s.asked().region(),
                                        Function.identity()),
                        (s, value) -> s.with(s.asked().withRegion(value)));
        scope =
                inputs.choice(
                        words.get("input.scope"),
                        s ->
                                offer(
                                        s.sold().scopes(s.asked().model().id(), s.asked().region()),
                                        s.asked().scope(),
                                        value -> words.get("scope." + value.id())),
                        (s, value) -> s.with(s.asked().withScope(value)));
        term =
                inputs.choice(
                        words.get("input.term"),
                        s ->
                                offer(
                                        s.sold()
                                                .terms(
                                                        s.asked().model().id(),
                                                        s.asked().region(),
                                                        s.asked().scope()),
                                        s.asked().term(),
                                        value -> words.get("term." + value.id())),
                        (s, value) -> s.with(s.asked().withTerm(value)));
        month =
                inputs.choice(
                        words.get("input.month"),
                        s -> offer(s.plan().calendar(), s.asked().month(), YearMonth::toString),
                        (s, value) -> s.with(s.asked().withMonth(value)));
        caching =
                inputs.toggle(
                        words.get("input.caching"),
                        s -> s.asked().caching(),
                        (s, on) -> s.with(s.asked().withCaching(on)));
        low =
                inputs.field(
                        words.get("input.low"),
                        words.get("input.times"),
                        NumberNotation.between(locale, "0", "1"),
                        s -> s.asked().low(),
                        (s, value) -> s.with(s.asked().withLow(value)));
        high =
                inputs.field(
                        words.get("input.high"),
                        words.get("input.times"),
                        NumberNotation.between(locale, "1", "100"),
                        s -> s.asked().high(),
                        (s, value) -> s.with(s.asked().withHigh(value)));
        waiting =
                inputs.field(
                        words.get("input.waiting"),
                        "%",
                        new OptionalNotation<>(
                                NumberNotation.percentBetween(locale, "0", "100"),
                                words.get("input.waiting.empty")),
                        s -> s.asked().waiting(),
                        (s, value) -> s.with(s.asked().withWaiting(value)));
    }

    private <T> Optional<Inputs.Offer<T>> offer(
            List<T> sold, T current, Function<T, String> label) {
        List<Choice<T>> choices = sold.stream().map(v -> Choice.of(v, label.apply(v))).toList();
        return Optional.of(
                new Inputs.Offer<>(
                        choices,
                        Choice.of(current, label.apply(current)),
                        words.get("input.not-sold")));
    }

    public ChoiceViewModel<UnitModel> model() {
        return model;
    }

    public ChoiceViewModel<String> region() {
        return region;
    }

    public ChoiceViewModel<Scope> scope() {
        return scope;
    }

    public ChoiceViewModel<Term> term() {
        return term;
    }

    public ChoiceViewModel<YearMonth> month() {
        return month;
    }

    public SwitchViewModel caching() {
        return caching;
    }

    /// What demand may turn out to be at the low end, times the plan's.
    public FieldViewModel<BigDecimal> low() {
        return low;
    }

    public FieldViewModel<BigDecimal> high() {
        return high;
    }

    /// Share of the requests that can wait for batch.
    public FieldViewModel<Optional<BigDecimal>> waiting() {
        return waiting;
    }
}
