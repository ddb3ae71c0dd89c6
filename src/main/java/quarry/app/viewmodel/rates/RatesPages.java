package quarry.app.viewmodel.rates;

import org.jspecify.annotations.Nullable;

import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.pricing.Results;
import quarry.plan.PlanOverride;
import quarry.rates.RateCard;
import quarry.rates.RateKey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the pages: called in the background. What the card and the plan's own rates come to is kept for the next
/// question.
final class RatesPages {

    private final RateCard card;
    private final RatesHeading heading;
    private volatile @Nullable RateRows ofCard;
    private volatile @Nullable All kept;

    /// All rates of a plan, before any filter.
    private record All(
            List<PlanOverride> own,
            List<RateRow> rows,
            Map<RateFilters.FilterColumn, List<String>> offered) {}

    RatesPages(RateCard card, RatesHeading heading) {
        this.card = card;
        this.heading = heading;
    }

    RatesPage page(RatesQuestion question) {
        All all = all(question.own());
        Optional<Comparator<RateRow>> order =
                ColumnOrder.by(
                        question.order(),
                        (column, descending) ->
                                RateColumn.order(column, descending, question.words()));
        Stream<RateRow> passing =
                all.rows().stream().filter(question.filter().passes(used(question.results())));
        List<RateRow> rows = order.map(passing::sorted).orElse(passing).toList();
        return new RatesPage(
                heading.answer(question.own().size()),
                heading.caption(rows.size(), all.rows().size()),
                rows,
                all.offered(),
                question.words(),
                RatesPage.State.READ);
    }

    private All all(List<PlanOverride> own) {
        All before = kept;
        if (before != null && before.own().equals(own)) {
            return before;
        }
        RateRows source = Objects.requireNonNullElseGet(ofCard, () -> new RateRows(card));
        ofCard = source;
        List<RateRow> rows = source.with(own);
        All now =
                new All(
                        own,
                        rows,
                        Arrays.stream(RateFilters.FilterColumn.values())
                                .collect(
                                        Collectors.toMap(Function.identity(), c -> c.words(rows))));
        kept = now;
        return now;
    }

    private static Set<RateKey> used(Optional<Results> results) {
        return results.stream()
                .flatMap(r -> r.priced().statements().stream())
                .flatMap(s -> s.lines().stream())
                .map(line -> line.rate().key())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
