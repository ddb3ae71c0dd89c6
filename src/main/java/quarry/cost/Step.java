package quarry.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// One figure on the way to an amount.
///
/// @param label what it is
/// @param unit of the value
/// @param how the sum or product that gave it, in figures; empty for an entered one
/// @param origin the plan's JSON path or the rate's source that it comes from; empty for a result
public record Step(String label, BigDecimal value, String unit, String how, String origin) {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /// A figure as it stands in `how`: plain digits, at most 15 significant ones.
    public static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
