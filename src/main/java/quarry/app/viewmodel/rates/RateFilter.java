package quarry.app.viewmodel.rates;

import quarry.app.viewmodel.filter.Search;
import quarry.rates.Named;
import quarry.rates.RateKey;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rates pass, as it was chosen at one moment.
///
/// @param search any part of a row; all words must occur
/// @param chosen words of columns of which a row must have one
/// @param ownOnly only rates of the user's own
/// @param usedOnly only rates that an amount of the plan is made of
record RateFilter(Search search, List<Chosen> chosen, boolean ownOnly, boolean usedOnly) {

    RateFilter {
        chosen = List.copyOf(chosen);
    }

    record Chosen(RateFilters.FilterColumn column, Set<String> words) {
        Chosen {
            words = Set.copyOf(words);
        }
    }

    /// @param used keys of the rates that the plan's amounts are made of
    Predicate<RateRow> passes(Set<RateKey> used) {
        return row ->
                (!ownOnly || row.overridden())
                        && (!usedOnly || used.contains(row.key()))
                        && chosen.stream().allMatch(c -> c.words().contains(c.column().word(row)))
                        && (search.words().isEmpty() || search.matchesLower(text(row)));
    }

    private static String text(RateRow row) {
        RateKey key = row.key();
        return Search.lower(
                Stream.concat(
                                Stream.of(
                                        key.model(),
                                        row.model(),
                                        row.provider(),
                                        key.region(),
                                        key.component().label(),
                                        row.rate().source(),
                                        row.rate().note(),
                                        row.rate().asOf()),
                                Stream.of(
                                                key.scope(),
                                                key.mode(),
                                                key.tier(),
                                                key.term(),
                                                key.component(),
                                                row.rate().status())
                                        .map(Named::id))
                        .collect(Collectors.joining(" ")));
    }
}
