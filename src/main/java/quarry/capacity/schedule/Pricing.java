package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.money.UsdSum;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Prices any choice of blocks exactly.
final class Pricing {

    private static final Comparator<UnitPurchase> ORDER =
            Comparator.comparingInt((UnitPurchase p) -> p.block().start())
                    .thenComparing(UnitPurchase::term);

    private final ScheduleProblem problem;

    /// By month, what it costs without any unit.
    private final List<Usd> onDemand;

    Pricing(ScheduleProblem problem) {
        this.problem = problem;
        this.onDemand =
                problem.replaced().stream().map(units -> sum(units, 0, units.size())).toList();
    }

    private static Usd sum(List<Usd> units, int from, int until) {
        UsdSum sum = new UsdSum();
        for (int k = from; k < until; k++) {
            sum.add(units.get(k));
        }
        return sum.total();
    }

    /// What a month still costs on demand beside so many units.
    private Usd onDemand(int month, int running) {
        List<Usd> units = problem.replaced().get(month);
        if (running >= units.size()) {
            return Usd.ZERO;
        }
        return running < units.size() / 2
                ? onDemand.get(month).minus(sum(units, 0, running))
                : sum(units, running, units.size());
    }

    /// Units running, by month.
    static int[] running(ScheduleProblem problem, int[] bought) {
        int[] running = new int[problem.months().size()];
        for (int i = 0; i < bought.length; i++) {
            Block block = problem.offers().get(i);
            for (int m = block.start(); m < block.end(); m++) {
                running[m] += bought[i];
            }
        }
        return running;
    }

    /// @param bought how many of each offer
    Schedule price(int[] bought) {
        int window = problem.window();
        int all = problem.months().size();
        int[] running = running(problem, bought);
        List<UnitPurchase> purchases = new ArrayList<>();
        List<TreeMap<Term, Integer>> byTerm = new ArrayList<>();
        List<UsdSum> bills = new ArrayList<>();
        for (int m = 0; m < window; m++) {
            byTerm.add(new TreeMap<>());
            bills.add(new UsdSum());
        }
        UsdSum left = new UsdSum();
        UsdSum afterwards = new UsdSum();
        for (int i = 0; i < bought.length; i++) {
            Block block = problem.offers().get(i);
            if (bought[i] == 0) {
                continue;
            }
            BigDecimal units = BigDecimal.valueOf(bought[i]);
            for (int m = block.start(); m < Math.min(window, block.end()); m++) {
                byTerm.get(m).merge(block.term(), bought[i], Integer::sum);
                bills.get(m).add(block.usd(m, m + 1).times(units));
            }
            boolean inWindow = block.start() < window;
            (inWindow ? left : afterwards).add(block.usd(window, all).times(units));
            if (inWindow) {
                purchases.add(UnitPurchase.of(problem, block, bought[i]));
            }
        }
        for (int m = window; m < all; m++) {
            afterwards.add(onDemand(m, running[m]));
        }
        purchases.sort(ORDER);
        List<ScheduleMonth> months = new ArrayList<>();
        for (int m = 0; m < window; m++) {
            months.add(
                    new ScheduleMonth(
                            problem.months().get(m),
                            byTerm.get(m),
                            bills.get(m).total(),
                            onDemand(m, running[m])));
        }
        return new Schedule(
                purchases,
                months,
                new ScheduleCost(
                        months.stream().map(ScheduleMonth::units).reduce(Usd.ZERO, Usd::plus),
                        months.stream().map(ScheduleMonth::onDemand).reduce(Usd.ZERO, Usd::plus),
                        left.total(),
                        afterwards.total()));
    }
}
