package quarry.cost.oracle;

import quarry.plan.Discount;
import quarry.plan.Plan;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// What the plan and the card ask, rate by rate, before discounts; and the discounts.
final class NaiveRates {

    private final Plan plan;
    private final RateCard card;
    private final Map<RateKey, Fraction> listed = new HashMap<>();

    NaiveRates(Plan plan, RateCard card) {
        this.plan = plan;
        this.card = card;
        for (Rate rate : card.rates()) {
            listed.put(rate.key(), Fraction.of(rate.usd()));
        }
    }

    /// The last override that holds in the month, or else the card's rate, which must be there.
    Fraction rate(RateKey key, YearMonth month) {
        Fraction found = listed.get(key);
        for (RateOverride override : plan.overrides()) {
            if (override.key().equals(key) && holds(override, month)) {
                found = Fraction.of(override.usd());
            }
        }
        if (found == null) {
            throw new IllegalStateException("No rate for " + key.text());
        }
        return found;
    }

    private static boolean holds(RateOverride override, YearMonth month) {
        boolean begun = override.from() == null || override.from().compareTo(month) <= 0;
        boolean over = override.until() != null && override.until().compareTo(month) < 0;
        return begun && !over;
    }

    /// The highest size of input at which the model's rates change and which is passed.
    long threshold(String model, Fraction input) {
        long above = 0;
        for (Rate rate : card.rates()) {
            long threshold = rate.key().aboveInputTokens();
            if (rate.key().model().equals(model) && input.isAbove(Fraction.of(threshold))) {
                above = Math.max(above, threshold);
            }
        }
        return above;
    }

    /// The fewest tokens that the model caches.
    Fraction cacheMinimum(String model) {
        Integer minimum = card.model(model).orElseThrow().minimumCacheableTokens();
        return minimum == null ? Fraction.ZERO : Fraction.of(minimum);
    }

    Fraction discount(Mode mode) {
        Fraction factor = Fraction.ONE;
        for (Discount discount : plan.discounts()) {
            if (discount.modes().contains(mode)) {
                factor =
                        factor.times(
                                Fraction.of(100)
                                        .minus(Fraction.of(discount.percent()))
                                        .over(Fraction.of(100)));
            }
        }
        return factor;
    }
}
