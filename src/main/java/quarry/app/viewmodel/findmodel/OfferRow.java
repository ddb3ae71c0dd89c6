package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.money.Usd;
import quarry.plan.Deployment;

import java.math.BigDecimal;

/// One line of the table: an offer, or how the workload is served now.
///
/// @param id tells it from all others, also after an edit
/// @param now whether it is the scenario's own, on top of the table
/// @param deployment null where the scenario serves the workload in several ways
/// @param model name or names
/// @param mode tier, term and units included
/// @param contextWindow in tokens; null where the card has none
/// @param cost over the span asked for; null without a price
/// @param reason why there is no price; empty with one
/// @param against the cost of a request against that of now, as a share: −0.64 is 64 % less; null where one is missing
/// @param caution what to know of the price; may be empty
/// @param score the user's own; null without
public record OfferRow(
        String id,
        boolean now,
        @Nullable Deployment deployment,
        String model,
        String provider,
        boolean legacy,
        String region,
        String scope,
        String mode,
        boolean caching,
        @Nullable Long contextWindow,
        Fit fit,
        @Nullable Usd cost,
        String reason,
        @Nullable BigDecimal against,
        String caution,
        @Nullable BigDecimal score,
        String note) {

    /// Whether the largest request of the workload fits into the model's context window.
    public enum Fit {
        FITS,
        TOO_SMALL,
        UNKNOWN
    }

    public boolean priced() {
        return cost != null;
    }
}
