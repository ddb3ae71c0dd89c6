package quarry.capacity.reserved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;

/// Looks for the cheapest reservation among all that waste neither side.
///
/// The tighter side decides how many requests are served, so the other one is best just large enough for it. So
/// each whole thousand of either side is looked at with the fewest thousands of the other that keep up.
final class SizeSearch {

    /// More sizes than this on one side are first narrowed down, as the cost is convex but for rounding.
    private static final long MOST = 200_000;

    /// Sizes whose costs differ by less than floating point can tell.
    private static final int KEPT = 16;

    private static final double THOUSAND_AN_HOUR = Sizing.THOUSAND_AN_HOUR.doubleValue();

    private final OverflowCurve overflow;
    private final double usdPerRequest;
    private final Side input;
    private final Side output;

    SizeSearch(OverflowCurve overflow, double usdPerRequest, Side input, Side output) {
        this.overflow = overflow;
        this.usdPerRequest = usdPerRequest;
        this.input = input;
        this.output = output;
    }

    /// Thousands of tokens per minute.
    record Size(long input, long output) {}

    /// @param least thousands that are sold
    /// @param tokens of a request
    /// @param usd of a thousand for the month
    record Side(long least, double tokens, double usd) {

        /// Requests an hour that so many thousands serve.
        double limit(long thousands) {
            return tokens == 0 ? Double.POSITIVE_INFINITY : thousands * THOUSAND_AN_HOUR / tokens;
        }

        /// The fewest thousands that keep up with the other side.
        long keepingUp(double requestsAnHour) {
            double needed = tokens == 0 ? 0 : requestsAnHour * tokens / THOUSAND_AN_HOUR;
            return Math.max(least, (long) Math.ceil(needed * (1 - 1e-12)));
        }
    }

    private record Rated(Size size, double usd) {}

    /// The cheapest few, the cheapest first, of equals the smallest.
    List<Size> best(long peakInput, long peakOutput) {
        PriorityQueue<Rated> kept =
                new PriorityQueue<>(Comparator.comparingDouble(Rated::usd).reversed());
        look(input.least(), peakInput, i -> new Size(i, output.keepingUp(served(input, i))), kept);
        look(
                output.least(),
                peakOutput,
                o -> new Size(input.keepingUp(served(output, o)), o),
                kept);
        List<Rated> best = new ArrayList<>(kept);
        best.sort(
                Comparator.comparingLong((Rated r) -> r.size().input())
                        .thenComparingLong(r -> r.size().output()));
        return best.stream().map(Rated::size).distinct().toList();
    }

    /// Nobody needs to keep up with more than the busiest hour.
    private double served(Side side, long thousands) {
        return Math.min(side.limit(thousands), overflow.peak());
    }

    private void look(long from, long to, LongFunction<Size> size, PriorityQueue<Rated> kept) {
        long low = from;
        long high = to;
        while (high - low > MOST) {
            long third = (high - low) / 3;
            if (usd(size.apply(low + third)) <= usd(size.apply(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        for (long thousands = low; thousands <= high; thousands++) {
            Size found = size.apply(thousands);
            kept.add(new Rated(found, usd(found)));
            if (kept.size() > KEPT) {
                kept.poll();
            }
        }
    }

    private double usd(Size size) {
        double limit = Math.min(input.limit(size.input()), output.limit(size.output()));
        double above = Double.isInfinite(limit) ? 0 : overflow.above(limit);
        return size.input() * input.usd() + size.output() * output.usd() + above * usdPerRequest;
    }
}
