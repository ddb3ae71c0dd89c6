package quarry.cost;

import quarry.money.Usd;
import quarry.money.UsdSum;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;

/// Adds up lines exactly: first how often each charge is made, then what the charges come to.
///
/// The months of a deployment share their charges, so most of the products are never worked out.
public final class LineSum {

    private final Map<Charge, Count> counts = new IdentityHashMap<>();

    private static final class Count {
        private BigDecimal sum = BigDecimal.ZERO;
    }

    public void add(Line line) {
        Count count = counts.computeIfAbsent(line.charge(), _ -> new Count());
        count.sum = count.sum.add(line.count());
    }

    /// At list rates.
    public Usd total() {
        UsdSum total = new UsdSum();
        counts.forEach((charge, count) -> total.add(charge.amount().times(count.sum)));
        return total.total();
    }

    /// After discounts.
    public Usd net() {
        UsdSum net = new UsdSum();
        counts.forEach((charge, count) -> net.add(charge.net().times(count.sum)));
        return net.total();
    }
}
