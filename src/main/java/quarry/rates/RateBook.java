package quarry.rates;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rates one plan is priced with: a card, and the plan's overrides in front of it.
public final class RateBook {

    private final RateCard card;
    private final Map<RateKey, List<RateOverride>> overrides = new HashMap<>();
    private final Map<String, List<RateOverride>> longContext = new HashMap<>();

    /// Of several overrides in force for the same key, the last one wins.
    public RateBook(RateCard card, List<RateOverride> overrides) {
        this.card = card;
        for (RateOverride override : overrides) {
            RateKey key = override.key();
            this.overrides.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(override);
            if (key.aboveInputTokens() > 0) {
                longContext.computeIfAbsent(key.model(), _ -> new ArrayList<>()).add(override);
            }
        }
    }

    public RateCard card() {
        return card;
    }

    public Lookup find(RateKey key, YearMonth month) {
        for (RateOverride override : overrides.getOrDefault(key, List.of())) {
            if (override.inForce(month)) {
                return new Lookup.Found(override.rate());
            }
        }
        return card.find(key);
    }

    /// The input size whose long-context rates bill a request of `inputTokens`, or 0 for the ordinary ones.
    ///
    /// A model with such a threshold anywhere has it everywhere: where the upper rate is not on the card the
    /// lookup then finds none, instead of billing a long request at the lower rate. The threshold of an override
    /// is there while the override is in force.
    public long threshold(String model, BigDecimal inputTokens, YearMonth month) {
        long reached = 0;
        for (long threshold : card.thresholds(model)) {
            reached = reached(reached, threshold, inputTokens);
        }
        for (RateOverride override : longContext.getOrDefault(model, List.of())) {
            if (override.inForce(month)) {
                reached = reached(reached, override.key().aboveInputTokens(), inputTokens);
            }
        }
        return reached;
    }

    private static long reached(long before, long threshold, BigDecimal inputTokens) {
        boolean above = inputTokens.compareTo(BigDecimal.valueOf(threshold)) > 0;
        return above ? Math.max(before, threshold) : before;
    }
}
