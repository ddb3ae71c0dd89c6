package quarry.capacity.breakeven;

import quarry.cost.load.LoadCurve;
import quarry.cost.load.UnitWorth;
import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Every number of units that could be bought on one term, month by the price of that term against on demand.
///
/// @param load of the month, with what it costs on demand
/// @param breakEvenUtilization u*: price of a unit's hour ÷ on-demand cost of what a fully used unit serves in an
///     hour, in the month's mix; above 1: never, on price alone; empty if on demand costs nothing
/// @param cheapestUnits the number that costs least with what overflows; of equals the smallest
/// @param peakUnits the fewest that reject nothing
public record UnitChoice(
        UnitPrice price,
        LoadCurve load,
        Optional<BigDecimal> breakEvenUtilization,
        int cheapestUnits,
        int peakUnits) {

    static UnitChoice of(UnitPrice price, LoadCurve load, Optional<BigDecimal> usdPerUnitHour) {
        UnitWorth worth = new UnitWorth(List.of(load));
        return new UnitChoice(
                price,
                load,
                usdPerUnitHour.map(usd -> Precision.quotient(price.hour().value(), usd)),
                worth.cheapest(price.month()),
                worth.peakUnits());
    }

    /// One unit by itself.
    ///
    /// @param utilization its own average load, 0 to 1: mean over hours of clamp(demand − (number − 1), 0, 1)
    /// @param pays whether it replaces at least its price; where all requests are alike that is a utilization of
    ///     at least u*
    /// @param saving what it replaces on demand a month − its price; below 0 it costs more than it replaces
    public record Unit(int number, BigDecimal utilization, boolean pays, Usd saving) {}

    /// What the month costs with so many units.
    ///
    /// @param overflowUsd what exceeds the units, on demand
    /// @param utilization of the units together, 0 to 1; empty without a unit
    /// @param rejectedShare of the month's requests, if overflow is refused instead
    public record Cost(
            int units,
            Usd unitsUsd,
            Usd overflowUsd,
            Optional<BigDecimal> utilization,
            BigDecimal rejectedShare) {

        public Usd total() {
            return unitsUsd.plus(overflowUsd);
        }
    }

    /// @param number 1 or more
    public Unit unit(int number) {
        LoadCurve.Unit unit = load.unit(number);
        BigDecimal saving = Precision.difference(unit.replaced().value(), price.month().value());
        return new Unit(
                number,
                Precision.meant(Precision.quotient(unit.busyHours(), load.hours())),
                saving.signum() >= 0,
                new Usd(saving));
    }

    /// Units 1 to `last`.
    public List<Unit> units(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(this::unit).toList();
    }

    /// @param units 0 or more
    public Cost cost(int units) {
        LoadCurve.Bought bought = load.bought(units);
        BigDecimal unitHours = load.hours().multiply(BigDecimal.valueOf(units));
        return new Cost(
                units,
                price.month().times(BigDecimal.valueOf(units)),
                bought.overflow(),
                units == 0
                        ? Optional.empty()
                        : Optional.of(
                                Precision.meant(Precision.quotient(bought.busyHours(), unitHours))),
                load.requests().signum() == 0
                        ? BigDecimal.ZERO
                        : Precision.meant(Precision.quotient(bought.rejected(), load.requests())));
    }

    /// From no unit to `last`.
    public List<Cost> costs(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(this::cost).toList();
    }

    public Usd onDemand() {
        return load.onDemand();
    }

    public Cost cheapest() {
        return cost(cheapestUnits);
    }

    public Cost peakSized() {
        return cost(peakUnits);
    }
}
