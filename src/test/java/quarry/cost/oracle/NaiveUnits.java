package quarry.cost.oracle;

import org.jspecify.annotations.Nullable;

import quarry.cost.Purpose;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.UnitCount;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Model units, of one deployment or of a pool.
///
/// @param members the deployments that the units serve
/// @param owner workload that bears them whole; null for a pool, which shares them out
record NaiveUnits(
        NaiveWorld world,
        String model,
        String region,
        Scope scope,
        Term term,
        UnitCount count,
        Overflow overflow,
        List<Deployment> members,
        @Nullable String owner) {

    void bill() {
        TreeMap<YearMonth, NaiveUnitMonth> months = new TreeMap<>();
        for (Deployment member : members) {
            for (YearMonth month : world.served(member)) {
                months.computeIfAbsent(
                        month,
                        m ->
                                new NaiveUnitMonth(
                                        world,
                                        m,
                                        members.stream()
                                                .filter(d -> world.served(d).contains(m))
                                                .toList()));
            }
        }
        if (months.isEmpty()) {
            return;
        }
        Fraction units = units(months);
        months.values().forEach(m -> m.serve(units));
        for (NaiveWorld.Paid paid : NaiveWorld.paid(term, months.firstKey(), months.lastKey())) {
            hours(paid, units, months);
        }
        months.values().forEach(this::overflow);
    }

    private Fraction units(TreeMap<YearMonth, NaiveUnitMonth> months) {
        if (count instanceof UnitCount.Fixed(int fixed)) {
            return Fraction.of(fixed);
        }
        Fraction peak = Fraction.ZERO;
        for (NaiveUnitMonth month : months.values()) {
            peak = peak.max(month.peak());
        }
        return count instanceof UnitCount.Cheapest ? cheapest(peak.ceiling()) : peak.ceiling();
    }

    /// Bills every number of units and takes the first of those that cost least; what lies beyond the plan does
    /// not count.
    private Fraction cheapest(Fraction peak) {
        int best = 0;
        BigDecimal least = within(0);
        for (int units = 1; !Fraction.of(units).isAbove(peak); units++) {
            BigDecimal total = within(units);
            if (Precision.difference(total, least).signum() < 0) {
                least = total;
                best = units;
            }
        }
        return Fraction.of(best);
    }

    private BigDecimal within(int units) {
        NaiveBill bill = new NaiveBill();
        new NaiveUnits(
                        new NaiveWorld(world.plan(), world.demand(), world.rates(), bill),
                        model,
                        region,
                        scope,
                        term,
                        new UnitCount.Fixed(units),
                        overflow,
                        members,
                        owner)
                .bill();
        return bill.withinThePlan();
    }

    private void hours(
            NaiveWorld.Paid paid, Fraction units, TreeMap<YearMonth, NaiveUnitMonth> months) {
        YearMonth month = paid.month();
        RateKey key =
                new RateKey(
                        model,
                        region,
                        scope,
                        Mode.PROVISIONED,
                        Tier.STANDARD,
                        term,
                        Component.MODEL_UNIT_HOUR,
                        0);
        Fraction each =
                world.rates()
                        .rate(key, paid.begun())
                        .times(world.rates().discount(Mode.PROVISIONED));
        Fraction all = units.times(world.demand().hoursOf(month));
        String workload = owner == null ? "" : owner;
        NaiveUnitMonth used = months.get(month);
        if (world.isBeyond(month)) {
            world.bill().leave(workload, all.times(each));
        } else if (month.isAfter(months.lastKey())) {
            charge(month, workload, Purpose.COMMITMENT, all.times(each));
        } else if (owner != null) {
            charge(month, workload, Purpose.USE, all.times(each));
        } else {
            Fraction idle = all;
            Map<Deployment, Fraction> byMember = used == null ? Map.of() : used.unitHours();
            for (Map.Entry<Deployment, Fraction> use : byMember.entrySet()) {
                charge(month, use.getKey().workload(), Purpose.USE, use.getValue().times(each));
                idle = idle.minus(use.getValue());
            }
            charge(month, workload, Purpose.IDLE, idle.times(each));
        }
    }

    private void charge(YearMonth month, String workload, Purpose purpose, Fraction amount) {
        world.bill().add(month, workload, purpose, Component.MODEL_UNIT_HOUR, amount);
    }

    private void overflow(NaiveUnitMonth month) {
        month.overflow()
                .forEach(
                        (deployment, requests) -> {
                            if (overflow == Overflow.REJECT) {
                                world.bill().reject(month.month(), deployment.workload(), requests);
                            } else {
                                new NaiveTokens(world)
                                        .overflow(deployment, month.month(), requests);
                            }
                        });
    }
}
