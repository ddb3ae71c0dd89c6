package quarry.rates;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The rates one plan is priced with: a card, and the plan's overrides in front of it.
public final class RateBook {

    private final RateCard card;
    private final Map<RateKey, List<RateOverride>> overrides = new HashMap<>();
    private final Map<String, List<RateOverride>> byModel = new HashMap<>();
    private final Map<Period, TokenRates> tokenRates = new ConcurrentHashMap<>();

    /// A stretch of months in which a route's rates stay the same.
    ///
    /// @param month null: all months
    private record Period(RateKey route, @Nullable YearMonth month) {}

    /// Of several overrides in force for the same key, the last one wins.
    public RateBook(RateCard card, List<RateOverride> overrides) {
        this.card = card;
        for (RateOverride override : overrides) {
            RateKey key = override.key();
            this.overrides.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(override);
            byModel.computeIfAbsent(key.model(), _ -> new ArrayList<>()).add(override);
        }
    }

    public RateCard card() {
        return card;
    }

    public Lookup find(RateKey key, YearMonth month) {
        Rate own = override(key, month);
        return own != null ? new Lookup.Found(own) : card.find(key);
    }

    private @Nullable Rate override(RateKey key, YearMonth month) {
        for (RateOverride override : overrides.getOrDefault(key, List.of())) {
            if (override.inForce(month)) {
                return override.rate();
            }
        }
        return null;
    }

    /// The input size whose long-context rates bill a request of `inputTokens`, or 0 for the ordinary ones.
    public long threshold(String model, BigDecimal inputTokens, YearMonth month) {
        long reached = 0;
        for (long level : levels(model, month)) {
            if (inputTokens.compareTo(BigDecimal.valueOf(level)) > 0) {
                reached = level;
            }
        }
        return reached;
    }

    /// A model with a long-context threshold anywhere has it everywhere: where the upper rate is not on the card
    /// the lookup then finds none, instead of billing a long request at the lower rate. The threshold of an
    /// override is there while the override is in force.
    private SortedSet<Long> levels(String model, YearMonth month) {
        SortedSet<Long> levels = new TreeSet<>(card.thresholds(model));
        levels.add(0L);
        for (RateOverride override : byModel.getOrDefault(model, List.of())) {
            if (override.inForce(month)) {
                levels.add(override.key().aboveInputTokens());
            }
        }
        return levels;
    }

    /// Whether a rate of this model may differ from month to month.
    public boolean changes(String model) {
        return byModel.getOrDefault(model, List.of()).stream()
                .anyMatch(o -> o.from() != null || o.until() != null);
    }

    /// The rates of a route's tokens in a month; the same object for all months that have the same rates.
    ///
    /// @param route the key of any of its components
    public TokenRates tokenRates(RateKey route, YearMonth month) {
        return tokenRates.computeIfAbsent(
                new Period(route, changes(route.model()) ? month : null),
                _ ->
                        new TokenRates(
                                card,
                                route,
                                levels(route.model(), month),
                                key -> rate(key, month)));
    }

    private @Nullable Rate rate(RateKey key, YearMonth month) {
        Rate own = override(key, month);
        return own != null ? own : card.rate(key);
    }
}
