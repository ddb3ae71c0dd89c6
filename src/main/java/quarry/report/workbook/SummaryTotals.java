package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Comparison;
import quarry.money.DisplayCurrency;
import quarry.report.MissingCell;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// What each scenario costs over the plan, a month, a request, and against the first.
final class SummaryTotals {

    private static final int BASE = 0;
    private static final Formula THOUSAND = Formula.number(1_000);

    private final PricedPlan priced;
    private final Totals totals;
    private final Formula perUsd;
    private final Comparison comparison;

    SummaryTotals(PricedPlan priced, Totals totals, Formula perUsd, Comparison comparison) {
        this.priced = priced;
        this.totals = totals;
        this.perUsd = perUsd;
        this.comparison = comparison;
    }

    void write(SheetWriter cells) {
        SummarySheet.headings(cells, "USD", comparison);
        sums(cells, "Total at list rates", totals::list);
        int netRow = cells.rowIndex();
        sums(cells, "Net total", totals::net);
        IntFunction<Formula> net = i -> cell(netRow, i, totals.net(i).value());
        Formula months = Formula.number(priced.plan().months());
        int monthlyRow = cells.rowIndex();
        sums(cells, "Net a month", i -> net.apply(i).over(months));
        DisplayCurrency shown = priced.plan().shownIn();
        if (!shown.equals(DisplayCurrency.USD)) {
            sums(cells, "Net total in " + shown.code(), i -> net.apply(i).times(perUsd));
            sums(
                    cells,
                    "Net a month in " + shown.code(),
                    i -> cell(monthlyRow, i, net.apply(i).value() / months.value()).times(perUsd));
        }
        row(cells, "Net a request", i -> each(cells, i, net.apply(i), totals.served(i)));
        row(
                cells,
                "Net for 1,000 requests",
                i -> each(cells, i, net.apply(i), totals.served(i).over(THOUSAND)));
        row(cells, "Net an outcome", i -> each(cells, i, net.apply(i), totals.outcomes(i)));
        row(cells, "Difference to " + comparison.names().get(BASE), i -> difference(cells, i, net));
        row(cells, "Difference in percent", i -> share(cells, i, net));
        row(cells, "Complete", i -> complete(cells, i));
    }

    /// A cell of this table, told by its row and scenario.
    private static Formula cell(int row, int scenario, double value) {
        return Formula.atom(SheetWriter.addressAt(row, scenario + 1), value);
    }

    private void sums(SheetWriter cells, String label, IntFunction<Formula> sum) {
        row(
                cells,
                label,
                i ->
                        SummarySheet.sum(
                                cells, CellRole.AMOUNT, comparison.totals().get(i), sum.apply(i)));
    }

    /// Blank where nothing is served.
    private void each(SheetWriter cells, int scenario, Formula net, Formula count) {
        Statement.Amount amount = comparison.totals().get(scenario);
        if (count.value() <= 0) {
            cells.skip();
        } else if (amount.complete()) {
            cells.formula(CellRole.UNIT_COST, quotient(net, count));
        } else if (amount.net().isZero()) {
            cells.text(CellRole.FIGURE_MARK, MissingCell.label(amount.gaps()));
        } else {
            cells.formula(CellRole.UNIT_LOWER_BOUND, quotient(net, count));
        }
    }

    /// Nothing to divide by gives 0, not an error.
    private static Formula quotient(Formula dividend, Formula divisor) {
        return divisor.ifAbove(Formula.ZERO, dividend.over(divisor), Formula.ZERO);
    }

    private void difference(SheetWriter cells, int column, IntFunction<Formula> net) {
        if (column == BASE) {
            cells.text(CellRole.FIGURE_WORD, "base");
        } else if (comparison.difference(column).complete()) {
            cells.formula(CellRole.DIFFERENCE, net.apply(column).minus(net.apply(BASE)));
        } else {
            cells.text(CellRole.FIGURE_MARK, "incomplete");
        }
    }

    private void share(SheetWriter cells, int column, IntFunction<Formula> net) {
        Comparison.Difference difference = comparison.difference(column);
        if (column == BASE || !difference.complete() || difference.share().isEmpty()) {
            cells.skip();
        } else {
            Formula base = net.apply(BASE);
            cells.formula(CellRole.SIGNED_PERCENT, quotient(net.apply(column).minus(base), base));
        }
    }

    private void complete(SheetWriter cells, int scenario) {
        boolean complete = comparison.totals().get(scenario).complete();
        String yes = "yes";
        String no = "incomplete, see Missing";
        Formula gaps = totals.gaps(scenario);
        if (gaps.plain()) {
            cells.text(complete ? CellRole.FIGURE_WORD : CellRole.FIGURE_MARK, complete ? yes : no);
        } else {
            cells.words(
                    complete ? CellRole.FIGURE_WORD : CellRole.FIGURE_MARK,
                    "IF(" + gaps.text() + "=0,\"" + yes + "\",\"" + no + "\")",
                    gaps.value() == 0 ? yes : no);
        }
    }

    private void row(SheetWriter cells, String label, IntConsumer cell) {
        cells.text(label);
        for (int i = 0; i < priced.statements().size(); i++) {
            cell.accept(i);
        }
        cells.newRow();
    }
}
