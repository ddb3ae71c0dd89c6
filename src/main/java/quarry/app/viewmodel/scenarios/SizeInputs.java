package quarry.app.viewmodel.scenarios;

import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.field.Inputs;
import quarry.app.viewmodel.field.NumberNotation;
import quarry.app.viewmodel.field.OptionalNotation;
import quarry.plan.Purchase;
import quarry.report.text.Texts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Sizes of reserved capacity and of imported models; each applies to its own mode.
public final class SizeInputs {

    private final FieldViewModel<BigDecimal> reservedInput;
    private final FieldViewModel<BigDecimal> reservedOutput;
    private final FieldViewModel<BigDecimal> unitsPerCopy;
    private final FieldViewModel<BigDecimal> copies;
    private final FieldViewModel<Optional<BigDecimal>> windows;

    SizeInputs(Inputs<Placed> inputs, Locale locale) {
        Texts words = Texts.of(SizeInputs.class);
        NumberNotation tokens = NumberNotation.between(locale, "0", "1000000000000");
        NumberNotation copy = NumberNotation.between(locale, "0", "100000");
        reservedInput =
                field(
                        inputs,
                        words.get("reserved.input"),
                        words.get("unit.tokens-a-minute"),
                        tokens,
                        Purchase.Reserved.class,
                        Purchase.Reserved::inputTpm,
                        (r, value) -> new Purchase.Reserved(r.term(), value, r.outputTpm()));
        reservedOutput =
                field(
                        inputs,
                        words.get("reserved.output"),
                        words.get("unit.tokens-a-minute"),
                        tokens,
                        Purchase.Reserved.class,
                        Purchase.Reserved::outputTpm,
                        (r, value) -> new Purchase.Reserved(r.term(), r.inputTpm(), value));
        unitsPerCopy =
                field(
                        inputs,
                        words.get("import.units"),
                        words.get("unit.units"),
                        copy,
                        Purchase.Imported.class,
                        Purchase.Imported::cmuPerCopy,
                        (i, value) ->
                                new Purchase.Imported(
                                        value, i.copies(), i.activeWindowsPerMonth()));
        copies =
                field(
                        inputs,
                        words.get("import.copies"),
                        words.get("unit.copies"),
                        copy,
                        Purchase.Imported.class,
                        Purchase.Imported::copies,
                        (i, value) ->
                                new Purchase.Imported(
                                        i.cmuPerCopy(), value, i.activeWindowsPerMonth()));
        windows =
                inputs.optionalField(
                        words.get("import.windows"),
                        words.get("unit.a-month"),
                        new OptionalNotation<>(
                                NumberNotation.between(locale, "0", "8928"),
                                words.get("import.windows.empty")),
                        SizeInputs::windows,
                        (p, value) ->
                                p.changed(
                                        Purchase.Imported.class,
                                        i ->
                                                new Purchase.Imported(
                                                        i.cmuPerCopy(),
                                                        i.copies(),
                                                        value.orElse(null))));
    }

    private static Optional<Optional<BigDecimal>> windows(Placed placed) {
        return placed.purchase() instanceof Purchase.Imported imported
                ? Optional.of(Optional.ofNullable(imported.activeWindowsPerMonth()))
                : Optional.empty();
    }

    private static <P extends Purchase> FieldViewModel<BigDecimal> field(
            Inputs<Placed> inputs,
            String label,
            String unit,
            NumberNotation notation,
            Class<P> type,
            Function<P, BigDecimal> get,
            BiFunction<P, BigDecimal, P> with) {
        return inputs.optionalField(
                label,
                unit,
                notation,
                p -> p.purchase(type).map(get),
                (p, value) -> p.changed(type, purchase -> with.apply(purchase, value)));
    }

    public FieldViewModel<BigDecimal> reservedInput() {
        return reservedInput;
    }

    public FieldViewModel<BigDecimal> reservedOutput() {
        return reservedOutput;
    }

    public FieldViewModel<BigDecimal> unitsPerCopy() {
        return unitsPerCopy;
    }

    public FieldViewModel<BigDecimal> copies() {
        return copies;
    }

    /// Empty: derived from the traffic.
    public FieldViewModel<Optional<BigDecimal>> windows() {
        return windows;
    }
}
