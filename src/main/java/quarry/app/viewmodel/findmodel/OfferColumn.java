package quarry.app.viewmodel.findmodel;

import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.plan.Deployment;
import quarry.rates.Scope;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A column of the table, and how it puts offers in order: by meaning, what is not known last. How the workload is
/// served now stays on top.
public enum OfferColumn {
    MODEL,
    REGION,
    MODE,
    COST,
    AGAINST,
    PROVIDER,
    LIFECYCLE,
    SCOPE,
    CACHING,
    WINDOW,
    SCORE,
    NOTE;

    private static final Comparator<OfferRow> NOW_FIRST =
            Comparator.comparing((OfferRow row) -> !row.now());

    private static Comparator<OfferRow> order(OfferColumn column, boolean descending) {
        return switch (column) {
            case MODEL -> ColumnOrder.texts(OfferRow::model, descending);
            case REGION -> ColumnOrder.texts(OfferRow::region, descending);
            case MODE -> ColumnOrder.texts(OfferRow::mode, descending);
            case COST -> ColumnOrder.values(OfferRow::cost, descending);
            case AGAINST -> ColumnOrder.values(OfferRow::against, descending);
            case PROVIDER -> ColumnOrder.texts(OfferRow::provider, descending);
            case LIFECYCLE -> ColumnOrder.values(OfferRow::legacy, descending);
            case SCOPE -> ColumnOrder.values(OfferColumn::scope, descending);
            case CACHING -> ColumnOrder.values(OfferRow::caching, descending);
            case WINDOW -> ColumnOrder.values(OfferRow::contextWindow, descending);
            case SCORE -> ColumnOrder.values(OfferRow::score, descending);
            case NOTE -> ColumnOrder.texts(OfferRow::note, descending);
        };
    }

    private static Scope scope(OfferRow row) {
        return Optional.ofNullable(row.deployment()).map(Deployment::scope).orElse(Scope.GLOBAL);
    }

    /// Without any order the cheapest come first.
    static Comparator<OfferRow> order(List<ColumnOrder<OfferColumn>> orders) {
        Comparator<OfferRow> cheapest = order(COST, false);
        return NOW_FIRST.thenComparing(
                ColumnOrder.by(orders, OfferColumn::order)
                        .map(by -> by.thenComparing(cheapest))
                        .orElse(cheapest));
    }
}
