package quarry.facts;

import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The on-demand rates of tier standard, by key: what a derived rate may start from.
final class RateIndex {

    private final Map<RateKey, Rate> byKey = new LinkedHashMap<>();

    RateIndex(Collection<Rate> rates) {
        for (Rate rate : rates) {
            if (rate.key().mode() == Mode.ON_DEMAND && rate.key().tier() == Tier.STANDARD) {
                byKey.put(rate.key(), rate);
            }
        }
    }

    boolean has(RateKey key) {
        return byKey.containsKey(key);
    }

    Optional<Rate> find(RateKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Rate> of(Component component) {
        return byKey.values().stream().filter(r -> r.key().component() == component).toList();
    }

    Map<String, List<Rate>> byModel(Component component) {
        Map<String, List<Rate>> byModel = new LinkedHashMap<>();
        for (Rate rate : of(component)) {
            byModel.computeIfAbsent(rate.key().model(), _ -> new ArrayList<>()).add(rate);
        }
        return byModel;
    }
}
