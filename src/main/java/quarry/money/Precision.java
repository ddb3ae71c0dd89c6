package quarry.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The one precision for results that have no finite decimal form (a division, a power): 34 digits.
///
/// Its relative error of 1e-34 a step keeps a sum over any plan within the bounds exact to far below a cent.
public final class Precision {

    public static final MathContext EXACT = MathContext.DECIMAL128;

    /// Beyond its 28th digit a figure holds artefacts of division, not a difference.
    private static final MathContext MEANT = new MathContext(28);

    private Precision() {}

    /// `dividend ÷ divisor` to 34 digits.
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }

    /// `value − limit` without the artefacts of division: 0 where the two agree to 28 digits.
    public static BigDecimal difference(BigDecimal value, BigDecimal limit) {
        BigDecimal larger = value.abs().max(limit.abs());
        int places = MEANT.getPrecision() - larger.precision() + larger.scale();
        return value.subtract(limit).setScale(places, RoundingMode.HALF_EVEN);
    }

    /// A figure without the artefacts of division.
    public static BigDecimal meant(BigDecimal value) {
        return value.round(MEANT);
    }

    /// The whole number at or above a figure, once the artefacts of division are off.
    public static BigDecimal roundedUp(BigDecimal value) {
        return meant(value).setScale(0, RoundingMode.CEILING);
    }

    /// Rounds half up to a number of decimal places, for showing only.
    public static BigDecimal shown(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }
}
