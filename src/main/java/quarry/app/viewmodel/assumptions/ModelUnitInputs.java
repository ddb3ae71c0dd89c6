package quarry.app.viewmodel.assumptions;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.Notation;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.Bounds;
import quarry.plan.ModelUnitCapacity;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What one model unit serves, with where the figure comes from. One of input and output stays known once it is.
public final class ModelUnitInputs {

    private static final Texts WORDS = Texts.of(ModelUnitInputs.class);

    private final ChoiceViewModel<String> model;
    private final FieldViewModel<Optional<BigDecimal>> input;
    private final FieldViewModel<Optional<BigDecimal>> output;
    private final FieldViewModel<String> note;

    /// @param free models that another entry of the plan does not have already
    ModelUnitInputs(
            Inputs<ModelUnitCapacity> inputs,
            SoldPlaces sold,
            Function<ModelUnitCapacity, List<String>> free,
            Locale locale) {
        model =
                inputs.choice(
                        WORDS.get("field.model"),
                        c ->
                                Optional.of(
                                        new Inputs.Offer<>(
                                                free.apply(c).stream()
                                                        .map(sold::model)
                                                        .sorted(Comparator.comparing(Choice::label))
                                                        .toList(),
                                                sold.model(c.model()),
                                                WORDS.get("no-rate"))),
                        ModelUnitCapacity::withModel);
        Notation<Optional<BigDecimal>> tokens =
                new OptionalNotation<>(
                        NumberNotation.within(locale, Bounds.CAPACITY), WORDS.get("unit.empty"));
        Notation<Optional<BigDecimal>> last = new LastFigure<>(tokens, WORDS.get("unit.last"));
        input =
                tokens(
                        inputs,
                        WORDS.get("field.unit-input"),
                        tokens,
                        ModelUnitCapacity::inputTokensPerMinute,
                        (c, value) -> c.withInputTokensPerMinute(value.orElse(null)));
        output =
                tokens(
                        inputs,
                        WORDS.get("field.unit-output"),
                        tokens,
                        ModelUnitCapacity::outputTokensPerMinute,
                        (c, value) -> c.withOutputTokensPerMinute(value.orElse(null)));
        inputs.also(
                c -> {
                    input.setNotation(c.outputTokensPerMinute() == null ? last : tokens);
                    output.setNotation(c.inputTokensPerMinute() == null ? last : tokens);
                });
        note =
                inputs.field(
                        WORDS.get("field.note"),
                        "",
                        TextNotation.NOTE,
                        ModelUnitCapacity::note,
                        ModelUnitCapacity::withNote);
    }

    private static FieldViewModel<Optional<BigDecimal>> tokens(
            Inputs<ModelUnitCapacity> inputs,
            String label,
            Notation<Optional<BigDecimal>> notation,
            Function<ModelUnitCapacity, @Nullable BigDecimal> get,
            BiFunction<ModelUnitCapacity, Optional<BigDecimal>, ModelUnitCapacity> with) {
        return inputs.field(
                label,
                WORDS.get("tokens-a-minute"),
                notation,
                c -> Optional.ofNullable(get.apply(c)),
                with);
    }

    public ChoiceViewModel<String> model() {
        return model;
    }

    public FieldViewModel<Optional<BigDecimal>> input() {
        return input;
    }

    public FieldViewModel<Optional<BigDecimal>> output() {
        return output;
    }

    /// Where the figures come from.
    public FieldViewModel<String> note() {
        return note;
    }
}
