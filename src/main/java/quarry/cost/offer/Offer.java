package quarry.cost.offer;

import quarry.cost.Statement;
import quarry.plan.Deployment;
import quarry.rates.Lookup;
import quarry.rates.Rate;

import java.util.List;

/// One way to serve a whole workload over some months of the plan, and what it costs.
///
/// @param deployment share 1, in every month
public record Offer(Deployment deployment, Outcome outcome) {

    /// What an offer comes to.
    public sealed interface Outcome {}

    /// @param amount over the months, the workload's add-ons included
    /// @param rates those that its tokens or units are billed at in the first of the months
    /// @param lastTurnsCostMore whether the last turns of a conversation reach long-context rates, which the
    ///   average request does not
    public record Priced(Statement.Amount amount, List<Rate> rates, boolean lastTurnsCostMore)
            implements Outcome {
        public Priced {
            rates = List.copyOf(rates);
        }

        Priced with(Statement.Amount other) {
            return new Priced(other, rates, lastTurnsCostMore);
        }
    }

    /// A rate that it needs is neither on the card nor the plan's own.
    public record NoRate(Lookup.Missing lookup) implements Outcome {}

    /// The workload cannot be served so.
    public record NotApplicable(String reason) implements Outcome {}
}
