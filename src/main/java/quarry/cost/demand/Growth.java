package quarry.cost.demand;

import quarry.money.Precision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Compound growth, month by month.
public final class Growth {

    private Growth() {}

    /// What the first month's requests are multiplied by in each month: (1 + growth)^0, ^1, …
    public static List<BigDecimal> factors(BigDecimal growthPerMonth, int months) {
        BigDecimal base = BigDecimal.ONE.add(growthPerMonth);
        List<BigDecimal> factors = new ArrayList<>(months);
        BigDecimal exact = BigDecimal.ONE;
        for (int elapsed = 0; elapsed < months; elapsed++) {
            boolean fits = exact.precision() <= Precision.EXACT.getPrecision();
            factors.add(fits ? exact : base.pow(elapsed, Precision.EXACT));
            exact = fits ? exact.multiply(base) : exact;
        }
        return List.copyOf(factors);
    }
}
