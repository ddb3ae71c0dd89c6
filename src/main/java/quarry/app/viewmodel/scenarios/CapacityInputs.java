package quarry.app.viewmodel.scenarios;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Units bought, what exceeds them, and what one unit serves. They apply to provisioned deployments.
public final class CapacityInputs {

    /// Ways to say how many units.
    public enum Sizing {
        FIXED("A number of units"),
        CHEAPEST("As many as cost least"),
        PEAK("As many as the peak needs");

        private final String label;

        Sizing(String label) {
            this.label = label;
        }

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

    private static final List<Choice<Sizing>> SIZINGS =
            List.of(Sizing.values()).stream().map(s -> Choice.of(s, s.label)).toList();
    private static final List<Choice<Overflow>> OVERFLOWS =
            List.of(Overflow.values()).stream().map(o -> Choice.of(o, Labels.of(o))).toList();

    private final ChoiceViewModel<Sizing> sizing;
    private final FieldViewModel<BigDecimal> units;
    private final ChoiceViewModel<Overflow> overflow;
    private final FieldViewModel<Optional<BigDecimal>> unitInput;
    private final FieldViewModel<Optional<BigDecimal>> unitOutput;
    private final FieldViewModel<String> unitNote;

    CapacityInputs(Inputs<Placed> inputs, Locale locale) {
        sizing =
                inputs.choice(
                        "Units",
                        p -> own(p).map(o -> sizing(Sizing.of(o.units()))),
                        (p, value) -> withUnits(p, value.units()));
        units =
                inputs.optionalField(
                        "Number of units",
                        "units",
                        NumberNotation.wholeBetween(locale, 0, 100_000),
                        p -> own(p).flatMap(CapacityInputs::fixed),
                        (p, value) -> withUnits(p, new UnitCount.Fixed(value.intValueExact())));
        overflow =
                inputs.choice(
                        "Above the units",
                        p ->
                                own(p).map(
                                                o ->
                                                        new Inputs.Offer<>(
                                                                OVERFLOWS,
                                                                Choice.of(o.overflow(), ""),
                                                                "")),
                        (p, value) ->
                                p.changed(
                                        Purchase.Provisioned.class,
                                        o -> new Purchase.Provisioned(o.term(), o.units(), value)));
        unitInput =
                capacity(
                        inputs,
                        locale,
                        "Input one unit serves",
                        ModelUnitCapacity::inputTokensPerMinute,
                        (c, value) -> c.withInputTokensPerMinute(value.orElse(null)));
        unitOutput =
                capacity(
                        inputs,
                        locale,
                        "Output one unit serves",
                        ModelUnitCapacity::outputTokensPerMinute,
                        (c, value) -> c.withOutputTokensPerMinute(value.orElse(null)));
        unitNote =
                inputs.optionalField(
                        "Where the capacity comes from",
                        "",
                        TextNotation.NOTE,
                        p -> units(p).map(_ -> p.capacity().note()),
                        (p, value) -> p.withCapacity(c -> c.withNote(value)));
    }

    private static FieldViewModel<Optional<BigDecimal>> capacity(
            Inputs<Placed> inputs,
            Locale locale,
            String label,
            Function<ModelUnitCapacity, @Nullable BigDecimal> get,
            BiFunction<ModelUnitCapacity, Optional<BigDecimal>, ModelUnitCapacity> with) {
        return inputs.optionalField(
                label,
                "tokens a minute",
                new OptionalNotation<>(
                        NumberNotation.between(locale, "1", "1000000000000"),
                        "not known, AWS does not publish it"),
                p ->
                        units(p).isPresent()
                                ? Optional.of(Optional.ofNullable(get.apply(p.capacity())))
                                : Optional.empty(),
                (p, value) -> p.withCapacity(c -> with.apply(c, value)));
    }

    private static Optional<Purchase.Provisioned> own(Placed placed) {
        return placed.purchase(Purchase.Provisioned.class);
    }

    /// The purchase, where it is one of model units.
    private static Optional<Purchase> units(Placed placed) {
        return Optional.of(placed.purchase())
                .filter(p -> p instanceof Purchase.Provisioned || p instanceof Purchase.Pooled);
    }

    private static Inputs.Offer<Sizing> sizing(Sizing current) {
        return new Inputs.Offer<>(SIZINGS, Choice.of(current, current.label), "");
    }

    private static Optional<BigDecimal> fixed(Purchase.Provisioned purchase) {
        return purchase.units() instanceof UnitCount.Fixed(int count)
                ? Optional.of(BigDecimal.valueOf(count))
                : Optional.empty();
    }

    private static Placed withUnits(Placed placed, UnitCount units) {
        return placed.changed(
                Purchase.Provisioned.class,
                p -> new Purchase.Provisioned(p.term(), units, p.overflow()));
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

    /// Of the model, wherever it is deployed in the plan.
    public FieldViewModel<Optional<BigDecimal>> unitInput() {
        return unitInput;
    }

    public FieldViewModel<Optional<BigDecimal>> unitOutput() {
        return unitOutput;
    }

    public FieldViewModel<String> unitNote() {
        return unitNote;
    }
}
