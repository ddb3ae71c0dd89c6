package quarry.app.viewmodel.rates;

import org.jspecify.annotations.Nullable;

import quarry.plan.PlanOverride;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.util.Objects;

/// One line of the table: a rate of the card, or one of the user's own in its place.
///
/// @param model name of the model
/// @param card null where the card lacks the rate
/// @param own null for a rate of the card
/// @param place of the own rate in the plan; −1 without
public record RateRow(
        String model, String provider, @Nullable Rate card, @Nullable PlanOverride own, int place) {

    static RateRow of(String model, String provider, Rate card) {
        return new RateRow(model, provider, card, null, -1);
    }

    /// The rate that holds here.
    public Rate rate() {
        return own != null ? own.rate().rate() : Objects.requireNonNull(card);
    }

    public RateKey key() {
        return rate().key();
    }

    public boolean overridden() {
        return own != null;
    }
}
