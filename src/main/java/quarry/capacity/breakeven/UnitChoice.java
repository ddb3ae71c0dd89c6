package quarry.capacity.breakeven;

import org.jspecify.annotations.Nullable;

import quarry.cost.load.LoadCurve;
import quarry.cost.load.UnitWorth;
import quarry.money.Precision;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    public record Unit(int number, BigDecimal utilization, boolean pays, Usd saving) {

        /// Another unit that does just the same.
        private Unit as(int other) {
            return new Unit(other, utilization, pays, saving);
        }
    }

    /// What the month costs with so many units.
    ///
    /// @param overflowUsd what exceeds the units, on demand
    /// @param rejectedShare of the month's requests, if overflow is refused instead
    public record Cost(int units, Usd unitsUsd, Usd overflowUsd, BigDecimal rejectedShare) {

        public Usd total() {
            return unitsUsd.plus(overflowUsd);
        }
    }

    /// @param number 1 or more
    public Unit unit(int number) {
        return unit(load.unit(number));
    }

    private Unit unit(LoadCurve.Unit unit) {
        BigDecimal saving = Precision.difference(unit.replaced().value(), price.month().value());
        return new Unit(
                unit.number(),
                Precision.meant(Precision.quotient(unit.busyHours(), load.hours())),
                saving.signum() >= 0,
                new Usd(saving));
    }

    /// Units 1 to `last`.
    public List<Unit> units(int last) {
        List<Unit> units = new ArrayList<>(last);
        LoadCurve.@Nullable Unit before = null;
        for (int number = 1; number <= last; number++) {
            LoadCurve.Unit unit = load.unit(number);
            units.add(
                    before != null && unit.doesAs(before)
                            ? units.getLast().as(number)
                            : unit(unit));
            before = unit;
        }
        return List.copyOf(units);
    }

    /// @param units 0 or more
    public Cost cost(int units) {
        return new Cost(
                units,
                price.month().times(BigDecimal.valueOf(units)),
                load.overflow(units),
                load.rejectedShare(units));
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
