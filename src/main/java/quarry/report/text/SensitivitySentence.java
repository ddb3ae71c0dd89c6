package quarry.report.text;

import quarry.capacity.sensitivity.Lever;
import quarry.capacity.sensitivity.Sensitivity;

import java.math.BigDecimal;
import java.util.Optional;

/// How far one assumption may move before the verdict on model units is another, in plain words.
public final class SensitivitySentence {

    private static final Texts WORDS = Texts.of(SensitivitySentence.class);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Figures figures;

    private SensitivitySentence(Figures figures) {
        this.figures = figures;
    }

    public static String of(Sensitivity sensitivity, Figures figures) {
        return switch (sensitivity) {
            case Sensitivity.NotApplicable(var _, String reason) -> reason;
            case Sensitivity.Measured measured ->
                    new SensitivitySentence(figures).sentence(measured);
        };
    }

    /// A value of a lever as it is read: `12.5 %`, or `0.90 of today's`.
    public static String value(Lever lever, BigDecimal value, Figures figures) {
        return switch (lever.scale()) {
            case SHARE -> figures.percent(value);
            case MULTIPLE -> WORDS.get("sensitivity.today", figures.whole(value.multiply(HUNDRED)));
        };
    }

    private String sentence(Sensitivity.Measured measured) {
        return withRange(measured, measured.neverFlips() ? same(measured) : flips(measured));
    }

    private String same(Sensitivity.Measured measured) {
        return WORDS.get(
                "sensitivity.same",
                value(measured, measured.points().getFirst().value()),
                value(measured, measured.points().getLast().value()));
    }

    private String flips(Sensitivity.Measured measured) {
        Optional<String> below =
                measured.below()
                        .map(
                                flip ->
                                        WORDS.get(
                                                flip.buysBeyond()
                                                        ? "sensitivity.below.pays"
                                                        : "sensitivity.below.none",
                                                value(measured, flip.value())));
        Optional<String> above =
                measured.above()
                        .map(
                                flip ->
                                        WORDS.get(
                                                flip.buysBeyond()
                                                        ? "sensitivity.above.pays"
                                                        : "sensitivity.above.none",
                                                value(measured, flip.value())));
        return below.isPresent() && above.isPresent()
                ? WORDS.get("sensitivity.flips.both", below.get(), above.get())
                : WORDS.get("sensitivity.flips", below.or(() -> above).orElseThrow());
    }

    /// What was said, and in which range the same number of units stays the cheapest.
    private String withRange(Sensitivity.Measured measured, String said) {
        Sensitivity.Range range = measured.holds();
        int units = measured.now().cheapestUnits();
        if (units == 0 || range.fromIsEnd() && range.toIsEnd()) {
            return said;
        }
        String many = units == 1 ? "one" : "many";
        String number = figures.count(BigDecimal.valueOf(units));
        String from = value(measured, range.from());
        String to = value(measured, range.to());
        if (range.fromIsEnd()) {
            return WORDS.get("sensitivity.up-to." + many, said, to, number);
        }
        return range.toIsEnd()
                ? WORDS.get("sensitivity.from." + many, said, from, number)
                : WORDS.get("sensitivity.between." + many, said, from, to, number);
    }

    private String value(Sensitivity.Measured measured, BigDecimal value) {
        return value(measured.lever(), value, figures);
    }
}
