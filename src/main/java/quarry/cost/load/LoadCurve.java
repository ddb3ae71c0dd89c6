package quarry.cost.load;

import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// A month's load sorted by the units it demands, with running sums: what any number of units serves, what it
/// replaces of the cost on demand, and what the last of them adds to that.
///
/// Where demand exceeds the units, every deployment is served the same share of what it asks for. So n units
/// replace C × min(1, n / D) of an hour that demands D units and costs C on demand: concave in n.
public final class LoadCurve {

    private final BigDecimal hours;
    private final BigDecimal[] demand;
    private final int[] floors;
    private final int[] ceilings;
    private final Sums times;
    private final Sums demanded;
    private final Sums usd;
    private final Sums usdPerUnit;
    private final Sums turnedAway;
    private final Sums turnedAwayPerUnit;

    /// Hours that demand the same, and what happens in one of them.
    ///
    /// @param share of the month's requests
    private record Level(BigDecimal demand, BigDecimal times, BigDecimal usd, BigDecimal share) {}

    /// Running sums over the levels, from below and from above.
    private record Sums(BigDecimal[] each, BigDecimal[] below, BigDecimal[] above) {

        static Sums of(List<Level> levels, Function<Level, BigDecimal> perHour) {
            int count = levels.size();
            BigDecimal[] each = new BigDecimal[count];
            BigDecimal[] below = new BigDecimal[count + 1];
            BigDecimal[] above = new BigDecimal[count + 1];
            below[0] = BigDecimal.ZERO;
            above[count] = BigDecimal.ZERO;
            for (int i = 0; i < count; i++) {
                Level level = levels.get(i);
                each[i] = perHour.apply(level).multiply(level.times(), Precision.EXACT);
                below[i + 1] = below[i].add(each[i], Precision.EXACT);
            }
            for (int i = count - 1; i >= 0; i--) {
                above[i] = above[i + 1].add(each[i], Precision.EXACT);
            }
            return new Sums(each, below, above);
        }
    }

    private LoadCurve(BigDecimal hours, List<Level> levels) {
        this.hours = hours;
        this.demand = levels.stream().map(Level::demand).toArray(BigDecimal[]::new);
        this.floors =
                levels.stream().mapToInt(l -> whole(l.demand(), RoundingMode.FLOOR)).toArray();
        this.ceilings =
                levels.stream().mapToInt(l -> whole(l.demand(), RoundingMode.CEILING)).toArray();
        this.times = Sums.of(levels, _ -> BigDecimal.ONE);
        this.demanded = Sums.of(levels, Level::demand);
        this.usd = Sums.of(levels, Level::usd);
        this.usdPerUnit = Sums.of(levels, l -> Precision.quotient(l.usd(), l.demand()));
        this.turnedAway = Sums.of(levels, Level::share);
        this.turnedAwayPerUnit = Sums.of(levels, l -> Precision.quotient(l.share(), l.demand()));
    }

    static LoadCurve of(MonthLoad load, List<BigDecimal> usdPerRequest) {
        BigDecimal perRequest = perRequest(load);
        List<Level> levels = new ArrayList<>();
        for (MonthLoad.Hour hour : load.hours()) {
            BigDecimal demand = Precision.meant(hour.units());
            if (demand.signum() > 0) {
                BigDecimal usd = BigDecimal.ZERO;
                for (int i = 0; i < usdPerRequest.size(); i++) {
                    usd = usd.add(hour.requests().get(i).multiply(usdPerRequest.get(i)));
                }
                BigDecimal share = sum(hour.requests()).multiply(perRequest, Precision.EXACT);
                levels.add(new Level(demand, hour.times(), usd, share));
            }
        }
        levels.sort(Comparator.comparing(Level::demand));
        return new LoadCurve(load.month().hours(), levels);
    }

    /// What share of the month's requests one is; 0 if there are none.
    private static BigDecimal perRequest(MonthLoad load) {
        BigDecimal all = BigDecimal.ZERO;
        for (MonthLoad.Hour hour : load.hours()) {
            all = all.add(sum(hour.requests()).multiply(hour.times()), Precision.EXACT);
        }
        return all.signum() == 0 ? BigDecimal.ZERO : Precision.quotient(BigDecimal.ONE, all);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /// What one unit adds to those before it.
    ///
    /// @param number the first is 1
    /// @param busyHours of the month
    /// @param replaced on-demand cost of what it serves, net
    public record Unit(int number, BigDecimal busyHours, Usd replaced) {

        /// Whether it adds just what the other one adds.
        public boolean doesAs(Unit other) {
            return busyHours.equals(other.busyHours)
                    && replaced.value().equals(other.replaced.value());
        }
    }

    /// Hours of the month.
    public BigDecimal hours() {
        return hours;
    }

    /// Unit hours that the month demands.
    public BigDecimal unitHours() {
        return demanded.below()[demand.length];
    }

    /// What the month costs on demand alone, net.
    public Usd onDemand() {
        return new Usd(usd.below()[demand.length]);
    }

    /// Units demanded in the busiest hour.
    public BigDecimal peak() {
        return demand.length == 0 ? BigDecimal.ZERO : demand[demand.length - 1];
    }

    /// @param number 1 or more
    public Unit unit(int number) {
        BigDecimal before = BigDecimal.valueOf(number - 1L);
        int reached = firstAbove(number - 1, ceilings);
        int filled = firstAbove(number - 1, floors);
        BigDecimal busy = times.above()[filled];
        BigDecimal replaced = usdPerUnit.above()[filled];
        for (int i = reached; i < filled; i++) {
            BigDecimal part = demand[i].subtract(before);
            busy = busy.add(times.each()[i].multiply(part), Precision.EXACT);
            replaced = replaced.add(usdPerUnit.each()[i].multiply(part), Precision.EXACT);
        }
        return new Unit(number, busy, new Usd(replaced));
    }

    /// Unit hours that so many units are busy.
    public BigDecimal busyHours(int units) {
        int full = full(units);
        return demanded.below()[full].add(part(times, full, units), Precision.EXACT);
    }

    /// Unit hours demanded above so many units.
    public BigDecimal overflowHours(int units) {
        int full = full(units);
        return rest(demanded.above()[full], part(times, full, units));
    }

    /// On-demand cost of what so many units serve, net.
    public Usd replaced(int units) {
        int full = full(units);
        return new Usd(usd.below()[full].add(part(usdPerUnit, full, units), Precision.EXACT));
    }

    /// On-demand cost of what so many units do not serve, net.
    public Usd overflow(int units) {
        int full = full(units);
        return new Usd(rest(usd.above()[full], part(usdPerUnit, full, units)));
    }

    /// Share of the month's requests that so many units do not serve.
    public BigDecimal rejectedShare(int units) {
        int full = full(units);
        return rest(turnedAway.above()[full], part(turnedAwayPerUnit, full, units));
    }

    /// Index of the first level that so many units do not serve whole.
    private int full(int units) {
        return firstAbove(units, ceilings);
    }

    private static BigDecimal part(Sums perUnit, int full, int units) {
        return perUnit.above()[full].multiply(BigDecimal.valueOf(units));
    }

    private static BigDecimal rest(BigDecimal all, BigDecimal part) {
        return all.subtract(part, Precision.EXACT).max(BigDecimal.ZERO);
    }

    /// The first of ascending numbers that is above a limit, or their count.
    private static int firstAbove(int limit, int[] ascending) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Whole units, the most that an `int` holds at most.
    private static int whole(BigDecimal units, RoundingMode rounding) {
        BigDecimal whole = units.setScale(0, rounding);
        return whole.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
    }
}
