package quarry.report.workbook.model;

import quarry.cost.demand.HourGroups;
import quarry.cost.demand.WeekShape;
import quarry.cost.frame.PlanContext;
import quarry.plan.Plan;
import quarry.plan.Profile;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sheet Capacity: bought capacity hour by hour. One row for the hours of a month in which all that share it
/// are alike: what is asked for, what is there, what is used and what overflows.
final class CapacitySheet {

    static final String NAME = "Capacity";

    private static final List<String> HEADINGS =
            List.of(
                    "S",
                    "Scenario",
                    "Bought for",
                    "#",
                    "Month",
                    "Weight of the hour",
                    "Such hours",
                    "Requests in one",
                    "Asked for",
                    "Asked for by all",
                    "There",
                    "Part served",
                    "Used, × hours",
                    "Requests that overflow");
    private static final int DEPLOYMENT = 3;
    private static final int ASKED_BY_ALL = 9;
    private static final int USED = 12;
    private static final int OVERFLOW = 13;

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Plan plan;
    private final PlanContext context;
    private final HoursSheet hours;

    /// One deployment that takes of the capacity.
    ///
    /// @param perDay its requests a day in the month
    record Taker(int index, Profile profile, Formula perDay, Formula perRequest) {}

    /// A month of the capacity.
    ///
    /// @param used by deployment, in the unit of what is there × hours
    /// @param overflow requests, by deployment
    record Month(Map<Integer, Formula> used, Map<Integer, Formula> overflow, Formula allUsed) {

        Formula used(int deployment) {
            return used.getOrDefault(deployment, Formula.ZERO);
        }

        Formula overflow(int deployment) {
            return overflow.getOrDefault(deployment, Formula.ZERO);
        }
    }

    CapacitySheet(Plan plan, PlanContext context, HoursSheet hours) {
        this.plan = plan;
        this.context = context;
        this.hours = hours;
        cells.headings(HEADINGS, HEADINGS.subList(5, HEADINGS.size()));
    }

    /// The row at which the next month begins.
    int nextRow() {
        return cells.rowIndex();
    }

    /// Most that is asked for in any hour of the rows from `first` on, in whole units.
    Formula peak(int first) {
        double peak = 0;
        for (int row = first; row < cells.rowIndex(); row++) {
            peak = Math.max(peak, value(row, ASKED_BY_ALL));
        }
        String area = cells.range(ASKED_BY_ALL, first, Math.max(first, cells.rowIndex() - 1));
        double rounded = Math.rint(peak * 1e9) / 1e9;
        return Formula.atom("ROUND(MAX(" + area + "),9)", rounded).roundedUp();
    }

    /// Most that is asked for in any hour of a month, in whole units.
    double peak(int month, List<Taker> takers) {
        double peak = 0;
        for (int hour : alike(month, takers).keySet()) {
            peak = Math.max(peak, asked(takers, hour));
        }
        return Math.ceil(Math.rint(peak * 1e9) / 1e9);
    }

    /// Hours of the week that stand for all that a spreadsheet cannot tell from them, and how many those are.
    private Map<Integer, BigDecimal> alike(int month, List<Taker> takers) {
        Map<List<Double>, Integer> known = new HashMap<>();
        Map<Integer, BigDecimal> alike = new LinkedHashMap<>();
        HourGroups.of(takers.stream().map(t -> WeekShape.of(t.profile())).toList())
                .visit(
                        context.hours(plan.calendar().get(month)),
                        (hour, times) -> {
                            List<Double> weights =
                                    takers.stream().map(t -> weight(t, hour).value()).toList();
                            int first = known.computeIfAbsent(weights, _ -> hour);
                            alike.merge(first, times, BigDecimal::add);
                        });
        return alike;
    }

    private double asked(List<Taker> takers, int hour) {
        double asked = 0;
        for (Taker taker : takers) {
            asked += requests(taker, weight(taker, hour)).times(taker.perRequest()).value();
        }
        return asked;
    }

    private double value(int row, int column) {
        return cells.numberAt(row, column);
    }

