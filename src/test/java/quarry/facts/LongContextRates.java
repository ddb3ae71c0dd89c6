package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills in the input and output rates of long requests, for the models that have them.
///
/// Their cache rates follow from the input rate by the multiple that holds for the model.
final class LongContextRates {

    private static final Map<String, Long> THRESHOLDS =
            Map.of(
                    "anthropic.claude-sonnet-4-20250514-v1:0", 200_000L,
                    "anthropic.claude-sonnet-4-5-20250929-v1:0", 200_000L,
                    "openai.gpt-5.6-luna", 272_000L,
                    "openai.gpt-5.6-sol", 272_000L,
                    "openai.gpt-5.6-terra", 272_000L);

    private static final Map<Component, BigDecimal> FACTORS =
            Map.of(
                    Component.INPUT, new BigDecimal("2"),
                    Component.OUTPUT, new BigDecimal("1.5"));

    private LongContextRates() {}

    /// @throws IllegalStateException if a rate of the facts contradicts the rule
    static List<Rate> derive(Collection<Rate> rates) {
        RateIndex known = new RateIndex(rates);
        List<Rate> derived = new ArrayList<>();
        FACTORS.forEach(
                (component, factor) -> {
                    for (Rate ordinary : known.of(component)) {
                        Long threshold = THRESHOLDS.get(ordinary.key().model());
                        if (threshold != null && ordinary.key().aboveInputTokens() == 0) {
                            derive(ordinary, threshold, factor, known).ifPresent(derived::add);
                        }
                    }
                });
        return derived;
    }

    private static Optional<Rate> derive(
            Rate ordinary, long threshold, BigDecimal factor, RateIndex known) {
        RateKey key = ordinary.key().above(threshold);
        Rate rate =
                Derivation.times(
                        factor,
                        ordinary,
                        key,
                        "the %s rate of requests up to %d input tokens, same region and scope"
                                .formatted(key.component().id(), threshold));
        Optional<Rate> own = known.find(key);
        if (own.isPresent() && own.get().usd().compareTo(rate.usd()) != 0) {
            throw new IllegalStateException(
                    key.text() + " is " + own.get().usd() + ", by the rule " + rate.usd());
        }
        return own.isPresent() ? Optional.empty() : Optional.of(rate);
    }
}
