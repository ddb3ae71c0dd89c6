package quarry.app.viewmodel.rates;

import quarry.app.viewmodel.filter.ColumnOrder;
import quarry.app.viewmodel.pricing.Results;
import quarry.plan.PlanOverride;

import java.util.List;
import java.util.Optional;

/// What the table is asked for, at one moment.
///
/// @param own the plan's own rates
/// @param results whose rates count as used; empty where that does not matter
record RatesQuestion(
        List<PlanOverride> own,
        RateFilter filter,
        Optional<Results> results,
        RateWords words,
        List<ColumnOrder<RateColumn>> order) {

    RatesQuestion {
        own = List.copyOf(own);
        order = List.copyOf(order);
    }

    /// Whether the answer is the same, told without looking into the results.
    boolean same(RatesQuestion other) {
        return own.equals(other.own)
                && filter.equals(other.filter)
                && results.orElse(null) == other.results.orElse(null)
                && words.equals(other.words)
                && order.equals(other.order);
    }
}
