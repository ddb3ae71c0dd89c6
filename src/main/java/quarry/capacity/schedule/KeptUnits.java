package quarry.capacity.schedule;

import quarry.money.Usd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Units bought in the window that meet another demand.
final class KeptUnits {

    private final ScheduleProblem demand;
    private final int[] bought;
    private final int[] running;

    KeptUnits(ScheduleProblem demand, Schedule kept) {
        this.demand = demand;
        this.bought = new int[demand.offers().size()];
        for (UnitPurchase purchase : kept.purchases()) {
            bought[demand.offers().indexOf(purchase.block())] = purchase.units();
        }
        this.running = Pricing.running(demand, bought);
    }

    Regret regret(CommitmentSchedule best, BooleanSupplier cancelled) {
        for (int m = 0; m < running.length; m++) {
            if (missing(m) > 0 && !isSoldAfterwards(m)) {
                return new Regret.TooFew(
                        demand.months().get(m), running[m], demand.required().get(m), best);
            }
        }
        return new Regret.Priced(new Pricing(demand).price(withMore(cancelled)), best);
    }

    private int missing(int month) {
        return Math.max(0, demand.required().get(month) - running[month]);
    }

    private boolean isSoldAfterwards(int month) {
        return demand.offers().stream()
                .anyMatch(block -> block.start() >= demand.window() && block.runsIn(month));
    }

    /// What was bought, and what is best to buy after the window beside what runs on from it.
    private int[] withMore(BooleanSupplier cancelled) {
        int window = demand.window();
        List<List<Usd>> open = new ArrayList<>(Collections.nCopies(window, List.of()));
        List<Integer> required = new ArrayList<>(Collections.nCopies(window, 0));
        for (int m = window; m < running.length; m++) {
            List<Usd> units = demand.replaced().get(m);
            open.add(units.subList(Math.min(running[m], units.size()), units.size()));
            required.add(missing(m));
        }
        List<Integer> later = new ArrayList<>();
        List<Block> offers = new ArrayList<>();
        for (int i = 0; i < bought.length; i++) {
            Block block = demand.offers().get(i);
            if (block.start() >= window) {
                later.add(i);
                offers.add(block);
            }
        }
        ScheduleProblem rest = new ScheduleProblem(demand.months(), window, open, required, offers);
        int[] more = SchedulePlanner.cheapest(rest, ScaledCosts.of(open, offers), cancelled);
        int[] all = bought.clone();
        for (int i = 0; i < more.length; i++) {
            all[later.get(i)] = more[i];
        }
        return all;
    }
}
