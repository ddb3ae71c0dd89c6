package quarry.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The one precision for results that have no finite decimal form (a division, a power): 34 digits.
///
/// Its relative error of 1e-34 a step keeps a sum over any plan within the bounds exact to far below a cent.
public final class Precision {

    public static final MathContext EXACT = MathContext.DECIMAL128;

    private Precision() {}

    /// `dividend ÷ divisor` to 34 digits.
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACT);
    }

    /// Rounds half up to a number of decimal places, for showing only.
    public static BigDecimal shown(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }
}
