package quarry.cost.offer;

import quarry.cost.Statement;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.PlanContext;
import quarry.cost.tokens.TokenRoute;
import quarry.money.Usd;
import quarry.rates.Component;
import quarry.rates.Lookup;
import quarry.rates.Rate;
import quarry.rates.TokenRates;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What one average request costs by its tokens.
record RequestCost(PlanContext context, RequestMeter meter, TokenRoute route) {

    /// The amount of one request in a month, net after discounts.
    Offer.Outcome in(YearMonth month) {
        TokenRates rates = context.rates().tokenRates(route.key(Component.INPUT), month);
        int level = rates.level(meter.requestInputTokens());
        BigDecimal usd = BigDecimal.ZERO;
        List<Rate> used = new ArrayList<>(meter.metered().size());
        for (RequestMeter.Metered metered : meter.metered()) {
            switch (rates.find(metered.component(), level)) {
                case Lookup.Missing missing -> {
                    return new Offer.NoRate(missing);
                }
                case Lookup.Found(Rate rate) -> {
                    usd = usd.add(rate.unit().of(metered.tokens()).multiply(rate.usd()));
                    used.add(rate);
                }
            }
        }
        Usd list = new Usd(usd);
        return new Offer.Priced(
                new Statement.Amount(
                        list, list.times(context.discount(route.discounted())), List.of()),
                used,
                rates.level(meter.largestInputTokens()) != level);
    }
}
