package quarry.app.viewmodel.assumptions;

import quarry.app.viewmodel.field.Choice;
import quarry.plan.Plan;
import quarry.rates.Lifecycle;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.report.text.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which models are sold where, on the card or by the plan's own rates, and what they are called.
final class SoldPlaces {

    private static final Texts WORDS = Texts.of(SoldPlaces.class);

    private final RateCard card;
    private final Map<Sale, List<Place>> onCard = new EnumMap<>(Sale.class);

    SoldPlaces(RateCard card) {
        this.card = card;
        List<RateKey> keys = card.rates().stream().map(Rate::key).toList();
        for (Sale sale : Sale.values()) {
            onCard.put(sale, keys.stream().filter(sale::tells).map(Place::of).distinct().toList());
        }
    }

    /// In the card's order, then what only the plan has rates for.
    List<Place> of(Sale sale, Plan plan) {
        return Stream.concat(
                        onCard.getOrDefault(sale, List.of()).stream(),
                        plan.overrides().stream()
                                .map(RateOverride::key)
                                .filter(sale::tells)
                                .map(Place::of))
                .distinct()
                .toList();
    }

    String name(String model) {
        return card.model(model).map(Model::name).orElse(model);
    }

    /// With a mark where the card has it as legacy.
    Choice<String> model(String id) {
        return new Choice<>(id, name(id), isLegacy(id) ? WORDS.get("legacy") : "");
    }

    boolean isLegacy(String model) {
        return card.model(model).map(m -> m.lifecycle() == Lifecycle.LEGACY).orElse(false);
    }

    /// Whether the card has both models as those of one provider.
    boolean akin(String model, String other) {
        Optional<String> provider = card.model(model).map(Model::provider);
        return provider.isPresent() && provider.equals(card.model(other).map(Model::provider));
    }
}
