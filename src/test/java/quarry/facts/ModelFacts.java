package quarry.facts;

import org.jspecify.annotations.Nullable;

import quarry.rates.Lifecycle;
import quarry.rates.Mode;
import quarry.rates.Model;
import quarry.rates.Status;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the card says of each model: out of its rows, and out of the notes on caching and windows.
final class ModelFacts {

    private static final Map<String, Long> WINDOWS =
            Map.of(
                    "amazon.nova-lite-v1:0", 300_000L,
                    "amazon.nova-micro-v1:0", 128_000L,
                    "amazon.nova-pro-v1:0", 300_000L,
                    "anthropic.claude-instant-v1:2:100k", 100_000L,
                    "anthropic.claude-v2:0:100k", 100_000L);

    private static final Map<String, Integer> CACHEABLE = new HashMap<>();

    static {
        cacheableFrom(
                512,
                "anthropic.claude-fable-5",
                "anthropic.claude-fable-5-1",
                "anthropic.claude-mythos-5",
                "anthropic.claude-mythos-5-1",
                "anthropic.claude-opus-5",
                "anthropic.claude-sonnet-5-5");
        cacheableFrom(
                1_024,
                "anthropic.claude-opus-4-8",
                "anthropic.claude-sonnet-5",
                "anthropic.claude-sonnet-4-6",
                "anthropic.claude-sonnet-4-5-20250929-v1:0",
                "anthropic.claude-3-7-sonnet-20250219-v1:0",
                "anthropic.claude-3-5-sonnet-20241022-v2:0",
                "anthropic.claude-3-5-sonnet-20241022-v2:0#public-extended-access",
                "anthropic.claude-opus-4-20250514-v1:0",
                "anthropic.claude-opus-4-1-20250805-v1:0",
                "openai.gpt-5.4",
                "openai.gpt-5.5",
                "openai.gpt-5.6-luna",
                "openai.gpt-5.6-sol",
                "openai.gpt-5.6-terra");
        cacheableFrom(
                2_048,
                "anthropic.claude-3-haiku-20240307-v1:0",
                "anthropic.claude-3-5-haiku-20241022-v1:0");
        cacheableFrom(
                4_096,
                "anthropic.claude-opus-4-5-20251101-v1:0",
                "anthropic.claude-opus-4-6-v1",
                "anthropic.claude-opus-4-7",
                "anthropic.claude-haiku-4-5-20251001-v1:0",
                "anthropic.claude-mythos-preview");
    }

    private ModelFacts() {}

    /// Every model of the facts, by id.
    ///
    /// @throws IllegalStateException if a note names a model that the facts lack
    static List<Model> models(List<Fact> facts) {
        Map<String, List<Fact>> byModel =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.rate().key().model(),
                                        TreeMap::new,
                                        Collectors.toList()));
        for (Set<String> noted : List.of(WINDOWS.keySet(), CACHEABLE.keySet())) {
            if (!byModel.keySet().containsAll(noted)) {
                throw new IllegalStateException("A note names a model without facts: " + noted);
            }
        }
        return byModel.entrySet().stream().map(e -> model(e.getKey(), e.getValue())).toList();
    }

    private static Model model(String id, List<Fact> facts) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        facts.forEach(fact -> modes.add(fact.rate().key().mode()));
        @Nullable Long window = WINDOWS.get(id);
        @Nullable Integer cacheable = CACHEABLE.get(id);
        return new Model(
                id,
                facts.getFirst().modelName(),
                facts.getFirst().provider(),
                count(facts, Status.LEGACY) > count(facts, Status.CURRENT)
                        ? Lifecycle.LEGACY
                        : Lifecycle.CURRENT,
                window,
                cacheable,
                modes);
    }

    private static long count(List<Fact> facts, Status status) {
        return facts.stream().filter(fact -> fact.rate().status() == status).count();
    }

    private static void cacheableFrom(int tokens, String... models) {
        for (String model : models) {
            CACHEABLE.put(model, tokens);
        }
    }
}
