package quarry.cost.tokens;

import org.jspecify.annotations.Nullable;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.RateKey;
import quarry.rates.Tier;
import quarry.rates.TokenRates;

import java.math.BigDecimal;
import java.util.List;

/// Prices requests by their tokens.
public final class TokenPricer {

    private final PlanContext context;
    private final Ledger ledger;
    private @Nullable Bill last;

    public TokenPricer(PlanContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// What a request meters and the rate of each, looked up once for all months that have the same.
    private record Bill(
            RequestMeter meter, TokenRoute route, boolean everyMonth, List<Lookup> lookups) {

        boolean holdsFor(Cell cell, TokenRoute other) {
            return everyMonth && meter.equals(cell.meter()) && route.equals(other);
        }
    }

    /// All requests of a deployment.
    public void price(Served served, TokenRoute route) {
        for (Cell cell : served.cells(context.calendar())) {
            price(route, Purpose.USE, TokenDerivation.use(cell));
        }
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

    /// One request of a cell.
    public void one(Cell cell, TokenRoute route) {
        price(route, Purpose.USE, new TokenDerivation(cell, BigDecimal.ONE, "one request"));
    }

    private void price(TokenRoute route, Purpose purpose, TokenDerivation of) {
        Place place = of.cell().place();
        Bill bill = bill(of.cell(), route);
        BigDecimal discount = context.discount(route.discounted());
        for (int i = 0; i < bill.lookups().size(); i++) {
            RequestMeter.Metered metered = bill.meter().metered().get(i);
            switch (bill.lookups().get(i)) {
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
                                    discount,
                                    of));
                }
            }
        }
    }

    private Bill bill(Cell cell, TokenRoute route) {
        Bill bill = last;
        if (bill == null || !bill.holdsFor(cell, route)) {
            RateKey key = route.key(Component.INPUT);
            TokenRates rates = context.rates().tokenRates(key, cell.month());
            int level = level(cell, rates);
            bill =
                    new Bill(
                            cell.meter(),
                            route,
                            !context.rates().changes(route.model()),
                            cell.meter().metered().stream()
                                    .map(metered -> rates.find(metered.component(), level))
                                    .toList());
            last = bill;
        }
        return bill;
    }

    /// The long-context level that the average request reaches; its last turn alone gets a warning.
    private int level(Cell cell, TokenRates rates) {
        RequestMeter meter = cell.meter();
        int average = rates.level(meter.requestInputTokens());
        int largest = rates.level(meter.largestInputTokens());
        if (largest != average) {
            ledger.warn(
                    cell.served().path(),
                    "The last turns of a conversation have more than "
                            + rates.above(largest)
                            + " input tokens ("
                            + meter.largestInputTokens().stripTrailingZeros().toPlainString()
                            + ") and would be billed at long-context rates; the price is that of"
                            + " the average request, so the real cost is higher. Model long"
                            + " conversations as a workload of their own.");
        }
        return average;
    }
}
