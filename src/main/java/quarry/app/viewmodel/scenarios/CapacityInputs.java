package quarry.app.viewmodel.scenarios;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.app.viewmodel.field.TextNotation;
import quarry.plan.ModelUnitCapacity;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What one unit serves, of the model of a deployment or a pool. The plan has it once for each model.
public final class CapacityInputs {

    private final FieldViewModel<Optional<BigDecimal>> unitInput;
    private final FieldViewModel<Optional<BigDecimal>> unitOutput;
    private final FieldViewModel<String> unitNote;

    /// What is edited, as far as it is bought in units.
    ///
    /// @param get empty where it is not
    record Part<S>(
            Function<S, Optional<ModelUnitCapacity>> get,
            BiFunction<S, UnaryOperator<ModelUnitCapacity>, S> with) {}

    <S> CapacityInputs(Inputs<S> inputs, Locale locale, Part<S> part) {
        Texts words = Texts.of(CapacityInputs.class);
        OptionalNotation<BigDecimal> tokens =
                new OptionalNotation<>(
                        NumberNotation.between(locale, "1", "1000000000000"),
                        words.get("capacity.unknown"));
        unitInput =
                inputs.optionalField(
                        words.get("capacity.input"),
                        words.get("unit.tokens-a-minute"),
                        tokens,
                        s -> figure(part, s, ModelUnitCapacity::inputTokensPerMinute),
                        (s, value) ->
                                part.with()
                                        .apply(
                                                s,
                                                c ->
                                                        c.withInputTokensPerMinute(
                                                                value.orElse(null))));
        unitOutput =
                inputs.optionalField(
                        words.get("capacity.output"),
                        words.get("unit.tokens-a-minute"),
                        tokens,
                        s -> figure(part, s, ModelUnitCapacity::outputTokensPerMinute),
                        (s, value) ->
                                part.with()
                                        .apply(
                                                s,
                                                c ->
                                                        c.withOutputTokensPerMinute(
                                                                value.orElse(null))));
        unitNote =
                inputs.optionalField(
                        words.get("capacity.note"),
                        "",
                        TextNotation.NOTE,
                        s -> part.get().apply(s).map(ModelUnitCapacity::note),
                        (s, value) -> part.with().apply(s, c -> c.withNote(value)));
    }

    private static <S> Optional<Optional<BigDecimal>> figure(
            Part<S> part, S subject, Function<ModelUnitCapacity, @Nullable BigDecimal> get) {
        return part.get().apply(subject).map(c -> Optional.ofNullable(get.apply(c)));
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
