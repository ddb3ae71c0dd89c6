package quarry.capacity.schedule;

import quarry.money.Usd;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Chooses when to buy how many units on which term (design §6.11).
public final class SchedulePlanner {

    private final ScheduleProblem problem;
    private final ScaledCosts scaled;
    private final Pricing pricing;
    private final BooleanSupplier cancelled;

    private SchedulePlanner(ScheduleProblem problem, BooleanSupplier cancelled) {
        this.problem = problem;
        this.scaled = ScaledCosts.of(problem.replaced(), problem.offers());
        this.pricing = new Pricing(problem);
        this.cancelled = cancelled;
    }

    /// The schedule of least cost over all months: blocks and what is left on demand. Of several it takes the one
    /// that pays for the fewest unit months, then the one with the shorter commitments, then the earlier starts.
    ///
    /// @param cancelled asked now and then
    /// @throws java.util.concurrent.CancellationException once it says yes
    public static CommitmentSchedule plan(ScheduleProblem problem, BooleanSupplier cancelled) {
        return new SchedulePlanner(problem, cancelled).plan();
    }

    private CommitmentSchedule plan() {
        int[] none = new int[problem.offers().size()];
        Alternative nothing =
                problem.mostRequired() > 0
                        ? new Alternative.Impossible(
                                "Some units must run: nothing else serves what they serve.")
                        : new Alternative.Priced(0, pricing.price(none));
        Alternative peak;
        Alternative oneSize;
        Optional<YearMonth> uncovered = uncovered();
        if (uncovered.isPresent()) {
            peak = impossible(uncovered.get());
            oneSize = peak;
        } else {
            int[] cover = cover();
            peak = allAlong(cover, problem.peak());
            oneSize = allAlong(cover, bestSize(cover));
        }
        return new CommitmentSchedule(
                problem,
                pricing.price(cheapest(problem, scaled, cancelled)),
                nothing,
                peak,
                oneSize,
                tolerance());
    }

    /// How many of each offer the cheapest schedule buys.
    static int[] cheapest(ScheduleProblem problem, ScaledCosts scaled, BooleanSupplier cancelled) {
        int most = problem.most();
        int[] least = problem.required().stream().mapToInt(Integer::intValue).toArray();
        UnitFlow flow =
                new UnitFlow(problem.offers(), scaled.levels(), scaled.blocks(), most, least);
        flow.send(most, cancelled);
        return flow.bought();
    }

    /// The first month in which no offer runs.
    private Optional<YearMonth> uncovered() {
        for (int m = 0; m < problem.months().size(); m++) {
            int month = m;
            if (problem.offers().stream().noneMatch(block -> block.runsIn(month))) {
                return Optional.of(problem.months().get(m));
            }
        }
        return Optional.empty();
    }

    private static Alternative impossible(YearMonth month) {
        return new Alternative.Impossible(
                "Units cannot run all along: no block for sale runs in %s.".formatted(month));
    }

    /// The cheapest blocks that keep one unit running in every month. So many times the same blocks are the
    /// cheapest for more units too.
    private int[] cover() {
        long[][] needed = new long[problem.months().size()][0];
        int[] one = new int[needed.length];
        Arrays.fill(one, 1);
        UnitFlow flow = new UnitFlow(problem.offers(), needed, scaled.blocks(), 1, one);
        flow.send(1, cancelled);
        return flow.bought();
    }

    private Alternative allAlong(int[] cover, int units) {
        int[] bought = Arrays.stream(cover).map(blocks -> blocks * units).toArray();
        return new Alternative.Priced(units, pricing.price(bought));
    }

    /// A further unit pays as long as it replaces more than it costs, and replaces less than the one before it.
    private int bestSize(int[] cover) {
        Usd cost = Usd.ZERO;
        for (int i = 0; i < cover.length; i++) {
            cost = cover[i] > 0 ? cost.plus(problem.offers().get(i).usd()) : cost;
        }
        int pays = problem.mostRequired();
        int most = problem.most();
        while (pays < most) {
            int unit = (pays + most + 1) / 2;
            if (replaced(unit).compareTo(cost) > 0) {
                pays = unit;
            } else {
                most = unit - 1;
            }
        }
        return pays;
    }

    private Usd replaced(int unit) {
        Usd sum = Usd.ZERO;
        for (List<Usd> units : problem.replaced()) {
            sum = unit <= units.size() ? sum.plus(units.get(unit - 1)) : sum;
        }
        return sum;
    }

    /// Any schedule consists of blocks and of units that are not replaced: twice as many amounts as the best and
    /// the one found can have. No more than twice the busiest month's units run at once in a schedule without
    /// idle blocks.
    private Usd tolerance() {
        long units = problem.replaced().stream().mapToLong(List::size).sum();
        long blocks = 2L * problem.most() * problem.months().size();
        return scaled.error(2 * (units + blocks));
    }
}
