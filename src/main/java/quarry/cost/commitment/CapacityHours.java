package quarry.cost.commitment;

import quarry.cost.CommitmentLeft;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.money.Usd;
import quarry.rates.Lookup;
import quarry.rates.Rate;
import quarry.rates.RateKey;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;

/// Finds the months, hours and rate at which capacity of a fixed size is billed, used or not.
public final class CapacityHours {

    private final PlanContext context;
    private final Ledger ledger;

    public CapacityHours(PlanContext context, Ledger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// Writes the lines of one month within the plan.
    @FunctionalInterface
    public interface MonthBill {
        void write(YearMonth month, Rate rate, BigDecimal hours);
    }

    /// Bills each month of the plan that the commitment pays for; what lies beyond the plan is noted as left.
    ///
    /// @param size units bought, in what one hour of the rate is charged for
    /// @param place where a gap or a commitment of that month belongs
    public void bill(
            Commitment commitment,
            RateKey key,
            BigDecimal size,
            Function<YearMonth, Place> place,
            MonthBill bill) {
        if (size.signum() == 0) {
            return;
        }
        YearMonth last = context.last();
        Usd left = Usd.ZERO;
        boolean leftIsKnown = true;
        for (YearMonth month : commitment.paid()) {
            switch (context.rates().find(key, commitment.priceSetIn(month))) {
                case Lookup.Missing missing -> {
                    if (month.isAfter(last)) {
                        leftIsKnown = false;
                    } else {
                        ledger.noRate(place.apply(month), missing);
                    }
                }
                case Lookup.Found(Rate rate) -> {
                    BigDecimal hours = context.hours(month).hours();
                    if (month.isAfter(last)) {
                        left =
                                left.plus(
                                        new Usd(rate.usd())
                                                .times(hours)
                                                .times(size)
                                                .times(context.discount(key.mode())));
                    } else {
                        ledger.doubt(place.apply(month), rate);
                        bill.write(month, rate, hours);
                    }
                }
            }
        }
        if (leftIsKnown && commitment.last().isAfter(last)) {
            Place at = place.apply(last);
            ledger.add(new CommitmentLeft(at.workload(), at.deployment(), commitment.last(), left));
        }
    }
}
