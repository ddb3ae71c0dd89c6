package quarry.cost.units;

import quarry.cost.Gap;
import quarry.cost.commitment.CapacityHours;
import quarry.cost.commitment.Commitment;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.load.LoadCurve;
import quarry.cost.load.MonthLoad;
import quarry.cost.load.OnDemandRequest;
import quarry.cost.load.UnitLoad;
import quarry.cost.load.UnitWorth;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Overflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the one number of units, held as long as the pool serves, that costs least over the plan together with
/// what overflows on demand; the smallest such number.
///
/// What the next unit replaces on demand never grows with the number of units before it, so the number is right
/// where a unit first replaces no more than it costs. Net prices on both sides.
final class CheapestUnits {

    private final PlanContext context;

    CheapestUnits(PlanContext context) {
        this.context = context;
    }

    /// @param months empty if nobody said what a unit serves
    UnitsBought of(
            UnitPool pool,
            Commitment commitment,
            Optional<? extends Collection<MonthLoad>> months) {
        if (pool.overflow() == Overflow.REJECT) {
            return new UnitsBought.Unknown(
                    "Where units reject what exceeds them, the cheapest number is none at all."
                            + " Choose \"peak\", a number of units, or overflow on demand.");
        }
        if (months.isEmpty()) {
            return new UnitsBought.Unknown(
                    "Without the capacity of a unit the cheapest number is unknown. "
                            + UnitLoad.ASK_FOR_CAPACITY);
        }
        BigDecimal peak = UnitsBought.peakUnits(months.get());
        if (peak.compareTo(UnitLoad.MOST_UNITS) > 0) {
            return new UnitsBought.Unknown(UnitLoad.tooMany(peak));
        }
        List<Gap> gaps = new ArrayList<>();
        Usd price = price(pool, commitment, gaps);
        List<LoadCurve> curves = months.get().stream().map(m -> curve(m, gaps)).toList();
        if (!gaps.isEmpty()) {
            return new UnitsBought.Unknown(
                    "The cheapest number of units is unknown while a rate is missing: "
                            + gaps.getFirst().reason(),
                    gaps.stream().map(Gap.NoRate.class::cast).toList());
        }
        return cheapest(price, new UnitWorth(curves));
    }

    /// What one unit costs within the plan, used or not.
    private Usd price(UnitPool pool, Commitment commitment, List<Gap> gaps) {
        Ledger ledger = new Ledger();
        BigDecimal[] sum = {BigDecimal.ZERO};
        new CapacityHours(context, ledger)
                .bill(
                        commitment,
                        pool.rate(),
                        BigDecimal.ONE,
                        pool::place,
                        (_, rate, hours) -> sum[0] = sum[0].add(rate.usd().multiply(hours)));
        gaps.addAll(ledger.part(context.calendar()).gaps());
        return new Usd(sum[0]).times(context.discount(pool.rate().mode()));
    }

    private LoadCurve curve(MonthLoad month, List<Gap> gaps) {
        List<BigDecimal> usd = new ArrayList<>();
        for (MonthLoad.Source source : month.sources()) {
            OnDemandRequest request = OnDemandRequest.of(context, source.cell());
            gaps.addAll(request.gaps());
            usd.add(request.net().value());
        }
        return month.curve(usd);
    }

    private static UnitsBought cheapest(Usd price, UnitWorth worth) {
        int units = worth.cheapest(price);
        String last =
                units == 0
                        ? ""
                        : "unit "
                                + units
                                + " replaces "
                                + shown(worth.replaced(units))
                                + " USD on demand, ";
        String how =
                "the cheapest number: over the plan a unit costs "
                        + shown(price)
                        + " USD; "
                        + last
                        + "unit "
                        + (units + 1)
                        + " would replace "
                        + shown(worth.replaced(units + 1))
                        + " USD";
        return new UnitsBought.Known(units, how);
    }

    private static String shown(Usd amount) {
        return Precision.shown(amount.value(), 2).toPlainString();
    }
}
