package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.plan.RequestShape;
import quarry.plan.Workload;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What is in a request: system, context, user and output tokens, and the turns of a conversation.
public final class RequestInputs {

    private static final String MOST = "1000000000";

    private final FieldViewModel<BigDecimal> system;
    private final FieldViewModel<BigDecimal> context;
    private final FieldViewModel<BigDecimal> user;
    private final FieldViewModel<BigDecimal> output;
    private final FieldViewModel<BigDecimal> turns;
    private final FieldViewModel<Optional<BigDecimal>> maxTokens;

    RequestInputs(Inputs<Workload> inputs, Texts words, Locale locale) {
        NumberNotation tokens = NumberNotation.between(locale, "0", MOST);
        system =
                field(
                        inputs,
                        words,
                        words.get("system"),
                        tokens,
                        RequestShape::systemTokens,
                        RequestShape::withSystemTokens);
        context =
                field(
                        inputs,
                        words,
                        words.get("context"),
                        tokens,
                        RequestShape::contextTokens,
                        RequestShape::withContextTokens);
        user =
                field(
                        inputs,
                        words,
                        words.get("user"),
                        tokens,
                        RequestShape::userTokens,
                        RequestShape::withUserTokens);
        output =
                field(
                        inputs,
                        words,
                        words.get("output"),
                        tokens,
                        RequestShape::outputTokens,
                        RequestShape::withOutputTokens);
        turns =
                inputs.field(
                        words.get("turns"),
                        words.get("unit.requests"),
                        NumberNotation.between(locale, "1", "10000"),
                        w -> w.request().conversationTurns(),
                        (w, value) -> w.withRequest(w.request().withConversationTurns(value)));
        maxTokens =
                inputs.field(
                        words.get("maxTokens"),
                        words.get("unit.tokens"),
                        new OptionalNotation<>(
                                NumberNotation.between(locale, "1", MOST),
                                words.get("maxTokens.empty")),
                        w -> Optional.ofNullable(w.request().maxTokens()),
                        (w, value) -> w.withRequest(w.request().withMaxTokens(value.orElse(null))));
    }

    private static FieldViewModel<BigDecimal> field(
            Inputs<Workload> inputs,
            Texts words,
            String label,
            NumberNotation notation,
            Function<RequestShape, BigDecimal> get,
            BiFunction<RequestShape, BigDecimal, RequestShape> with) {
        return inputs.field(
                label,
                words.get("unit.tokens"),
                notation,
                w -> get.apply(w.request()),
                (w, value) -> w.withRequest(with.apply(w.request(), value)));
    }

    public FieldViewModel<BigDecimal> system() {
        return system;
    }

    public FieldViewModel<BigDecimal> context() {
        return context;
    }

    public FieldViewModel<BigDecimal> user() {
        return user;
    }

    public FieldViewModel<BigDecimal> output() {
        return output;
    }

    public FieldViewModel<BigDecimal> turns() {
        return turns;
    }

    /// The output limit that requests ask for; empty: none.
    public FieldViewModel<Optional<BigDecimal>> maxTokens() {
        return maxTokens;
    }
}
