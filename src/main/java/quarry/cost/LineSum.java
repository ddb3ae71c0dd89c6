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

    private final Map<Charge, BigDecimal> counts = new IdentityHashMap<>();

    public void add(Line line) {
        counts.merge(line.charge(), line.count(), BigDecimal::add);
    }

    /// At list rates.
    public Usd total() {
        UsdSum total = new UsdSum();
        counts.forEach((charge, count) -> total.add(charge.amount().times(count)));
        return total.total();
    }

    /// After discounts.
    public Usd net() {
        UsdSum net = new UsdSum();
        counts.forEach((charge, count) -> net.add(charge.net().times(count)));
        return net.total();
    }
}
