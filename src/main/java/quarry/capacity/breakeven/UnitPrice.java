package quarry.capacity.breakeven;

import quarry.money.Usd;
import quarry.rates.Rate;
import quarry.rates.Term;

import java.math.BigDecimal;

/// What one model unit costs on one term, used or not.
///
/// @param rate of a unit's hour, with its provenance
/// @param discount what the list price is multiplied by
/// @param hours of the month asked for
public record UnitPrice(Rate rate, BigDecimal discount, BigDecimal hours) {

    public Term term() {
        return rate.key().term();
    }

    /// An hour at list price.
    public Usd listHour() {
        return new Usd(rate.usd());
    }

    /// An hour after discounts.
    public Usd hour() {
        return listHour().times(discount);
    }

    /// The month after discounts.
    public Usd month() {
        return hour().times(hours);
    }
}
