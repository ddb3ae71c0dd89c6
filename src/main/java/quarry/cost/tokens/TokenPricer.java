package quarry.cost.tokens;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.rates.Lookup;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.math.BigDecimal;

/// Prices requests by their tokens.
public final class TokenPricer {

    private final PlanContext context;
    private final Ledger ledger;

    public TokenPricer(PlanContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// All requests of a cell.
    public void price(Cell cell, TokenRoute route) {
        price(route, Purpose.USE, TokenDerivation.use(cell));
    }

    /// Requests above the capacity bought, on demand at the standard tier; a custom model's stay with it.
    public void overflow(Cell cell, BigDecimal requests, String what) {
        Deployment deployment = cell.served().deployment();
        price(
                deployment.customModel() == null
                        ? TokenRoute.onDemand(deployment, Tier.STANDARD)
                        : TokenRoute.customModel(deployment),
                Purpose.OVERFLOW,
                new TokenDerivation(cell, requests, what));
    }

    private void price(TokenRoute route, Purpose purpose, TokenDerivation of) {
        Cell cell = of.cell();
        Place place = cell.place();
        long threshold = threshold(cell, route);
        for (RequestMeter.Metered metered : cell.meter().metered()) {
            RateKey key = route.key(metered.component()).above(threshold);
            switch (context.rates().find(key, cell.month())) {
                case Lookup.Missing missing -> ledger.noRate(place, missing);
                case Lookup.Found(var rate) -> {
                    ledger.doubt(place, rate);
                    BigDecimal tokens = metered.tokens().multiply(of.requests(), Precision.EXACT);
                    ledger.add(
                            Line.priced(
                                    place.month(),
                                    place.workload(),
                                    place.deployment(),
                                    purpose,
                                    rate,
                                    rate.unit().of(tokens),
                                    context.discount(route.discounted()),
                                    of));
                }
            }
        }
    }

    /// The long-context threshold that the average request passes; its last turn alone gets a warning.
    private long threshold(Cell cell, TokenRoute route) {
        RequestMeter meter = cell.meter();
        long average =
                context.rates().threshold(route.model(), meter.requestInputTokens(), cell.month());
        long largest =
                context.rates().threshold(route.model(), meter.largestInputTokens(), cell.month());
        if (largest != average) {
            ledger.warn(
                    cell.served().path(),
                    "The last turns of a conversation have more than "
                            + largest
                            + " input tokens ("
                            + meter.largestInputTokens().stripTrailingZeros().toPlainString()
                            + ") and would be billed at long-context rates; the price is that of"
                            + " the average request, so the real cost is higher. Model long"
                            + " conversations as a workload of their own.");
        }
        return average;
    }
}
