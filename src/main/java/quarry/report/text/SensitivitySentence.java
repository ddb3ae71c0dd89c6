package quarry.report.text;

import quarry.capacity.sensitivity.Lever;
import quarry.capacity.sensitivity.Sensitivity;

import java.math.BigDecimal;
import java.util.Optional;

/// How far one assumption may move before the verdict on model units is another, in plain words.
public final class SensitivitySentence {

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
            case MULTIPLE -> figures.whole(value.multiply(HUNDRED)) + " % of today's";
        };
    }

    private String sentence(Sensitivity.Measured measured) {
        String flips =
                measured.neverFlips()
                        ? "The verdict is the same from "
                                + value(measured, measured.points().getFirst().value())
                                + " to "
                                + value(measured, measured.points().getLast().value())
                                + "."
                        : "The verdict flips"
                                + flip(measured, measured.below(), " below ")
                                + (measured.below().isPresent() && measured.above().isPresent()
                                        ? " and"
                                        : "")
                                + flip(measured, measured.above(), " above ")
                                + ".";
        return flips + holds(measured);
    }

    private String flip(
            Sensitivity.Measured measured, Optional<Sensitivity.Flip> flip, String side) {
        return flip.map(
                        f ->
                                side
                                        + value(measured, f.value())
                                        + (f.buysBeyond()
                                                ? ", where units pay"
                                                : ", where none pays"))
                .orElse("");
    }

    private String holds(Sensitivity.Measured measured) {
        Sensitivity.Range range = measured.holds();
        int units = measured.now().cheapestUnits();
        if (units == 0 || range.fromIsEnd() && range.toIsEnd()) {
            return "";
        }
        String many = figures.count(BigDecimal.valueOf(units)) + (units == 1 ? " unit" : " units");
        if (range.fromIsEnd()) {
            return " Up to "
                    + value(measured, range.to())
                    + " "
                    + many
                    + stay(units)
                    + " cheapest.";
        }
        if (range.toIsEnd()) {
            return " From "
                    + value(measured, range.from())
                    + " on "
                    + many
                    + stay(units)
                    + " cheapest.";
        }
        return " From "
                + value(measured, range.from())
                + " to "
                + value(measured, range.to())
                + " "
                + many
                + stay(units)
                + " cheapest.";
    }

    private static String stay(int units) {
        return units == 1 ? " stays" : " stay";
    }

    private String value(Sensitivity.Measured measured, BigDecimal value) {
        return value(measured.lever(), value, figures);
    }
}
