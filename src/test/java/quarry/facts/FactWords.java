package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Named;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.util.Map;

/// The words of the facts in the words of a rate card.
final class FactWords {

    private static final Map<String, Tier> TIERS =
            Map.of(
                    "flex", Tier.FLEX,
                    "priority", Tier.PRIORITY,
                    "latency_optimized", Tier.LATENCY_OPTIMIZED);

    private static final Map<String, String> RENAMED =
            Map.of("model-storage-month", "storage-month", "no-commitment", "none");

    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("per_1m_tokens", "1M tokens"),
                    Map.entry("per_hour", "hour"),
                    Map.entry("per_minute", "minute"),
                    Map.entry("per_second", "second"),
                    Map.entry("per_month", "month"),
                    Map.entry("per_image", "image"),
                    Map.entry("per_page", "page"),
                    Map.entry("per_request", "request"),
                    Map.entry("per_1k_requests", "1K requests"),
                    Map.entry("per_1k_queries", "1K queries"),
                    Map.entry("per_1k_text_units", "1K text units"),
                    Map.entry("per_1k_transitions", "1K transitions"),
                    Map.entry("per_task", "task"));

    private FactWords() {}

    static Mode mode(String word) {
        return TIERS.containsKey(word) ? Mode.ON_DEMAND : named(Mode.class, word);
    }

    static Tier tier(String mode) {
        return TIERS.getOrDefault(mode, Tier.STANDARD);
    }

    static Term term(String word) {
        return named(Term.class, word);
    }

    static Scope scope(String word) {
        return named(Scope.class, word);
    }

    /// @throws IllegalArgumentException if the facts charge this component by another unit
    static Component component(String word, String unit) {
        Component component = named(Component.class, word);
        if (!component.unit().id().equals(UNITS.get(unit))) {
            throw new IllegalArgumentException(
                    word + " " + unit + ": the unit should be " + component.unit().id());
        }
        return component;
    }

    private static <E extends Enum<E> & Named> E named(Class<E> type, String word) {
        String hyphenated = word.replace('_', '-');
        return Named.find(type, RENAMED.getOrDefault(hyphenated, hyphenated))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        word + " is no " + type.getSimpleName()));
    }
}
