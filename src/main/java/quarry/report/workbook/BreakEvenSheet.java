package quarry.report.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import quarry.capacity.breakeven.BreakEven;
import quarry.capacity.breakeven.BreakEvenQuestion;
import quarry.capacity.breakeven.BreakEvenSolver;
import quarry.capacity.breakeven.PaidFor;
import quarry.capacity.breakeven.TermAnswer;
import quarry.capacity.breakeven.UnitChoice;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Term;
import quarry.report.RoleColour;
import quarry.report.text.BreakEvenSentence;
import quarry.report.text.Figures;
import quarry.report.workbook.chart.NativeChart;
import quarry.report.workbook.chart.Series;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether model units pay: for each question of the plan the terms, cost against utilization with a picture, and
/// every number of units. The answers are the program's; only what is drawn is worked out from them.
final class BreakEvenSheet implements PlanSheet {

    static final String NAME = "Break-even";

    /// More would not be looked at, and every one has a picture.
    static final int MOST_QUESTIONS = 20;

    private static final int MOST_UNITS = 24;
    private static final int STEPS = 10;
    private static final int CHART_ROWS = 18;
    private static final List<String> TERMS =
            List.of(
                    "Term",
                    "USD an hour, net",
                    "USD a month",
                    "Pays from requests a day",
                    "u*",
                    "Cheapest units");
    private static final List<String> UNITS =
            List.of(
                    "Units",
                    "Units USD",
                    "Overflow USD",
                    "Together USD",
                    "Refused instead",
                    "Load of this unit",
                    "It pays");

    private final Plan plan;
    private final RateCard card;
    private final Figures figures;

    BreakEvenSheet(Plan plan, RateCard card, Figures figures) {
        this.plan = plan;
        this.card = card;
        this.figures = figures;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.text(CellRole.TITLE, "Do model units pay?").newRow();
        List<BreakEvenQuestion> questions = new BreakEvenQuestions(plan, card).all();
        cells.text(
                CellRole.HINT,
                questions.isEmpty()
                        ? "Nothing of this plan is provisioned, and for no model that is bought on"
                                + " demand are both a price of units and their capacity known."
                        : "Worked out by Quarry for the first month of service; it does not follow"
                                + " when inputs change. u* is the load at which a unit costs what"
                                + " it replaces on demand; above 100 % it never pays.");
        cells.newRow();
        BreakEvenSolver solver = new BreakEvenSolver(plan, card);
        for (BreakEvenQuestion question : questions.stream().limit(MOST_QUESTIONS).toList()) {
            cells.newRow();
            answer(cells, solver.answer(question));
        }
        if (questions.size() > MOST_QUESTIONS) {
            cells.newRow();
            int more = questions.size() - MOST_QUESTIONS;
            cells.text(CellRole.HINT, "Quarry answers " + more + " more questions of this plan.");
        }
    }

    private void answer(SheetWriter cells, BreakEven answer) {
        cells.text(CellRole.SECTION, title(answer.question())).newRow();
        cells.text(CellRole.ANSWER, BreakEvenSentence.of(answer, figures)).newRow();
        if (answer instanceof BreakEven.Known known) {
            int monthly = terms(cells, known);
            known.asked().units().ifPresent(units -> curve(cells, known, units, monthly));
            known.asked().units().ifPresent(units -> units(cells, units));
        }
    }

    private static String term(TermAnswer answer) {
        Term term = answer.price().term();
        return term == Term.NONE ? "no commitment" : term.id();
    }

    private String title(BreakEvenQuestion question) {
        String workloads =
                question.workloads().stream()
                        .map(id -> plan.workload(id).map(Workload::name).orElse(id))
                        .collect(Collectors.joining(" + "));
        return workloads
                + " on "
                + question.model()
                + " "
                + question.region()
                + " "
                + question.scope().id()
                + (question.caching() ? ", cached" : "")
                + ", "
                + question.month();
    }

    /// Writes the terms and says in which row the first stands.
    private static int terms(SheetWriter cells, BreakEven.Known known) {
        cells.headings(TERMS, TERMS.subList(1, TERMS.size()));
        int first = cells.rowIndex();
        for (TermAnswer term : known.terms()) {
            cells.text(term(term));
            cells.usd(CellRole.RATE, term.price().hour());
            cells.usd(CellRole.AMOUNT, term.price().month());
            term.paidFor()
                    .map(PaidFor::requests)
                    .ifPresentOrElse(
                            pace -> cells.number(CellRole.WHOLE, pace.perDay()), cells::skip);
            term.units()
                    .flatMap(UnitChoice::breakEvenUtilization)
                    .ifPresentOrElse(u -> cells.number(CellRole.PERCENT, u), cells::skip);
            term.units().ifPresentOrElse(units -> cells.count(units.cheapestUnits()), cells::skip);
            cells.newRow();
        }
        return first;
    }

