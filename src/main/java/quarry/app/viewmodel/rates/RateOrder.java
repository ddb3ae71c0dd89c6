package quarry.app.viewmodel.rates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The user's order by one column; equal rows are told apart by the next one.
public record RateOrder(RateColumn column, boolean descending) {

    private Comparator<RateRow> by(RateWords words) {
        Comparator<RateRow> by = column.order(words);
        return descending ? by.reversed() : by;
    }

    /// Empty: the order of the card.
    static Optional<Comparator<RateRow>> by(List<RateOrder> orders, RateWords words) {
        return orders.stream().map(order -> order.by(words)).reduce(Comparator::thenComparing);
    }
}
