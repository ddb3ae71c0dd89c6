package quarry.cost;

import quarry.money.Usd;

/// Adds up what has been added up by month, workload or component before. Exact.
public final class RollupSum {

    private Usd total = Usd.ZERO;
    private Usd net = Usd.ZERO;

    public void add(Rollup.Sum part) {
        total = total.plus(part.total());
        net = net.plus(part.net());
    }

    /// At list rates.
    public Usd total() {
        return total;
    }

    /// After discounts.
    public Usd net() {
        return net;
    }
}
