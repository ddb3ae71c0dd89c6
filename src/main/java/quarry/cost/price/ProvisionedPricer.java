package quarry.cost.price;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Lookup;
import quarry.rates.Mode;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Prices model units by the hour, used or not, and what overflows them.
final class ProvisionedPricer {

    static final String ASK_FOR_CAPACITY =
            "AWS does not publish what one model unit serves: ask the account team for its input"
                    + " and output tokens per minute and enter them under modelUnits.";

    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

    private final PlanContext context;
    private final Ledger ledger;
    private final TokenPricer tokens;

    ProvisionedPricer(PlanContext context, Ledger ledger, TokenPricer tokens) {
        this.context = context;
        this.ledger = ledger;
        this.tokens = tokens;
    }

    /// @param cells the months that the deployment serves, in order, at least one
    void price(List<Cell> cells, Purchase.Provisioned bought, boolean cached) {
        Cell first = cells.getFirst();
        Optional<UnitLoad> load =
                UnitLoad.of(
                        first.assumptions().meter(cached),
                        context.plan().capacity(first.deployment().model()));
        OptionalInt units = units(cells, bought.units(), load);
        if (units.isPresent()) {
            hours(cells, bought, units.getAsInt());
            for (Cell cell : cells) {
                overflow(cell, bought.overflow(), units.getAsInt(), load, cached);
            }
        }
    }

    private OptionalInt units(List<Cell> cells, UnitCount count, Optional<UnitLoad> load) {
        return switch (count) {
            case UnitCount.Fixed(int units) -> OptionalInt.of(units);
            case UnitCount.Peak _ when load.isPresent() ->
                    peakUnits(cells, load.get().peakUnits(cells));
            case UnitCount.Peak _ -> {
                notApplicable(
                        cells,
                        "Without the capacity of a unit its peak is unknown. " + ASK_FOR_CAPACITY);
                yield OptionalInt.empty();
            }
            case UnitCount.Cheapest _ -> {
                notApplicable(
                        cells,
                        "This version of Quarry does not choose the cheapest number of units;"
                                + " enter a number or \"peak\".");
                yield OptionalInt.empty();
            }
        };
    }

    private OptionalInt peakUnits(List<Cell> cells, BigDecimal peak) {
        if (peak.compareTo(MOST_UNITS) > 0) {
            notApplicable(
                    cells,
                    "The peak hour would take "
                            + peak.toPlainString()
                            + " model units; check the traffic and the capacity under modelUnits.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(peak.intValueExact());
    }

    private void notApplicable(List<Cell> cells, String reason) {
        cells.forEach(cell -> ledger.notApplicable(cell, reason));
    }

    private void hours(List<Cell> cells, Purchase.Provisioned bought, int units) {
        if (units == 0) {
            return;
        }
        Cell first = cells.getFirst();
        Commitment commitment =
                Commitment.of(bought.term(), first.month(), cells.getLast().month());
        Usd left = Usd.ZERO;
        for (YearMonth month : commitment.paid()) {
            Optional<Rate> rate = rate(first, bought, commitment, month);
            if (rate.isEmpty()) {
                continue;
            }
            Line line = line(first, cells.getLast().month(), bought, units, month, rate.get());
            if (month.isAfter(context.plan().last())) {
                left = left.plus(line.net());
            } else {
                ledger.add(line);
            }
        }
        if (commitment.last().isAfter(context.plan().last())) {
            ledger.add(
                    new CommitmentLeft(
                            first.workload().id(), first.index(), commitment.last(), left));
        }
    }

    private Optional<Rate> rate(
            Cell cell, Purchase.Provisioned bought, Commitment commitment, YearMonth month) {
        Deployment deployment = cell.deployment();
        RateKey key =
                RateKey.modelUnit(
                        deployment.model(), deployment.region(), deployment.scope(), bought.term());
        return switch (context.rates().find(key, commitment.priceSetIn(month))) {
            case Lookup.Found(Rate rate) -> Optional.of(rate);
            case Lookup.Missing missing -> {
                if (!month.isAfter(context.plan().last())) {
                    ledger.noRate(cell, month, missing);
                }
                yield Optional.empty();
            }
        };
    }

    private Line line(
            Cell cell,
            YearMonth lastServed,
            Purchase.Provisioned bought,
            int units,
            YearMonth month,
            Rate rate) {
        BigDecimal hours = context.hours(month).hours();
        String how =
                bought.units() instanceof UnitCount.Peak ? "the fewest that reject nothing" : "";
        return Line.priced(
                month,
                cell.workload().id(),
                cell.index(),
                month.isAfter(lastServed) ? Purpose.COMMITMENT : Purpose.USE,
                rate,
                hours.multiply(BigDecimal.valueOf(units)),
                context.discount(Mode.PROVISIONED),
                new UnitHourDerivation(
                        cell.path(), units, how, hours, context.plan().monthBasis().label()));
    }

    private void overflow(
            Cell cell, Overflow overflow, int units, Optional<UnitLoad> load, boolean cached) {
        if (cell.requests().signum() == 0) {
            return;
        }
        if (load.isEmpty()) {
            unknownOverflow(cell, overflow);
            return;
        }
        BigDecimal above = load.get().overflow(cell, units);
        if (above.signum() == 0) {
            return;
        }
        switch (overflow) {
            case REJECT -> ledger.reject(cell, above);
            case ON_DEMAND ->
                    tokens.price(
                            cell,
                            Mode.ON_DEMAND,
                            Tier.STANDARD,
                            Purpose.OVERFLOW,
                            new TokenDerivation(
                                    cell,
                                    cell.assumptions().meter(cached),
                                    above,
                                    "hour by hour, demand above " + units + " model units"));
        }
    }

    private void unknownOverflow(Cell cell, Overflow overflow) {
        switch (overflow) {
            case REJECT ->
                    ledger.warn(
                            cell.path(),
                            "How many requests the units reject is unknown. " + ASK_FOR_CAPACITY);
            case ON_DEMAND ->
                    ledger.notApplicable(
                            cell,
                            "What overflows the units, and costs on demand, is unknown. "
                                    + ASK_FOR_CAPACITY);
        }
    }
}
