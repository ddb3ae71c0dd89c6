package quarry.capacity.schedule;

import quarry.money.Usd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What a schedule costs if demand turns out otherwise, against the best schedule for that demand.
///
/// What the schedule buys within the window is kept as bought, single months without a term too. What it would
/// buy afterwards is not: it is chosen anew.
///
/// @param kept the schedule under the other demand
/// @param best what would have been best under it
public record Regret(Schedule kept, CommitmentSchedule best) {

    /// @param demand the same months and offers, with what units replace under the other demand
    /// @throws IllegalArgumentException if months or offers differ
    public static Regret of(
            CommitmentSchedule bought, ScheduleProblem demand, BooleanSupplier cancelled) {
        ScheduleProblem meant = bought.problem();
        if (!meant.months().equals(demand.months())
                || meant.window() != demand.window()
                || !meant.offers().equals(demand.offers())) {
            throw new IllegalArgumentException(
                    "The other demand has other months or blocks for sale than the schedule; only"
                            + " what units replace may differ");
        }
        int[] kept = new int[demand.offers().size()];
        for (UnitPurchase purchase : bought.best().purchases()) {
            kept[demand.offers().indexOf(purchase.block())] = purchase.units();
        }
        addAfterwards(kept, demand, cancelled);
        return new Regret(new Pricing(demand).price(kept), SchedulePlanner.plan(demand, cancelled));
    }

    /// Buys what is best after the window beside what runs on from it.
    private static void addAfterwards(
            int[] kept, ScheduleProblem demand, BooleanSupplier cancelled) {
        int window = demand.window();
        int[] running = Pricing.running(demand, kept);
        List<List<Usd>> open = new ArrayList<>();
        for (int m = 0; m < running.length; m++) {
            List<Usd> units = demand.replaced().get(m);
            open.add(
                    m < window
                            ? List.of()
                            : units.subList(Math.min(running[m], units.size()), units.size()));
        }
        List<Integer> later = new ArrayList<>();
        List<Block> offers = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            Block block = demand.offers().get(i);
            if (block.start() >= window) {
                later.add(i);
                offers.add(block);
            }
        }
        ScheduleProblem afterwards = new ScheduleProblem(demand.months(), window, open, offers);
        int[] bought =
                SchedulePlanner.cheapest(afterwards, ScaledCosts.of(open, offers), cancelled);
        for (int i = 0; i < bought.length; i++) {
            kept[later.get(i)] = bought[i];
        }
    }

    /// USD over all months that the schedule would then cost too much; 0 or more.
    public Usd usd() {
        return kept.cost().overall().minus(best.best().cost().overall());
    }
}
