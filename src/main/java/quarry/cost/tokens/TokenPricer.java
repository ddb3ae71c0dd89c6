package quarry.cost.tokens;

import org.jspecify.annotations.Nullable;

import quarry.cost.Charge;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.plan.Deployment;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Tier;
import quarry.rates.TokenRates;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /// What a request is charged, looked up once for all months that have the same rates.
    ///
    /// @param share of each request that is charged: the deployment's of the workload's, or 1 of what overflows
    private record Bill(
            RequestMeter meter,
            TokenRoute route,
            BigDecimal share,
            boolean everyMonth,
            List<Charge> charges,
            List<Lookup.Missing> missing) {

        boolean holdsFor(TokenDerivation of, TokenRoute other) {
            return everyMonth
                    && meter.equals(of.cell().meter())
                    && route.equals(other)
                    && share.equals(of.share());
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

    private void price(TokenRoute route, Purpose purpose, TokenDerivation of) {
        Place place = of.cell().place();
        Bill bill = bill(of, route);
        for (Lookup.Missing missing : bill.missing()) {
            ledger.noRate(place, missing);
        }
        for (Charge charge : bill.charges()) {
            ledger.doubt(place, charge.rate());
            ledger.add(
                    new Line(
                            place.month(),
                            place.workload(),
                            place.deployment(),
                            purpose,
                            charge,
                            of.count(),
                            of));
        }
    }

    private Bill bill(TokenDerivation of, TokenRoute route) {
        Bill bill = last;
        if (bill == null || !bill.holdsFor(of, route)) {
            bill = newBill(of.cell(), route, of.share());
            last = bill;
        }
        return bill;
    }

    private Bill newBill(Cell cell, TokenRoute route, BigDecimal share) {
        TokenRates rates = context.rates().tokenRates(route.key(Component.INPUT), cell.month());
        int level = level(cell, rates);
        List<Charge> charges = new ArrayList<>(4);
        List<Lookup.Missing> missing = new ArrayList<>(0);
        for (RequestMeter.Metered metered : cell.meter().metered()) {
            switch (rates.find(metered.component(), level)) {
                case Lookup.Missing none -> missing.add(none);
                case Lookup.Found(var rate) ->
                        charges.add(
                                Charge.of(
                                        rate,
                                        rate.unit().of(metered.tokens().multiply(share)),
                                        context.discount(route.discounted())));
            }
        }
        return new Bill(
                cell.meter(),
                route,
                share,
                !context.rates().changes(route.model()),
                charges,
                missing);
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
