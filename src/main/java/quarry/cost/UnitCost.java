package quarry.cost;

import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/// What one request and one business outcome cost on average: net ÷ requests served, and ÷ their outcomes.
///
/// There is none where nothing is served. Of an incomplete amount it is a lower bound.
///
/// @param requests served
/// @param outcomes that the served requests bring
public record UnitCost(Statement.Amount amount, BigDecimal requests, BigDecimal outcomes) {

    private static final int THREE_PLACES = 3;

    public static UnitCost of(Statement statement) {
        return of(statement.amount(), statement.service());
    }

    /// @param service of the workloads and months that the amount is for
    public static UnitCost of(Statement.Amount amount, Collection<Service> service) {
        BigDecimal requests = BigDecimal.ZERO;
        BigDecimal outcomes = BigDecimal.ZERO;
        for (Service month : service) {
            requests = requests.add(month.served());
            outcomes = outcomes.add(month.outcomes());
        }
        return new UnitCost(amount, requests, outcomes);
    }

    public boolean complete() {
        return amount.complete();
    }

    public Optional<Usd> perRequest() {
        return each(amount.net(), requests);
    }

    public Optional<Usd> perThousandRequests() {
        return each(amount.net(), requests.movePointLeft(THREE_PLACES));
    }

    public Optional<Usd> perOutcome() {
        return each(amount.net(), outcomes);
    }

    private static Optional<Usd> each(Usd net, BigDecimal count) {
        return count.signum() > 0
                ? Optional.of(new Usd(Precision.quotient(net.value(), count)))
                : Optional.empty();
    }
}
