package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.filter.Search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Which offers pass, as it was chosen at one moment. No words of a column let all pass.
///
/// @param least score that a model must have
record OfferFilter(
        Search search,
        Set<String> providers,
        Set<String> regions,
        Set<String> scopes,
        Set<String> modes,
        boolean cachedOnly,
        boolean legacyToo,
        boolean unpricedToo,
        boolean fittingOnly,
        Optional<BigDecimal> least) {

    boolean passes(OfferRow row) {
        return (row.priced() || unpricedToo)
                && (!row.legacy() || legacyToo)
                && (row.caching() || !cachedOnly)
                && (row.fit() != OfferRow.Fit.TOO_SMALL || !fittingOnly)
                && admits(providers, row.provider())
                && admits(regions, row.region())
                && admits(scopes, row.scope())
                && admits(modes, row.mode())
                && least.filter(l -> row.score() == null || row.score().compareTo(l) < 0).isEmpty()
                && search.matches(row.id(), row.model(), row.provider(), row.note());
    }

    private static boolean admits(Set<String> words, String word) {
        return words.isEmpty() || words.contains(word);
    }
}
