package quarry.cost.price;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.demand.RequestMeter;
import quarry.money.Precision;
import quarry.plan.RequestShape;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Status;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;

/// Prices requests by their tokens, on demand or in batch.
final class TokenPricer {

    private final PlanContext context;
    private final Ledger ledger;

    TokenPricer(PlanContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// A whole cell, as deployed.
    void price(Cell cell, Mode mode, Tier tier, boolean cached) {
        RequestMeter meter = cell.assumptions().meter(cached);
        BigDecimal requests = cell.requests();
        price(cell, mode, tier, Purpose.USE, new TokenDerivation(cell, meter, requests, ""));
    }

    /// Some requests of a cell, e.g. those that overflow.
    void price(Cell cell, Mode mode, Tier tier, Purpose purpose, TokenDerivation of) {
        long threshold = threshold(cell);
        for (RequestMeter.Metered metered : of.meter().metered()) {
            RateKey key = key(cell, mode, tier, metered.component()).above(threshold);
            switch (context.rates().find(key, cell.month())) {
                case Lookup.Missing missing -> ledger.noRate(cell, missing);
                case Lookup.Found(var rate) -> {
                    if (rate.status() == Status.UNCERTAIN) {
                        ledger.warn(
                                cell.path(),
                                "The rate for "
                                        + key.text()
                                        + " is uncertain"
                                        + (rate.note().isEmpty() ? "" : ": " + rate.note())
                                        + ".");
                    }
                    BigDecimal tokens = metered.tokens().multiply(of.requests(), Precision.EXACT);
                    ledger.add(
                            Line.priced(
                                    cell.month(),
                                    cell.workload().id(),
                                    cell.index(),
                                    purpose,
                                    rate,
                                    rate.unit().of(tokens),
                                    context.discount(mode),
                                    of));
                }
            }
        }
    }

    private static RateKey key(Cell cell, Mode mode, Tier tier, Component component) {
        return new RateKey(
                cell.deployment().model(),
                cell.deployment().region(),
                cell.deployment().scope(),
                mode,
                tier,
                Term.NONE,
                component,
                0);
    }

    /// The long-context threshold that the average request passes; its last turn alone gets a warning.
    private long threshold(Cell cell) {
        String model = cell.deployment().model();
        RequestShape request = cell.workload().request();
        long average = context.rates().threshold(model, request.inputTokens(), cell.month());
        long largest = context.rates().threshold(model, request.largestInputTokens(), cell.month());
        if (largest != average) {
            ledger.warn(
                    cell.path(),
                    "The last turns of a conversation have more than "
                            + largest
                            + " input tokens ("
                            + request.largestInputTokens().stripTrailingZeros().toPlainString()
                            + ") and would be billed at long-context rates; the price is that of"
                            + " the average request, so the real cost is higher. Model long"
                            + " conversations as a workload of their own.");
        }
        return average;
    }
}
