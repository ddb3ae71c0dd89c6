package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.Overflow;
import quarry.plan.UnitCount;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How many units are bought and what becomes of demand above them, for one deployment or for a pool.
public final class UnitInputs {

    /// Ways to say how many units.
    public enum Sizing {
        FIXED,
        CHEAPEST,
        PEAK;

        static Sizing of(UnitCount units) {
            return switch (units) {
                case UnitCount.Fixed _ -> FIXED;
                case UnitCount.Cheapest _ -> CHEAPEST;
                case UnitCount.Peak _ -> PEAK;
            };
        }

        UnitCount units() {
            return switch (this) {
                case FIXED -> new UnitCount.Fixed(1);
                case CHEAPEST -> new UnitCount.Cheapest();
                case PEAK -> new UnitCount.Peak();
            };
        }
    }

    /// Units as they are bought.
    record Bought(UnitCount units, Overflow overflow) {}

    private final ChoiceViewModel<Sizing> sizing;
    private final FieldViewModel<BigDecimal> units;
    private final ChoiceViewModel<Overflow> overflow;

    /// @param get empty where no units are bought
    <S> UnitInputs(
            Inputs<S> inputs,
            Locale locale,
            Function<S, Optional<Bought>> get,
            BiFunction<S, Bought, S> with) {
        Texts words = Texts.of(UnitInputs.class);
        List<Choice<Sizing>> sizings =
                Arrays.stream(Sizing.values())
                        .map(s -> Choice.of(s, words.get("sizing." + s.name())))
                        .toList();
        List<Choice<Overflow>> overflows =
                Arrays.stream(Overflow.values()).map(o -> Choice.of(o, Labels.of(o))).toList();
        sizing =
                inputs.choice(
                        words.get("units"),
                        s -> get.apply(s).map(b -> offer(sizings, Sizing.of(b.units()))),
                        (s, value) -> with(s, get, with, value.units()));
        units =
                inputs.optionalField(
                        words.get("units.number"),
                        words.get("unit.units"),
                        NumberNotation.wholeBetween(locale, 0, 100_000),
                        s -> get.apply(s).flatMap(UnitInputs::fixed),
                        (s, value) ->
                                with(s, get, with, new UnitCount.Fixed(value.intValueExact())));
        overflow =
                inputs.choice(
                        words.get("overflow"),
                        s -> get.apply(s).map(b -> offer(overflows, b.overflow())),
                        (s, value) ->
                                get.apply(s)
                                        .map(b -> with.apply(s, new Bought(b.units(), value)))
                                        .orElse(s));
    }

    private static <S> S with(
            S subject,
            Function<S, Optional<Bought>> get,
            BiFunction<S, Bought, S> with,
            UnitCount units) {
        return get.apply(subject)
                .map(b -> with.apply(subject, new Bought(units, b.overflow())))
                .orElse(subject);
    }

    private static <T> Inputs.Offer<T> offer(List<Choice<T>> all, T current) {
        return new Inputs.Offer<>(all, Choice.of(current, ""), "");
    }

    private static Optional<BigDecimal> fixed(Bought bought) {
        return bought.units() instanceof UnitCount.Fixed(int count)
                ? Optional.of(BigDecimal.valueOf(count))
                : Optional.empty();
    }

    public ChoiceViewModel<Sizing> sizing() {
        return sizing;
    }

    /// Applies when a number is given.
    public FieldViewModel<BigDecimal> units() {
        return units;
    }

    public ChoiceViewModel<Overflow> overflow() {
        return overflow;
    }
}
