package quarry.report.workbook.model;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.cost.Step;
import quarry.cost.commitment.Commitment;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.Term;
import quarry.report.workbook.model.MonthsSheet.Charge;
import quarry.report.workbook.model.ScenarioModel.Member;
import quarry.report.workbook.sheet.Formula;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/// Writes model units: hours paid, used or not, shared out where they are a pool's, and what overflows them.
final class PoolsModel {

    private final Sheets sheets;
    private final ScenarioModel scenario;
    private final Statement statement;

    PoolsModel(Sheets sheets, ScenarioModel scenario, Statement statement) {
        this.sheets = sheets;
        this.scenario = scenario;
        this.statement = statement;
    }

    /// Units and those they serve.
    ///
    /// @param months what of the members is served, by month
    private record Units(
            String path,
            String buyer,
            RateKey rate,
            UnitCount count,
            Overflow overflow,
            boolean shared,
            TreeMap<Integer, List<Member>> months) {}

    void write(List<Member> members) {
        for (Member member : members) {
            if (member.deployment().purchase() instanceof Purchase.Provisioned bought) {
                write(
                        new Units(
                                scenario.path(member),
                                sheets.plan().workloads().get(member.workload()).name(),
                                rate(member, bought.term()),
                                bought.units(),
                                bought.overflow(),
                                false,
                                months(List.of(member))));
            }
        }
        List<Pool> pools = sheets.plan().scenarios().get(scenario.index()).pools();
        for (int p = 0; p < pools.size(); p++) {
            Pool pool = pools.get(p);
            List<Member> own =
                    members.stream()
                            .filter(
                                    m ->
                                            m.deployment().purchase()
                                                            instanceof Purchase.Pooled(String id)
                                                    && id.equals(pool.id()))
                            .toList();
            write(
                    new Units(
                            scenario.path() + ".pools[" + p + "]",
                            "pool " + pool.id(),
                            RateKey.modelUnit(
                                    pool.model(), pool.region(), pool.scope(), pool.term()),
                            pool.units(),
                            pool.overflow(),
                            true,
                            months(own)));
        }
    }

    private static RateKey rate(Member member, Term term) {
        return RateKey.modelUnit(
                member.deployment().model(),
                member.deployment().region(),
                member.deployment().scope(),
                term);
    }

    private static TreeMap<Integer, List<Member>> months(List<Member> members) {
        TreeMap<Integer, List<Member>> months = new TreeMap<>();
        for (Member member : members) {
            for (int month : member.months()) {
                months.computeIfAbsent(month, _ -> new ArrayList<>()).add(member);
            }
        }
        return months;
    }

    private void write(Units units) {
        boolean capacityKnown = capacityKnown(units.rate().model());
        if (!known(units, capacityKnown)) {
            units.months().values().forEach(members -> members.forEach(scenario::leave));
            return;
        }
        if (units.months().isEmpty()) {
            return;
        }
        int first = sheets.capacity().nextRow();
        Formula count = count(units);
        TreeMap<Integer, CapacitySheet.Month> used = new TreeMap<>();
        if (capacityKnown) {
            units.months()
                    .forEach(
                            (month, members) ->
                                    used.put(month, capacity(units, month, members, count)));
        }
        if (units.count() instanceof UnitCount.Peak) {
            sheets.inputs()
                    .replace(
                            units.path() + ".units",
                            sheets.capacity().peak(first),
                            "the fewest that reject nothing, from the sheet Capacity");
        }
        hours(units, count, used);
        used.forEach(
                (month, hours) -> {
                    for (Member member : units.months().getOrDefault(month, List.of())) {
                        scenario.overflow(
                                member, month, hours.overflow(member.index()), units.overflow());
                    }
                });
    }

    private boolean capacityKnown(String model) {
        return sheets.plan().capacity(model).filter(PoolsModel::says).isPresent();
    }

    private static boolean says(ModelUnitCapacity capacity) {
        return capacity.inputTokensPerMinute() != null || capacity.outputTokensPerMinute() != null;
    }

