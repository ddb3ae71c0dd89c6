package quarry.app.viewmodel.scenarios;

import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;

/// A way to buy, as it is chosen: a mode, or a share of one of the scenario's pools.
///
/// @param pool id of the pool; empty without one
public record Buying(Mode mode, String pool) {

    static Buying of(Mode mode) {
        return new Buying(mode, "");
    }

    static Buying of(Purchase purchase) {
        return purchase instanceof Purchase.Pooled(String pool)
                ? new Buying(Mode.PROVISIONED, pool)
                : of(purchase.mode());
    }

    public String label() {
        return pool.isEmpty() ? Labels.of(mode) : Labels.pool(pool);
    }

    /// A purchase to start from, on the first tier or term that is sold.
    Purchase purchase(List<Tier> tiers, List<Term> terms) {
        if (!pool.isEmpty()) {
            return new Purchase.Pooled(pool);
        }
        Term term = terms.isEmpty() ? Term.ONE_MONTH : terms.getFirst();
        return switch (mode) {
            case ON_DEMAND, CUSTOMIZATION ->
                    new Purchase.OnDemand(tiers.isEmpty() ? Tier.STANDARD : tiers.getFirst());
            case BATCH -> new Purchase.Batch();
            case PROVISIONED ->
                    new Purchase.Provisioned(term, new UnitCount.Fixed(1), Overflow.ON_DEMAND);
            case RESERVED ->
                    new Purchase.Reserved(
                            term, BigDecimal.valueOf(100_000), BigDecimal.valueOf(10_000));
            case IMPORT -> new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null);
        };
    }
}
