package quarry.cost;

import quarry.money.Usd;
import quarry.rates.Rate;

import java.math.BigDecimal;

/// What each of the things counted (a request, an hour, a training) is charged under one rate. All figures exact.
///
/// @param quantity in the rate's unit, e.g. 0.0012 of `1M tokens` for a request
/// @param discount what the list amount is multiplied by; 1 without a discount
/// @param amount at list rate
/// @param net after discounts
public record Charge(Rate rate, BigDecimal quantity, BigDecimal discount, Usd amount, Usd net) {

    public static Charge of(Rate rate, BigDecimal quantity, BigDecimal discount) {
        Usd amount = new Usd(quantity.multiply(rate.usd()));
        return new Charge(
                rate,
                quantity,
                discount,
                amount,
                discount.compareTo(BigDecimal.ONE) == 0 ? amount : amount.times(discount));
    }
}
