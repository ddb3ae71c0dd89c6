package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// All offers for one workload, priced.
///
/// @param now how the scenario serves it; null while it does not
/// @param offers in the order of the card
/// @param largestInput tokens of the workload's largest request
public record OfferSheet(
        Results results,
        Workload workload,
        String scenario,
        @Nullable OfferRow now,
        List<OfferRow> offers,
        BigDecimal largestInput) {

    public OfferSheet {
        offers = List.copyOf(offers);
    }

    public Optional<OfferRow> row(String id) {
        OfferRow own = now;
        return own != null && own.id().equals(id)
                ? Optional.of(own)
                : offers.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
