package quarry.rates;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The rates of one route's tokens while they do not change, looked up once for any number of requests.
public final class TokenRates {

    private static final List<Component> TOKENS =
            List.of(
                    Component.INPUT,
                    Component.OUTPUT,
                    Component.CACHE_READ,
                    Component.CACHE_WRITE_5M,
                    Component.CACHE_WRITE_30M,
                    Component.CACHE_WRITE_1H);

    private final RateCard card;
    private final RateKey route;
    private final List<Level> levels;

    /// The rates of requests with more input than so many tokens.
    private record Level(BigDecimal above, Map<Component, Rate> rates) {}

    /// @param levels input sizes above which other rates hold, the least first; 0 for every request
    TokenRates(RateCard card, RateKey route, Collection<Long> levels, RateLookup rates) {
        this.card = card;
        this.route = route;
        this.levels = levels.stream().map(above -> level(above, rates)).toList();
    }

    /// Finds a rate, or null.
    @FunctionalInterface
    interface RateLookup {
        @Nullable Rate find(RateKey key);
    }

    private Level level(long above, RateLookup rates) {
        Map<Component, Rate> found = new EnumMap<>(Component.class);
        for (Component component : TOKENS) {
            Rate rate = rates.find(route.with(component).above(above));
            if (rate != null) {
                found.put(component, rate);
            }
        }
        return new Level(BigDecimal.valueOf(above), found);
    }

    /// The place among the levels, 0 for the ordinary rates, of a request with so much input, cached included.
    public int level(BigDecimal inputTokens) {
        int level = 0;
        while (level + 1 < levels.size()
                && inputTokens.compareTo(levels.get(level + 1).above()) > 0) {
            level++;
        }
        return level;
    }

    /// How many levels there are, at least 1.
    public int levels() {
        return levels.size();
    }

    /// The input size above which the rates of this level hold.
    public long above(int level) {
        return levels.get(level).above().longValueExact();
    }

    public Lookup find(Component component, int level) {
        Rate rate = levels.get(level).rates().get(component);
        return rate != null
                ? new Lookup.Found(rate)
                : card.find(route.with(component).above(above(level)));
    }
}
