package quarry.app.viewmodel.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/// Round steps of an axis that starts at zero.
///
/// @param step distance of two ticks
/// @param count ticks above zero
public record Ticks(double step, int count) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /// The finest round steps with which at most `most` of them reach `maximum`.
    public static Ticks upTo(double maximum, int most) {
        if (!(maximum > 0) || Double.isInfinite(maximum)) {
            return new Ticks(1, 1);
        }
        double rough = maximum / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= rough * (1 - 1e-9)) {
                step = round * power;
                break;
            }
        }
        return new Ticks(step, Math.max(1, (int) Math.ceil(maximum / step - 1e-9)));
    }

    /// How many decimals tell the ticks apart.
    public int decimals() {
        BigDecimal exact = new BigDecimal(step).round(new MathContext(6)).stripTrailingZeros();
        return Math.clamp(exact.scale(), 0, 12);
    }

    public double end() {
        return step * count;
    }

    public List<Double> values() {
        return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
    }
}
