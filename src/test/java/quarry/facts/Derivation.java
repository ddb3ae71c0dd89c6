package quarry.facts;

import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Status;

import java.math.BigDecimal;

/// Makes one rate out of another, keeping its source and date and saying by which rule.
final class Derivation {

    private Derivation() {}

    /// `factor` times `from`, exactly.
    ///
    /// @param rule follows the factor in the note, e.g. `the input rate of the same region and
    ///   scope`
    static Rate times(BigDecimal factor, Rate from, RateKey key, String rule) {
        return new Rate(
                key,
                plain(from.usd().multiply(factor)),
                from.asOf(),
                from.source(),
                Status.DERIVED,
                factor.toPlainString() + " x " + rule + doubt(from));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String doubt(Rate from) {
        return switch (from.status()) {
            case CURRENT, OVERRIDE -> "";
            case DERIVED -> ", itself derived as " + from.note();
            case LEGACY, UNCERTAIN ->
                    ", which is "
                            + from.status().id()
                            + (from.note().isEmpty() ? "" : " (" + from.note() + ")");
        };
    }
}
