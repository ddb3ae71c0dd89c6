package quarry.app.viewmodel.findmodel;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.pricing.Results;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All offers for one workload, priced.
///
/// @param now how the scenario serves it; null while it does not
/// @param offers in the order of the card
/// @param span what the costs cover
/// @param offered what can be filtered by
/// @param largestInput tokens of the workload's largest request
public record OfferSheet(
        Results results,
        Workload workload,
        String scenario,
        OfferSpan span,
        @Nullable OfferRow now,
        List<OfferRow> offers,
        Offered offered,
        BigDecimal largestInput) {

    /// Words of columns, in alphabetical order.
    public record Offered(
            List<String> providers, List<String> regions, List<String> scopes, List<String> modes) {

        static Offered by(List<OfferRow> rows) {
            return new Offered(
                    words(rows, OfferRow::provider),
                    words(rows, OfferRow::region),
                    words(rows, OfferRow::scope),
                    words(rows, OfferRow::mode));
        }

        private static List<String> words(List<OfferRow> rows, Function<OfferRow, String> word) {
            return rows.stream().map(word).filter(w -> !w.isEmpty()).distinct().sorted().toList();
        }
    }

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
