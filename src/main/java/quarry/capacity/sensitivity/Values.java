package quarry.capacity.sensitivity;

import quarry.money.Precision;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/// The values of a lever that are looked at.
final class Values {

    /// Steps of shares: 5 points of a percent apart.
    private static final int STEPS = 20;

    /// Multiples, a fifth to a fourth apart, over one power of ten each way.
    private static final List<BigDecimal> MULTIPLES =
            List.of(
                            "0.1", "0.125", "0.16", "0.2", "0.25", "0.32", "0.4", "0.5", "0.63",
                            "0.8", "0.9", "1", "1.1", "1.25", "1.6", "2", "2.5", "3.2", "4", "5",
                            "6.3", "8", "10")
                    .stream()
                    .map(BigDecimal::new)
                    .toList();

    private Values() {}

    /// From 0 to `last` twentieths.
    static List<BigDecimal> shares(BigDecimal now, int last) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        values.add(now);
        for (int step = 0; step <= last; step++) {
            values.add(Precision.quotient(BigDecimal.valueOf(step), BigDecimal.valueOf(STEPS)));
        }
        return List.copyOf(values);
    }

    static List<BigDecimal> multiples() {
        return MULTIPLES;
    }

    /// Where a share of one workload stands when the share of all moves from `now` to `to`: those below go the
    /// same part of the way to 0, or to 1.
    static BigDecimal moved(BigDecimal own, BigDecimal now, BigDecimal to) {
        if (to.compareTo(now) == 0) {
            return own;
        }
        if (to.compareTo(now) < 0) {
            return Precision.quotient(own.multiply(to), now);
        }
        BigDecimal part = Precision.quotient(to.subtract(now), BigDecimal.ONE.subtract(now));
        return own.add(BigDecimal.ONE.subtract(own).multiply(part), Precision.EXACT);
    }
}