    /// What a unit's month costs, and what its load would cost on demand, from no load to more than u*.
    private void curve(SheetWriter cells, BreakEven.Known known, UnitChoice units, int firstTerm) {
        if (units.breakEvenUtilization().isEmpty()) {
            return;
        }
        BigDecimal breakEven = units.breakEvenUtilization().get();
        int asked = firstTerm + known.terms().indexOf(known.asked());
        Formula month = cell(asked, 2, known.asked().price().month().value());
        Formula uStar = cell(asked, 4, breakEven);
        cells.newRow();
        List<String> headings = new ArrayList<>(List.of("Load of a unit", "On demand USD"));
        known.terms().forEach(t -> headings.add("One unit, " + term(t)));
        cells.headings(headings, headings);
        int first = cells.rowIndex();
        List<List<Double>> columns = new ArrayList<>();
        headings.forEach(_ -> columns.add(new ArrayList<>()));
        BigDecimal most = breakEven.multiply(new BigDecimal("1.25")).max(BigDecimal.ONE);
        BigDecimal step =
                most.min(new BigDecimal(5)).movePointLeft(1).setScale(2, RoundingMode.CEILING);
        for (int i = 0; i <= STEPS; i++) {
            BigDecimal load = step.multiply(BigDecimal.valueOf(i));
            cells.number(CellRole.PERCENT, load);
            columns.get(0).add(load.doubleValue());
            Formula here = cells.here();
            Formula onDemand = here.times(month).over(uStar);
            cells.formula(CellRole.AMOUNT, onDemand);
            columns.get(1).add(onDemand.value());
            for (int t = 0; t < known.terms().size(); t++) {
                BigDecimal price = known.terms().get(t).price().month().value();
                cells.formula(CellRole.AMOUNT, cell(firstTerm + t, 2, price));
                columns.get(2 + t).add(price.doubleValue());
            }
            cells.newRow();
        }
        picture(cells, title(known.question()), headings, columns, first);
    }

    private static Formula cell(int row, int column, BigDecimal value) {
        return Formula.atom(SheetLayout.address(row, column, true), value.doubleValue());
    }

    private static void picture(
            SheetWriter cells,
            String title,
            List<String> headings,
            List<List<Double>> columns,
            int first) {
        int last = first + STEPS;
        List<Series> series = new ArrayList<>();
        for (int column = 1; column < headings.size(); column++) {
            series.add(
                    new Series(
                            headings.get(column),
                            range(column, first, last),
                            columns.get(column),
                            RoleColour.line(column - 1)));
        }
        Series loads =
                new Series(headings.getFirst(), range(0, first, last), columns.getFirst(), 0);
        int top = cells.rowIndex() + 1;
        cells.layout().add(sheet -> draw(sheet, top, title, loads, series));
        for (int row = 0; row <= CHART_ROWS + 1; row++) {
            cells.newRow();
        }
    }

    private static void draw(
            XSSFSheet sheet, int top, String title, Series loads, List<Series> series) {
        NativeChart.curves(
                sheet,
                NativeChart.Place.from(sheet, 0, top, top + CHART_ROWS),
                "One unit's month against its load",
                "Lines: what the load of one model unit costs on demand, rising with the load, and"
                        + " what the unit costs on each term, level. They cross at u*. "
                        + title,
                loads,
                series);
    }

    private static String range(int column, int first, int last) {
        return "'" + NAME + "'!" + SheetLayout.area(first, last, column, column);
    }

    private static void units(SheetWriter cells, UnitChoice units) {
        cells.headings(UNITS, UNITS.subList(1, 6));
        int most = Math.min(MOST_UNITS, Math.max(units.peakUnits(), units.cheapestUnits()) + 1);
        List<UnitChoice.Unit> each = units.units(Math.max(1, most));
        for (UnitChoice.Cost cost : units.costs(most)) {
            cells.count(cost.units());
            cells.usd(CellRole.AMOUNT, cost.unitsUsd()).usd(CellRole.AMOUNT, cost.overflowUsd());
            cells.usd(
                    cost.units() == units.cheapestUnits() ? CellRole.TOTAL : CellRole.AMOUNT,
                    cost.total());
            cells.number(CellRole.PERCENT, cost.rejectedShare());
            if (cost.units() > 0) {
                UnitChoice.Unit unit = each.get(cost.units() - 1);
                cells.number(CellRole.PERCENT, unit.utilization());
                cells.text(unit.pays() ? "yes" : "no");
            }
            cells.newRow();
        }
        if (most == MOST_UNITS) {
            cells.text(CellRole.HINT, "The table ends at " + MOST_UNITS + " units.").newRow();
        }
    }
}
