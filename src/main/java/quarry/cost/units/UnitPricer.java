package quarry.cost.units;

import quarry.cost.Gap;
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
import quarry.cost.load.MonthLoad;
import quarry.cost.load.UnitLoad;
import quarry.cost.tokens.TokenPricer;
import quarry.money.Precision;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Rate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        TreeMap<YearMonth, List<Cell>> months = new TreeMap<>();
        for (Served member : pool.members()) {
            for (Cell cell : member.cells(context.calendar())) {
                months.computeIfAbsent(cell.month(), _ -> new ArrayList<>()).add(cell);
            }
        }
        if (months.isEmpty()) {
            return;
        }
        Optional<TreeMap<YearMonth, MonthLoad>> loads = loads(pool, months);
        Commitment commitment = Commitment.of(pool.term(), months.firstKey(), months.lastKey());
        switch (bought(pool, commitment, loads.map(Map::values))) {
            case UnitsBought.Unknown unknown -> unknown(unknown, months.values());
            case UnitsBought.Known known -> price(pool, known, commitment, months, loads);
        }
    }

    /// Empty if nobody said what a unit serves.
    private Optional<TreeMap<YearMonth, MonthLoad>> loads(
            UnitPool pool, TreeMap<YearMonth, List<Cell>> months) {
        Optional<ModelUnitCapacity> capacity = context.capacity(pool.model());
        HourGroups hours = pool.hours();
        TreeMap<YearMonth, MonthLoad> loads = new TreeMap<>();
        months.forEach(
                (month, cells) ->
                        MonthLoad.of(hours, cells, capacity)
                                .ifPresent(load -> loads.put(month, load)));
        return loads.size() == months.size() ? Optional.of(loads) : Optional.empty();
    }

    private UnitsBought bought(
            UnitPool pool, Commitment commitment, Optional<Collection<MonthLoad>> loads) {
        return switch (pool.units()) {
            case UnitCount.Fixed(int units) -> new UnitsBought.Known(units, "");
            case UnitCount.Peak _ -> UnitsBought.peak(loads);
            case UnitCount.Cheapest _ -> new CheapestUnits(context).of(pool, commitment, loads);
        };
    }

    /// A gap in every cell: the missing rate where it is missing, and elsewhere why that matters.
    private void unknown(UnitsBought.Unknown unknown, Collection<List<Cell>> months) {
        Set<Place> told = new HashSet<>();
        for (Gap.NoRate gap : unknown.missing()) {
            Place place = new Place(gap.month(), gap.workload(), gap.deployment(), gap.path());
            ledger.noRate(place, gap.lookup());
            told.add(place);
        }
        for (List<Cell> cells : months) {
            for (Cell cell : cells) {
                if (!told.contains(cell.place())) {
                    ledger.notApplicable(cell.place(), unknown.reason());
                }
            }
        }
    }

    private void price(
            UnitPool pool,
            UnitsBought.Known bought,
            Commitment commitment,
            TreeMap<YearMonth, List<Cell>> months,
            Optional<TreeMap<YearMonth, MonthLoad>> loads) {
        Map<YearMonth, PoolMonth> used = new TreeMap<>();
        loads.ifPresent(
                l ->
                        l.forEach(
                                (month, load) ->
                                        used.put(month, PoolMonth.of(load, bought.size()))));
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
                                    + UnitLoad.ASK_FOR_CAPACITY);
            case ON_DEMAND ->
                    ledger.notApplicable(
                            cell.place(),
                            "What overflows the units, and costs on demand, is unknown. "
                                    + UnitLoad.ASK_FOR_CAPACITY);
        }
    }
}
