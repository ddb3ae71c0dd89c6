package quarry.cost.units;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.commitment.CapacityHours;
import quarry.cost.commitment.Commitment;
import quarry.cost.demand.HourGroups;
import quarry.cost.frame.Cell;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Place;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.tokens.TokenPricer;
import quarry.money.Precision;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.rates.Mode;
import quarry.rates.Rate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Prices model units by the hour, used or not, and what overflows them.
public final class UnitPricer {

    private final PlanContext context;
    private final Ledger ledger;
    private final TokenPricer tokens;

    public UnitPricer(PlanContext context, Ledger ledger, TokenPricer tokens) {
        this.context = context;
        this.ledger = ledger;
        this.tokens = tokens;
    }

    public void price(UnitPool pool) {
        Map<YearMonth, List<Cell>> months = new TreeMap<>();
        for (Served member : pool.members()) {
            for (Cell cell : member.cells(context.calendar())) {
                months.computeIfAbsent(cell.month(), _ -> new ArrayList<>()).add(cell);
            }
        }
        if (months.isEmpty()) {
            return;
        }
        Optional<ModelUnitCapacity> capacity = context.capacity(pool.model());
        HourGroups hours = pool.hours();
        UnitsBought bought = UnitsBought.of(pool.units(), hours, months.values(), capacity);
        switch (bought) {
            case UnitsBought.Unknown(String reason) ->
                    months.values()
                            .forEach(
                                    cells ->
                                            cells.forEach(
                                                    c -> ledger.notApplicable(c.place(), reason)));
            case UnitsBought.Known known ->
                    price(pool, known, hours, new TreeMap<>(months), capacity);
        }
    }

    private void price(
            UnitPool pool,
            UnitsBought.Known bought,
            HourGroups hours,
            TreeMap<YearMonth, List<Cell>> months,
            Optional<ModelUnitCapacity> capacity) {
        Map<YearMonth, PoolMonth> used = new TreeMap<>();
        months.forEach(
                (month, cells) ->
                        UnitsBought.loads(cells, capacity)
                                .ifPresent(
                                        loads ->
                                                used.put(
                                                        month,
                                                        PoolMonth.of(
                                                                hours,
                                                                cells,
                                                                loads,
                                                                bought.size()))));
        Commitment commitment = Commitment.of(pool.term(), months.firstKey(), months.lastKey());
        new CapacityHours(context, ledger)
                .bill(
                        commitment,
                        pool.rate(),
                        bought.size(),
                        pool::place,
                        (month, rate, paid) ->
                                hours(
                                        pool,
                                        new Bill(bought, month, rate, paid),
                                        Optional.ofNullable(used.get(month)),
                                        whole(month, months)));
        months.forEach(
                (month, cells) -> {
                    PoolMonth known = used.get(month);
                    if (known == null) {
                        cells.forEach(cell -> unknownOverflow(cell, pool.overflow()));
                    } else {
                        known.uses().forEach(use -> overflow(use, pool.overflow(), bought));
                    }
                });
    }

    /// Why units are billed in a month in which their hours are not shared out.
    private static Purpose whole(YearMonth month, TreeMap<YearMonth, List<Cell>> months) {
        if (month.isAfter(months.lastKey())) {
            return Purpose.COMMITMENT;
        }
        return months.containsKey(month) ? Purpose.USE : Purpose.IDLE;
    }

    private record Bill(UnitsBought.Known bought, YearMonth month, Rate rate, BigDecimal hours) {}

    private void hours(UnitPool pool, Bill bill, Optional<PoolMonth> used, Purpose whole) {
        BigDecimal all = bill.hours().multiply(bill.bought().size());
        if (!pool.shared() || used.isEmpty()) {
            line(pool, bill, pool.place(bill.month()), whole, all, "");
            return;
        }
        BigDecimal shared = BigDecimal.ZERO;
        for (PoolMonth.Use use : used.get().uses()) {
            if (use.unitHours().signum() > 0) {
                line(
                        pool,
                        bill,
                        use.cell().place(),
                        Purpose.USE,
                        use.unitHours(),
                        "Hours that this deployment used");
                shared = shared.add(use.unitHours());
            }
        }
        if (Precision.difference(all, shared).signum() > 0) {
            line(
                    pool,
                    bill,
                    pool.place(bill.month()),
                    Purpose.IDLE,
                    all.subtract(shared),
                    "Hours that nobody used");
        }
    }

    private void line(
            UnitPool pool,
            Bill bill,
            Place place,
            Purpose purpose,
            BigDecimal unitHours,
            String share) {
        ledger.add(
                Line.priced(
                        place.month(),
                        place.workload(),
                        place.deployment(),
                        purpose,
                        bill.rate(),
                        unitHours,
                        context.discount(Mode.PROVISIONED),
                        new UnitHourDerivation(
                                pool.path(),
                                bill.bought().units(),
                                bill.bought().how(),
                                bill.hours(),
                                context.monthBasis().label(),
                                share)));
    }

    private void overflow(PoolMonth.Use use, Overflow overflow, UnitsBought.Known bought) {
        if (use.overflow().signum() <= 0) {
            return;
        }
        switch (overflow) {
            case REJECT -> ledger.reject(use.cell().place(), use.overflow());
            case ON_DEMAND ->
                    tokens.overflow(
                            use.cell(),
                            use.overflow(),
                            "hour by hour, demand above " + bought.units() + " model units");
        }
    }

    private void unknownOverflow(Cell cell, Overflow overflow) {
        if (cell.requests().signum() == 0) {
            return;
        }
        switch (overflow) {
            case REJECT ->
                    ledger.warn(
                            cell.served().path(),
                            "How many requests the units reject is unknown. "
                                    + UnitsBought.ASK_FOR_CAPACITY);
            case ON_DEMAND ->
                    ledger.notApplicable(
                            cell.place(),
                            "What overflows the units, and costs on demand, is unknown. "
                                    + UnitsBought.ASK_FOR_CAPACITY);
        }
    }
}
