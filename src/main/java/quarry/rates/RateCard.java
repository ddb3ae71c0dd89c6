package quarry.rates;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

/// A dated, immutable set of rates and model facts. Every lookup is exact; nothing is substituted.
public final class RateCard {

    private static final int NEAREST = 3;

    private final Heading heading;
    private final SequencedMap<String, Model> models;
    private final Map<RateKey, Rate> rates;
    private final Map<String, List<Rate>> byModel;
    private final Map<String, NavigableSet<Long>> thresholds;

    /// What the card says of itself.
    ///
    /// @param published date of its newest source
    public record Heading(
            String id, String title, LocalDate published, String disclaimer, List<String> sources) {
        public Heading {
            sources = List.copyOf(sources);
        }
    }

    /// @throws IllegalArgumentException if two rates have the same key or a rate's model is not listed
    public RateCard(Heading heading, List<Model> models, List<Rate> rates) {
        this.heading = heading;
        SequencedMap<String, Model> listed = new LinkedHashMap<>();
        for (Model model : models) {
            if (listed.put(model.id(), model) != null) {
                throw new IllegalArgumentException("Model " + model.id() + " is listed twice");
            }
        }
        this.models = Collections.unmodifiableSequencedMap(listed);
        Map<RateKey, Rate> byKey = new LinkedHashMap<>();
        this.byModel = new HashMap<>();
        this.thresholds = new HashMap<>();
        for (Rate rate : rates) {
            String model = rate.key().model();
            if (!listed.containsKey(model)) {
                throw new IllegalArgumentException(
                        "Model " + model + " has a rate but is not listed");
            }
            if (byKey.put(rate.key(), rate) != null) {
                throw new IllegalArgumentException("Two rates for " + rate.key().text());
            }
            byModel.computeIfAbsent(model, _ -> new ArrayList<>()).add(rate);
            if (rate.key().aboveInputTokens() > 0) {
                thresholds
                        .computeIfAbsent(model, _ -> new TreeSet<>())
                        .add(rate.key().aboveInputTokens());
            }
        }
        this.rates = Collections.unmodifiableMap(byKey);
    }

    public Heading heading() {
        return heading;
    }

    /// Models in the card's own order.
    public SequencedMap<String, Model> models() {
        return models;
    }

    public Optional<Model> model(String id) {
        return Optional.ofNullable(models.get(id));
    }

    /// All rates in the card's own order.
    public List<Rate> rates() {
        return List.copyOf(rates.values());
    }

    public List<Rate> ratesOf(String model) {
        return List.copyOf(byModel.getOrDefault(model, List.of()));
    }

    /// Input sizes above which this model has rates of their own, in any region; empty for most models.
    public NavigableSet<Long> thresholds(String model) {
        return Collections.unmodifiableNavigableSet(
                thresholds.getOrDefault(model, Collections.emptyNavigableSet()));
    }

    @Nullable Rate rate(RateKey key) {
        return rates.get(key);
    }

    public Lookup find(RateKey key) {
        Rate rate = rates.get(key);
        return rate != null ? new Lookup.Found(rate) : new Lookup.Missing(key, nearest(key));
    }

    private List<Rate> nearest(RateKey key) {
        List<Rate> ofModel = byModel.getOrDefault(key.model(), List.of());
        List<Rate> same =
                ofModel.stream().filter(r -> r.key().component() == key.component()).toList();
        List<Rate> alike =
                ofModel.stream()
                        .filter(r -> r.key().component().role() == key.component().role())
                        .toList();
        return (same.isEmpty() ? alike : same)
                .stream()
                        .sorted(
                                Comparator.comparingInt((Rate r) -> distance(key, r.key()))
                                        .thenComparing(r -> r.key().text()))
                        .limit(NEAREST)
                        .toList();
    }

    private static int distance(RateKey a, RateKey b) {
        int distance = a.mode() == b.mode() ? 0 : 32;
        distance += a.region().equals(b.region()) ? 0 : area(a).equals(area(b)) ? 15 : 16;
        distance += a.aboveInputTokens() == b.aboveInputTokens() ? 0 : 8;
        distance += a.tier() == b.tier() ? 0 : 4;
        distance += a.term() == b.term() ? 0 : 2;
        distance += a.scope() == b.scope() ? 0 : 1;
        return distance;
    }

    /// The part of the world that a region is in: `eu` of `eu-west-1`.
    private static String area(RateKey key) {
        int end = key.region().indexOf('-');
        return end < 0 ? key.region() : key.region().substring(0, end);
    }
}