    /// Writes the hours of a month.
    ///
    /// @param there what is bought, in the unit of the takers' `perRequest`
    Month month(int scenario, String buyer, int month, List<Taker> takers, Formula there) {
        int first = cells.rowIndex();
        alike(month, takers)
                .forEach(
                        (hour, times) -> group(scenario, buyer, month, takers, there, hour, times));
        int last = cells.rowIndex() - 1;
        Map<Integer, Formula> used = new LinkedHashMap<>();
        Map<Integer, Formula> overflow = new LinkedHashMap<>();
        for (Taker taker : takers) {
            used.put(taker.index(), sum(USED, first, last, taker, takers.size() == 1));
            overflow.put(taker.index(), sum(OVERFLOW, first, last, taker, takers.size() == 1));
        }
        return new Month(used, overflow, sum(USED, first, last));
    }

    private void group(
            int scenario,
            String buyer,
            int month,
            List<Taker> takers,
            Formula there,
            int hour,
            BigDecimal times) {
        int first = cells.rowIndex();
        double asked = asked(takers, hour);
        String all =
                SheetLayout.area(
                        first, first + takers.size() - 1, ASKED_BY_ALL - 1, ASKED_BY_ALL - 1);
        Formula askedByAll =
                takers.size() == 1
                        ? Formula.atom(SheetLayout.address(first, ASKED_BY_ALL - 1, false), asked)
                        : Formula.atom("SUM(" + all + ")", asked);
        Formula such = such(month, takers, first, times);
        for (Taker taker : takers) {
            cells.count(scenario + 1).text(plan.scenarios().get(scenario).name()).text(buyer);
            cells.count(taker.index()).month(plan.calendar().get(month));
            cells.number(CellRole.FRACTION, taker.profile().weights().get(hour));
            Formula weight = cells.here();
            Formula suchHours = figure(such);
            Formula requests = figure(requests(taker, weight));
            Formula own = figure(requests.times(taker.perRequest()));
            Formula sum = figure(askedByAll);
            Formula limit = figure(there);
            Formula served = figure(sum.ifAbove(limit, limit.over(sum), Formula.ONE));
            figure(own.times(served).times(suchHours));
            figure(requests.times(Formula.ONE.minus(served)).times(suchHours));
            cells.newRow();
        }
    }

    private Formula figure(Formula formula) {
        cells.formula(CellRole.FRACTION, formula);
        return cells.here();
    }

    private static Formula weight(Taker taker, int hour) {
        return Formula.number(taker.profile().weights().get(hour));
    }

    private Formula requests(Taker taker, Formula weight) {
        return taker.perDay()
                .times(Formula.number(7))
                .times(weight)
                .over(hours.sum(taker.profile()));
    }

    /// How many hours of the month carry just these weights.
    private Formula such(int month, List<Taker> takers, int firstRow, BigDecimal times) {
        List<Profile> told = new ArrayList<>();
        StringBuilder text = new StringBuilder("SUMIFS(" + hours.occurrences(month));
        for (int i = 0; i < takers.size(); i++) {
            Profile profile = takers.get(i).profile();
            if (!told.contains(profile)) {
                told.add(profile);
                text.append(',').append(hours.weights(profile)).append(',');
                text.append(SheetLayout.address(firstRow + i, ASKED_BY_ALL - 4, true));
            }
        }
        return Formula.atom(text.append(')').toString(), times.doubleValue());
    }

    private Formula sum(int column, int first, int last, Taker taker, boolean alone) {
        if (alone) {
            return sum(column, first, last);
        }
        double sum = 0;
        for (int row = first; row <= last; row++) {
            if (value(row, DEPLOYMENT) == taker.index()) {
                sum += value(row, column);
            }
        }
        return Formula.atom(
                "SUMIFS("
                        + cells.range(column, first, last)
                        + ","
                        + cells.range(DEPLOYMENT, first, last)
                        + ","
                        + taker.index()
                        + ")",
                sum);
    }

    private Formula sum(int column, int first, int last) {
        if (last < first) {
            return Formula.ZERO;
        }
        double sum = 0;
        for (int row = first; row <= last; row++) {
            sum += value(row, column);
        }
        return Formula.atom("SUM(" + cells.range(column, first, last) + ")", sum);
    }

    SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        return cells;
    }
}
