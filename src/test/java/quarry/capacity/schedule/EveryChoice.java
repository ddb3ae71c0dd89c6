package quarry.capacity.schedule;

import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The cheapest choice of blocks by trying every one: each offer from 0 times up to the busiest month's units.
/// More of the same block than that would leave one idle all the time.
final class EveryChoice {

    private final List<Block> offers;
    private final int most;
    private final List<Integer> required;
    private final long[][] onDemandLeft;
    private final long[] price;
    private final int[] running;
    private final int[] bought;

    /// Money, months paid for, squares of commitments, starts: compared in this order.
    private final long[] best = new long[4];

    private final long[] now = new long[4];
    private int[] choice = {};

    private EveryChoice(ScheduleProblem problem) {
        this.offers = problem.offers();
        this.most = problem.most();
        this.required = problem.required();
        this.running = new int[problem.months().size()];
        this.bought = new int[offers.size()];
        this.price = offers.stream().mapToLong(b -> whole(b.usd())).toArray();
        this.onDemandLeft = new long[running.length][];
        for (int m = 0; m < running.length; m++) {
            List<Usd> units = problem.replaced().get(m);
            onDemandLeft[m] = new long[units.size() + 1];
            for (int k = units.size() - 1; k >= 0; k--) {
                onDemandLeft[m][k] = onDemandLeft[m][k + 1] + whole(units.get(k));
            }
        }
        Arrays.fill(best, Long.MAX_VALUE);
    }

    /// For problems in whole dollars.
    static EveryChoice of(ScheduleProblem problem) {
        EveryChoice every = new EveryChoice(problem);
        every.from(0);
        return every;
    }

    private static long whole(Usd usd) {
        return usd.value().longValueExact();
    }

    Usd usd() {
        return new Usd(BigDecimal.valueOf(best[0]));
    }

    /// Months paid for, squares of commitments, starts, of the best choice.
    List<Long> ties() {
        return Arrays.stream(best).skip(1).boxed().toList();
    }

    /// Whether the best choice has two blocks of six months that overlap without being the same.
    boolean staggered() {
        for (int i = 0; i < choice.length; i++) {
            for (int j = 0; j < choice.length; j++) {
                Block one = offers.get(i);
                Block other = offers.get(j);
                if (choice[i] > 0
                        && choice[j] > 0
                        && one.months() == 6
                        && other.months() == 6
                        && one.start() < other.start()
                        && other.start() < one.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void from(int offer) {
        if (offer == offers.size()) {
            look();
            return;
        }
        Block block = offers.get(offer);
        for (int units = 0; units <= most; units++) {
            bought[offer] = units;
            from(offer + 1);
            add(offer, block, 1);
        }
        add(offer, block, -most - 1);
        bought[offer] = 0;
    }

    private void add(int offer, Block block, int units) {
        for (int m = block.start(); m < block.end(); m++) {
            running[m] += units;
        }
        now[0] += units * price[offer];
        now[1] += (long) units * block.months();
        now[2] += (long) units * block.term().months() * block.term().months();
        now[3] += (long) units * block.start();
    }

    private void look() {
        long money = now[0];
        for (int m = 0; m < running.length; m++) {
            if (running[m] < required.get(m)) {
                return;
            }
            money += onDemandLeft[m][Math.min(running[m], onDemandLeft[m].length - 1)];
        }
        if (money > best[0]) {
            return;
        }
        long[] seen = {money, now[1], now[2], now[3]};
        if (Arrays.compare(seen, best) < 0) {
            System.arraycopy(seen, 0, best, 0, seen.length);
            choice = bought.clone();
        }
    }
}
