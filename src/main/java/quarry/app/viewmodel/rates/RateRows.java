package quarry.app.viewmodel.rates;

import quarry.plan.PlanOverride;
import quarry.rates.Model;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a plan's own rates among those of the card.
final class RateRows {

    private final RateCard card;
    private final List<RateRow> ofCard;

    RateRows(RateCard card) {
        this.card = card;
        this.ofCard = card.rates().stream().map(this::row).toList();
    }

    /// In the card's order, an own rate before the one it replaces; rates that the card lacks come first. A rate
    /// of the card stays where the plan's own holds for some months only.
    List<RateRow> with(List<PlanOverride> overrides) {
        if (overrides.isEmpty()) {
            return ofCard;
        }
        Map<RateKey, List<RateRow>> own = own(overrides);
        List<RateRow> rows = new ArrayList<>();
        for (RateRow row : ofCard) {
            List<RateRow> instead = own.remove(row.key());
            if (instead == null) {
                rows.add(row);
                continue;
            }
            instead.forEach(o -> rows.add(withCard(o, row)));
            if (instead.stream().allMatch(RateRows::bounded)) {
                rows.add(row);
            }
        }
        own.values().forEach(lacking -> rows.addAll(0, lacking));
        return List.copyOf(rows);
    }

    private Map<RateKey, List<RateRow>> own(List<PlanOverride> overrides) {
        Map<RateKey, List<RateRow>> own = new LinkedHashMap<>();
        Map<String, Model> models = new HashMap<>(card.models());
        for (int i = 0; i < overrides.size(); i++) {
            PlanOverride override = overrides.get(i);
            RateKey key = override.rate().key();
            Model model = models.get(key.model());
            own.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(
                            new RateRow(
                                    model == null ? key.model() : model.name(),
                                    model == null ? "" : model.provider(),
                                    null,
                                    override,
                                    i));
        }
        return own;
    }

    private static RateRow withCard(RateRow own, RateRow card) {
        return new RateRow(card.model(), card.provider(), card.card(), own.own(), own.place());
    }

    private static boolean bounded(RateRow row) {
        PlanOverride own = row.own();
        return own != null && (own.rate().from() != null || own.rate().until() != null);
    }

    private RateRow row(Rate rate) {
        Model model = card.model(rate.key().model()).orElseThrow();
        return RateRow.of(model.name(), model.provider(), rate);
    }
}
