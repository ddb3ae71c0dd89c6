package quarry.report.workbook.model;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// The sheet Months: every amount, by scenario, workload, month and component, as quantity × rate × discount.
final class MonthsSheet {

    static final String NAME = "Months";
    static final String NO_RATE = "no rate";

    private static final List<String> HEADINGS =
            List.of(
                    "S",
                    "Scenario",
                    "W",
                    "Workload",
                    "#",
                    "Month",
                    "Component",
                    "Purpose",
                    "Requests, hours, pieces",
                    "Each takes",
                    "Quantity",
                    "Unit",
                    "Rate USD",
                    "List USD",
                    "Net of list",
                    "Net USD",
                    "Worked out by");
    private static final List<String> FIGURES =
            List.of(
                    "Requests, hours, pieces",
                    "Each takes",
                    "Quantity",
                    "Rate USD",
                    "List USD",
                    "Net of list",
                    "Net USD");

    private final SheetWriter cells = new SheetWriter(NAME);
    private final Plan plan;
    private final Map<Mode, Formula> discounts;
    private final MonthsSums sums = new MonthsSums();

    /// @param workload index in the plan, or −1 for none
    /// @param deployment index in the scenario, or [Line#NO_DEPLOYMENT]
    record Where(int scenario, int workload, int deployment, int month) {}

    /// @param discounts what list amounts of a mode are multiplied by
    MonthsSheet(Plan plan, Map<Mode, Formula> discounts) {
        this.plan = plan;
        this.discounts = discounts;
        cells.headings(HEADINGS, FIGURES);
    }

    /// Writes an amount.
    ///
    /// @param counted requests, hours or pieces
    /// @param each what one of them takes of the component
    void row(
            Where where,
            Component component,
            Purpose purpose,
            Formula counted,
            Formula each,
            Charge charge) {
        start(where, component.label(), purpose.label());
        Formula count = figure(CellRole.FRACTION, counted);
        Formula taken = figure(CellRole.FRACTION, each);
        Formula quantity =
                figure(
                        CellRole.FRACTION,
                        count.times(taken).over(Formula.number(component.unit().size())));
        cells.text(component.unit().id());
        cells.formula(CellRole.RATE, charge.rate(), NO_RATE);
        Formula rate = cells.here();
        cells.formula(
                CellRole.AMOUNT,
                charge.certain() ? quantity.times(rate) : list(quantity, rate),
                NO_RATE);
        Formula list = cells.here();
        Formula discount = discounts.getOrDefault(charge.discounted(), Formula.ONE);
        Formula part = figure(CellRole.PERCENT, discount);
        cells.formula(
                CellRole.AMOUNT, charge.certain() ? list.times(part) : net(list, part), NO_RATE);
        double net = cells.here().value();
        cells.text("formula").newRow();
        sums.add(where, component.label(), list.value(), net);
    }

    /// The rate of an amount.
    ///
    /// @param certain whether it cannot be missing
    record Charge(Formula rate, boolean certain, Mode discounted) {}

    /// Nothing used costs nothing, whether there is a rate or not.
    private static Formula list(Formula quantity, Formula rate) {
        double value = quantity.value() == 0 ? 0 : quantity.value() * rate.value();
        return Formula.atom(
                "IF("
                        + quantity.text()
                        + "=0,0,IF(ISNUMBER("
                        + rate.text()
                        + "),"
                        + quantity.text()
                        + "*"
                        + rate.text()
                        + ",\""
                        + NO_RATE
                        + "\"))",
                value);
    }

    private static Formula net(Formula list, Formula part) {
        return Formula.atom(
                "IF(ISNUMBER("
                        + list.text()
                        + "),"
                        + list.text()
                        + "*"
                        + part.text()
                        + ",\""
                        + NO_RATE
                        + "\")",
                list.value() * part.value());
    }

    /// Writes what does not apply: it has no amount, and the totals over it are incomplete.
    void notApplicable(Where where, String reason) {
        start(where, "", "");
        cells.skip().skip().skip().skip().skip().text(CellRole.FIGURE_MARK, "not applicable");
        cells.skip().text(CellRole.FIGURE_MARK, "not applicable").text(reason).newRow();
        sums.add(where, "", Double.NaN, Double.NaN);
    }

    private void start(Where where, String component, String purpose) {
        YearMonth month = plan.calendar().get(where.month());
        cells.count(where.scenario() + 1L);
        cells.text(plan.scenarios().get(where.scenario()).name());
        cells.count(where.workload() + 1L);
        cells.text(where.workload() < 0 ? "" : plan.workloads().get(where.workload()).name());
        cells.deployment(where.deployment()).month(month);
        cells.text(component).text(purpose);
    }

    private Formula figure(CellRole role, Formula formula) {
        cells.formula(role, formula);
        return cells.here();
    }

    MonthsSums sums() {
        return sums;
    }

    SheetWriter sheet() {
        cells.freezeAndFilter(0, HEADINGS.size());
        return cells;
    }
}
