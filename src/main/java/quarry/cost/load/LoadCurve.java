package quarry.cost.load;

import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final BigDecimal requests;
    private final BigDecimal[] demand;
    private final Sums times;
    private final Sums demanded;
    private final Sums usd;
    private final Sums usdPerUnit;
    private final Sums turnedAway;
    private final Sums turnedAwayPerUnit;

    /// Hours that demand the same, and what happens in one of them.
    private record Level(
            BigDecimal demand, BigDecimal times, BigDecimal usd, BigDecimal requests) {}

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

    private LoadCurve(BigDecimal hours, BigDecimal requests, List<Level> levels) {
        this.hours = hours;
        this.requests = requests;
        this.demand = levels.stream().map(Level::demand).toArray(BigDecimal[]::new);
        this.times = Sums.of(levels, _ -> BigDecimal.ONE);
        this.demanded = Sums.of(levels, Level::demand);
        this.usd = Sums.of(levels, Level::usd);
        this.usdPerUnit = Sums.of(levels, l -> Precision.quotient(l.usd(), l.demand()));
        this.turnedAway = Sums.of(levels, Level::requests);
        this.turnedAwayPerUnit = Sums.of(levels, l -> Precision.quotient(l.requests(), l.demand()));
    }

    static LoadCurve of(MonthLoad load, List<BigDecimal> usdPerRequest) {
        List<Level> levels = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (MonthLoad.Hour hour : load.hours()) {
            BigDecimal usd = BigDecimal.ZERO;
            BigDecimal requests = BigDecimal.ZERO;
            for (int i = 0; i < usdPerRequest.size(); i++) {
                usd = usd.add(hour.requests().get(i).multiply(usdPerRequest.get(i)));
                requests = requests.add(hour.requests().get(i));
            }
            all = all.add(requests.multiply(hour.times()), Precision.EXACT);
            BigDecimal demand = Precision.meant(hour.units());
            if (demand.signum() > 0) {
                levels.add(new Level(demand, hour.times(), usd, requests));
            }
        }
        levels.sort(Comparator.comparing(Level::demand));
        return new LoadCurve(load.month().hours(), all, levels);
    }

    /// What one unit adds to those before it.
    ///
    /// @param number the first is 1
    /// @param busyHours of the month
    /// @param replaced on-demand cost of what it serves, net
    public record Unit(int number, BigDecimal busyHours, Usd replaced) {}

    /// What so many units do together.
    ///
    /// @param busyHours unit hours used
    /// @param overflowHours unit hours demanded above the units
    /// @param replaced on-demand cost of what they serve, net
    /// @param overflow on-demand cost of what they do not serve, net
    /// @param rejected requests that they do not serve
    public record Bought(
            int units,
            BigDecimal busyHours,
            BigDecimal overflowHours,
            Usd replaced,
            Usd overflow,
            BigDecimal rejected) {}

    /// Hours of the month.
    public BigDecimal hours() {
        return hours;
    }

    /// Requests of the month.
    public BigDecimal requests() {
        return requests;
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
        BigDecimal full = BigDecimal.valueOf(number);
        BigDecimal before = BigDecimal.valueOf(number - 1L);
        int reached = firstAbove(before);
        int filled = firstFrom(full, reached);
        BigDecimal busy = times.above()[filled];
        BigDecimal replaced = usdPerUnit.above()[filled];
        for (int i = reached; i < filled; i++) {
            BigDecimal part = demand[i].subtract(before);
            busy = busy.add(times.each()[i].multiply(part), Precision.EXACT);
            replaced = replaced.add(usdPerUnit.each()[i].multiply(part), Precision.EXACT);
        }
        return new Unit(number, busy, new Usd(replaced));
    }

    /// @param units 0 or more
    public Bought bought(int units) {
        BigDecimal n = BigDecimal.valueOf(units);
        int full = firstAbove(n);
        BigDecimal busy =
                demanded.below()[full].add(times.above()[full].multiply(n), Precision.EXACT);
        BigDecimal replaced =
                usd.below()[full].add(usdPerUnit.above()[full].multiply(n), Precision.EXACT);
        return new Bought(
                units,
                busy,
                rest(demanded.above()[full], times.above()[full].multiply(n)),
                new Usd(replaced),
                new Usd(rest(usd.above()[full], usdPerUnit.above()[full].multiply(n))),
                rest(turnedAway.above()[full], turnedAwayPerUnit.above()[full].multiply(n)));
    }

    private static BigDecimal rest(BigDecimal all, BigDecimal part) {
        return all.subtract(part, Precision.EXACT).max(BigDecimal.ZERO);
    }

    /// Index of the first level that demands more.
    private int firstAbove(BigDecimal units) {
        int at = Arrays.binarySearch(demand, units);
        if (at < 0) {
            return -at - 1;
        }
        while (at < demand.length && demand[at].compareTo(units) == 0) {
            at++;
        }
        return at;
    }

    /// Index of the first level that demands so much or more.
    private int firstFrom(BigDecimal units, int from) {
        int at = Arrays.binarySearch(demand, from, demand.length, units);
        if (at < 0) {
            return -at - 1;
        }
        while (at > from && demand[at - 1].compareTo(units) == 0) {
            at--;
        }
        return at;
    }
}
