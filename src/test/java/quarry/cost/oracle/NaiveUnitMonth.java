package quarry.cost.oracle;

import quarry.plan.Deployment;
import quarry.plan.ModelUnitCapacity;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One month of model units, hour by hour.
final class NaiveUnitMonth {

    private final YearMonth month;
    private final List<Deployment> members;
    private final List<Fraction> loads = new ArrayList<>();
    private final List<Fraction> requestsPerWeight = new ArrayList<>();
    private final Map<List<BigDecimal>, Fraction> hours;
    private final Map<Deployment, Fraction> unitHours = new IdentityHashMap<>();
    private final Map<Deployment, Fraction> overflow = new IdentityHashMap<>();

    NaiveUnitMonth(NaiveWorld world, YearMonth month, List<Deployment> members) {
        this.month = month;
        this.members = members;
        for (Deployment member : members) {
            loads.add(load(world, member));
            requestsPerWeight.add(
                    world.demand()
                            .requestsPerWeight(world.workload(member), month)
                            .times(world.share(member)));
        }
        hours = world.demand().hours(month, members.stream().map(world::workload).toList());
    }

    YearMonth month() {
        return month;
    }

    /// Units that one request an hour keeps busy.
    private static Fraction load(NaiveWorld world, Deployment member) {
        Map<Component, Fraction> charged = world.request(member).charged();
        Fraction output = Objects.requireNonNull(charged.get(Component.OUTPUT));
        Fraction input = Fraction.ZERO.minus(output);
        for (Fraction tokens : charged.values()) {
            input = input.plus(tokens);
        }
        ModelUnitCapacity capacity = world.plan().capacity(member.model()).orElseThrow();
        BigDecimal inputs = capacity.inputTokensPerMinute();
        BigDecimal outputs = capacity.outputTokensPerMinute();
        Fraction minutes;
        if (inputs != null && outputs != null) {
            minutes = input.over(Fraction.of(inputs)).max(output.over(Fraction.of(outputs)));
        } else {
            BigDecimal both = Objects.requireNonNull(inputs == null ? outputs : inputs);
            minutes = input.plus(output).over(Fraction.of(both));
        }
        return minutes.over(Fraction.of(60));
    }

    Fraction peak() {
        Fraction peak = Fraction.ZERO;
        for (List<BigDecimal> weights : hours.keySet()) {
            peak = peak.max(demand(weights));
        }
        return peak;
    }

    private Fraction demand(List<BigDecimal> weights) {
        Fraction demand = Fraction.ZERO;
        for (int i = 0; i < members.size(); i++) {
            demand = demand.plus(requests(i, weights).times(loads.get(i)));
        }
        return demand;
    }

    private Fraction requests(int member, List<BigDecimal> weights) {
        return requestsPerWeight.get(member).times(Fraction.of(weights.get(member)));
    }

    /// In a full hour every request has the same chance.
    void serve(Fraction units) {
        hours.forEach(
                (weights, times) -> {
                    Fraction demand = demand(weights);
                    Fraction chance = demand.isAbove(units) ? units.over(demand) : Fraction.ONE;
                    for (int i = 0; i < members.size(); i++) {
                        Fraction requests = requests(i, weights).times(times);
                        Fraction served = requests.times(chance);
                        unitHours.merge(members.get(i), served.times(loads.get(i)), Fraction::plus);
                        if (demand.isAbove(units)) {
                            overflow.merge(members.get(i), requests.minus(served), Fraction::plus);
                        }
                    }
                });
    }

    Map<Deployment, Fraction> unitHours() {
        return unitHours;
    }

    Map<Deployment, Fraction> overflow() {
        return overflow;
    }
}
