package quarry.capacity.breakeven;

import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Optional;

/// What to do on one term, as facts. Amounts are net, of the month.
public sealed interface Verdict {

    /// Buy so many units.
    ///
    /// @param saving against on demand alone
    /// @param last the last unit bought
    /// @param next the first one not bought
    record Buy(
            int units,
            Usd saving,
            UnitChoice.Unit last,
            UnitChoice.Unit next,
            Optional<BigDecimal> breakEvenUtilization)
            implements Verdict {}

    /// A unit would pay, but not at this load.
    ///
    /// @param first what unit 1 would do
    record BuyNothing(UnitChoice.Unit first, BigDecimal breakEvenUtilization) implements Verdict {}

    /// Never, on price alone: even a unit that is busy all the time costs more than what it serves.
    ///
    /// @param breakEvenUtilization above 1; empty if on demand costs nothing
    record Never(Optional<BigDecimal> breakEvenUtilization) implements Verdict {}

    /// Whatever a unit serves, it cannot pay: all requests together cost less on demand.
    ///
    /// @param onDemand what they cost
    /// @param unit what one unit costs
    record TooLittle(Usd onDemand, Usd unit) implements Verdict {}

    /// It depends on what a unit serves, which nobody said. Ask the AWS account team for the input and output
    /// tokens per minute of one model unit of this model.
    ///
    /// @param unitsPaidFor how many units' price the requests would cost on demand, 1 or more: no larger number
    ///     can pay
    record AskForCapacity(PaidFor paidFor, BigDecimal unitsPaidFor) implements Verdict {}

    static Verdict of(UnitChoice choice) {
        int units = choice.cheapestUnits();
        if (units > 0) {
            Usd saving = choice.onDemand().minus(choice.cheapest().total());
            return new Buy(
                    units,
                    saving,
                    choice.unit(units),
                    choice.unit(units + 1),
                    choice.breakEvenUtilization());
        }
        return choice.breakEvenUtilization()
                .filter(u -> u.compareTo(BigDecimal.ONE) <= 0)
                .<Verdict>map(u -> new BuyNothing(choice.unit(1), u))
                .orElseGet(() -> new Never(choice.breakEvenUtilization()));
    }

    /// Without a capacity.
    static Verdict of(UnitPrice price, OnDemandMix onDemand) {
        Optional<PaidFor> paidFor = onDemand.paidFor(price);
        if (paidFor.isEmpty()) {
            return new Never(Optional.empty());
        }
        if (onDemand.monthly().compareTo(price.month()) < 0 || price.month().isZero()) {
            return new TooLittle(onDemand.monthly(), price.month());
        }
        return new AskForCapacity(
                paidFor.get(),
                Precision.quotient(onDemand.monthly().value(), price.month().value()));
    }
}
