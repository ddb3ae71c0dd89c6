package quarry.app.viewmodel.compare;

import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.money.DisplayCurrency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The rows of the page before, so that a row whose amounts an edit leaves alone is not put into words again.
///
/// The rows are always those that would be made anew; only the time it takes depends on what was made before.
public final class KnownRows {

    private Optional<Frame> frame = Optional.empty();
    private Map<String, Known> rows = Map.of();

    /// What the words of every row depend on.
    record Frame(
            Breakdown breakdown,
            Span span,
            int months,
            List<String> scenarios,
            int base,
            int columns,
            DisplayCurrency currency,
            Locale locale) {}

    private record Known(Comparison.Row amounts, CompareRow row) {}

    /// @param make puts a row into words
    synchronized List<CompareRow> rows(
            Frame now, List<Comparison.Row> amounts, Function<Comparison.Row, CompareRow> make) {
        Map<String, Known> before = frame.filter(now::equals).isPresent() ? rows : Map.of();
        Map<String, Known> made = new LinkedHashMap<>();
        for (Comparison.Row row : amounts) {
            Known known = before.get(row.key());
            boolean same = known != null && known.amounts().equals(row);
            made.put(row.key(), same ? known : new Known(row, make.apply(row)));
        }
        frame = Optional.of(now);
        rows = made;
        return made.values().stream().map(Known::row).toList();
    }
}
