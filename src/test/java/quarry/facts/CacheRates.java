package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills in cache rates where a model's own cache rates all are the same multiple of its input
/// rate.
final class CacheRates {

    private static final int PRINTED_PLACES = 2;

    private static final Map<Component, List<BigDecimal>> MULTIPLIERS =
            Map.of(
                    Component.CACHE_READ, decimals("0.1", "0.05", "0.025", "0.25", "0.16"),
                    Component.CACHE_WRITE_5M, decimals("1.25"),
                    Component.CACHE_WRITE_30M, decimals("1.25"),
                    Component.CACHE_WRITE_1H, decimals("2"));

    private CacheRates() {}

    static List<Rate> derive(Collection<Rate> rates) {
        RateIndex known = new RateIndex(rates);
        Map<String, List<Rate>> inputs = known.byModel(Component.INPUT);
        List<Rate> derived = new ArrayList<>();
        for (Component cache : MULTIPLIERS.keySet()) {
            known.byModel(cache)
                    .forEach(
                            (model, own) ->
                                    multiplier(cache, own, known)
                                            .ifPresent(
                                                    m ->
                                                            fill(
                                                                    cache,
                                                                    m,
                                                                    inputs.getOrDefault(
                                                                            model, List.of()),
                                                                    known,
                                                                    derived)));
        }
        return derived;
    }

    private static void fill(
            Component cache,
            BigDecimal multiplier,
            List<Rate> inputs,
            RateIndex known,
            List<Rate> derived) {
        for (Rate input : inputs) {
            RateKey key = input.key().with(cache);
            if (!known.has(key)) {
                derived.add(
                        Derivation.times(
                                multiplier,
                                input,
                                key,
                                "the input rate of the same region and scope"));
            }
        }
    }

    private static Optional<BigDecimal> multiplier(
            Component cache, List<Rate> own, RateIndex known) {
        List<BigDecimal> fitting =
                MULTIPLIERS.getOrDefault(cache, List.of()).stream()
                        .filter(m -> own.stream().allMatch(rate -> fits(rate, m, known)))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(Rate cache, BigDecimal multiplier, RateIndex known) {
        int places = Math.max(PRINTED_PLACES, cache.usd().scale());
        return known.find(cache.key().with(Component.INPUT))
                .map(input -> input.usd().multiply(multiplier))
                .filter(
                        exact ->
                                exact.setScale(places, RoundingMode.HALF_UP).compareTo(cache.usd())
                                        == 0)
                .isPresent();
    }

    private static List<BigDecimal> decimals(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