    private boolean known(Units units, boolean capacityKnown) {
        return switch (units.count()) {
            case UnitCount.Fixed _ -> true;
            case UnitCount.Peak _ -> capacityKnown && all(units, scenario::applies);
            case UnitCount.Cheapest _ -> capacityKnown && all(units, scenario::priced);
        };
    }

    private static boolean all(Units units, IntPredicate deployment) {
        return units.months().values().stream()
                .flatMap(List::stream)
                .allMatch(member -> deployment.test(member.index()));
    }

    /// The cell with the number of units. That of the peak is filled once the hours are written.
    private Formula count(Units units) {
        String path = units.path() + ".units";
        return switch (units.count()) {
            case UnitCount.Fixed _ -> sheets.inputs().at(path);
            case UnitCount.Peak _ -> Formula.atom(CellNames.of(path), peak(units));
            case UnitCount.Cheapest _ ->
                    sheets.inputs()
                            .replace(
                                    path,
                                    Formula.number(chosen(path)),
                                    "chosen by Quarry; it does not follow when other cells"
                                            + " change");
        };
    }

    private double peak(Units units) {
        double peak = 0;
        for (var month : units.months().entrySet()) {
            peak =
                    Math.max(
                            peak,
                            sheets.capacity()
                                    .peak(
                                            month.getKey(),
                                            takers(month.getValue(), month.getKey())));
        }
        return peak;
    }

    /// How many units the engine chose.
    private double chosen(String path) {
        for (Line line : statement.lines()) {
            if (line.component() == Component.MODEL_UNIT_HOUR) {
                Step units = line.derivation().quantitySteps(line).getFirst();
                if (units.origin().equals(path)) {
                    return units.value().doubleValue();
                }
            }
        }
        return 0;
    }

    private List<CapacitySheet.Taker> takers(List<Member> members, int month) {
        return members.stream().map(member -> scenario.taker(member, month)).toList();
    }

    private CapacitySheet.Month capacity(
            Units units, int month, List<Member> members, Formula count) {
        return sheets.capacity()
                .month(scenario.index(), units.buyer(), month, takers(members, month), count);
    }

    private void hours(Units units, Formula count, Map<Integer, CapacitySheet.Month> used) {
        int last = units.months().lastKey();
        YearMonth from = sheets.calendar().get(units.months().firstKey());
        Commitment commitment =
                Commitment.of(units.rate().term(), from, sheets.calendar().get(last));
        for (YearMonth month : commitment.paid()) {
            int index = sheets.calendar().indexOf(month);
            if (index < 0) {
                continue;
            }
            Charge charge =
                    sheets.charges()
                            .flat(units.rate(), commitment.priceSetIn(month), Mode.PROVISIONED);
            CapacitySheet.Month hours = used.get(index);
            if (units.shared() && hours != null) {
                shared(units, index, count, hours, charge);
                continue;
            }
            boolean served = units.months().containsKey(index);
            Purpose purpose =
                    index > last ? Purpose.COMMITMENT : served ? Purpose.USE : Purpose.IDLE;
            Member only = units.months().firstEntry().getValue().getFirst();
            sheets.months()
                    .row(
                            units.shared() ? scenario.shared(index) : scenario.where(only, index),
                            Component.MODEL_UNIT_HOUR,
                            purpose,
                            sheets.hours().hours(index),
                            count,
                            charge);
        }
    }

    /// What each deployment used of the units, and what nobody did.
    private void shared(
            Units units, int month, Formula count, CapacitySheet.Month hours, Charge charge) {
        for (Member member : units.months().getOrDefault(month, List.of())) {
            sheets.months()
                    .row(
                            scenario.where(member, month),
                            Component.MODEL_UNIT_HOUR,
                            Purpose.USE,
                            hours.used(member.index()),
                            Formula.ONE,
                            charge);
        }
        sheets.months()
                .row(
                        scenario.shared(month),
                        Component.MODEL_UNIT_HOUR,
                        Purpose.IDLE,
                        Formula.max(
                                Formula.ZERO,
                                sheets.hours().hours(month).times(count).minus(hours.allUsed())),
                        Formula.ONE,
                        charge);
    }
}
