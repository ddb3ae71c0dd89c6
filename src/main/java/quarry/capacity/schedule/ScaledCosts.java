package quarry.capacity.schedule;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// A problem's amounts as whole numbers of 10^-digits USD, for finding the way; what is found is priced exactly.
///
/// There are as many digits as fit: a path over all months, three times over, stays below 2^63. An amount is at
/// most half of 10^-digits USD off, and nothing is off where no amount has more digits.
///
/// @param levels by month and unit, what the unit replaces
/// @param blocks what each block costs
/// @param digits decimal places; below 0 for huge amounts
/// @param exact whether no amount was rounded
record ScaledCosts(long[][] levels, long[] blocks, int digits, boolean exact) {

    private static final MathContext DOWN = new MathContext(30, RoundingMode.DOWN);

    static ScaledCosts of(List<List<Usd>> replaced, List<Block> offers) {
        List<BigDecimal> prices = offers.stream().map(block -> block.usd().value()).toList();
        BigDecimal largest = BigDecimal.ZERO;
        int places = 0;
        for (BigDecimal price : prices) {
            largest = largest.max(price);
            places = Math.max(places, price.scale());
        }
        for (List<Usd> units : replaced) {
            for (Usd usd : units) {
                places = Math.max(places, usd.value().scale());
            }
            largest = units.isEmpty() ? largest : largest.max(units.getFirst().value());
        }
        int room = room(largest, replaced.size());
        int digits = Math.min(places, room);
        long[][] levels = new long[replaced.size()][];
        for (int m = 0; m < levels.length; m++) {
            List<Usd> units = replaced.get(m);
            levels[m] = new long[units.size()];
            for (int k = 0; k < levels[m].length; k++) {
                levels[m][k] = scaled(units.get(k).value(), digits);
            }
        }
        long[] blocks = prices.stream().mapToLong(price -> scaled(price, digits)).toArray();
        return new ScaledCosts(levels, blocks, digits, places <= room);
    }

    /// The most digits with which every sum that the search forms fits.
    private static int room(BigDecimal largest, int months) {
        if (largest.signum() == 0) {
            return 0;
        }
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE / (4L * (months + 2)));
        BigDecimal factor = most.divide(largest, DOWN);
        return factor.precision() - factor.scale() - 1;
    }

    private static long scaled(BigDecimal usd, int digits) {
        return usd.setScale(digits, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /// What so many rounded amounts, added up, are off by at most.
    Usd error(long amounts) {
        return exact
                ? Usd.ZERO
                : new Usd(
                        BigDecimal.ONE
                                .scaleByPowerOfTen(-digits)
                                .multiply(BigDecimal.valueOf(amounts))
                                .multiply(new BigDecimal("0.5")));
    }
}
