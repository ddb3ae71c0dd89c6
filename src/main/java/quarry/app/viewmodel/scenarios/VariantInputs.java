package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.field.DefaultNotation;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What sets the model apart from what the workload assumes: trained by the user, or another count of tokens.
public final class VariantInputs {

    private final Texts words = Texts.of(VariantInputs.class);
    private final ChoiceViewModel<String> customModel;
    private final FieldViewModel<BigDecimal> inputFactor;
    private final FieldViewModel<BigDecimal> outputFactor;

    VariantInputs(Inputs<Placed> inputs, Locale locale) {
        DefaultNotation factor =
                new DefaultNotation(
                        NumberNotation.between(locale, "0.01", "100"),
                        BigDecimal.ONE,
                        words.get("factor.empty"));
        customModel =
                inputs.choice(
                        words.get("custom"),
                        this::customModels,
                        (p, id) -> p.with(d -> d.withCustomModel(id.isEmpty() ? null : id)));
        inputFactor =
                inputs.field(
                        words.get("factor.input"),
                        words.get("unit.factor"),
                        factor,
                        p -> p.deployment().factors().input(),
                        (p, value) -> p.with(d -> d.withFactors(d.factors().withInput(value))));
        outputFactor =
                inputs.field(
                        words.get("factor.output"),
                        words.get("unit.factor"),
                        factor,
                        p -> p.deployment().factors().output(),
                        (p, value) -> p.with(d -> d.withFactors(d.factors().withOutput(value))));
    }

    /// None, or those trained on this model in this region. It applies where the plan has any, and while one is chosen.
    private Optional<Inputs.Offer<String>> customModels(Placed placed) {
        Deployment d = placed.deployment();
        String current = Objects.requireNonNullElse(d.customModel(), "");
        List<CustomModel> fitting =
                placed.plan().customModels().stream()
                        .filter(_ -> servesCustom(d.purchase()))
                        .filter(c -> c.baseModel().equals(d.model()))
                        .filter(c -> c.region().equals(d.region()))
                        .toList();
        if (fitting.isEmpty() && current.isEmpty()) {
            return Optional.empty();
        }
        Stream<Choice<String>> own = fitting.stream().map(c -> Choice.of(c.id(), c.name()));
        List<Choice<String>> offered =
                Stream.concat(Stream.of(Choice.of("", words.get("custom.none"))), own).toList();
        return Optional.of(
                new Inputs.Offer<>(
                        offered, Choice.of(current, current), words.get("custom.unfit")));
    }

    private static boolean servesCustom(Purchase purchase) {
        return switch (purchase) {
            case Purchase.OnDemand _, Purchase.Provisioned _, Purchase.Pooled _ -> true;
            case Purchase.Batch _, Purchase.Reserved _, Purchase.Imported _ -> false;
        };
    }

    /// Id of an entry of the plan's custom models; empty for the model itself.
    public ChoiceViewModel<String> customModel() {
        return customModel;
    }

    /// Multiplies all input of the workload's requests.
    public FieldViewModel<BigDecimal> inputFactor() {
        return inputFactor;
    }

    public FieldViewModel<BigDecimal> outputFactor() {
        return outputFactor;
    }
}
