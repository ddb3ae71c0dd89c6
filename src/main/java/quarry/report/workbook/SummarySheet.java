package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.money.DisplayCurrency;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.report.BreakdownName;
import quarry.report.MissingCell;
import quarry.report.text.Figures;
import quarry.report.text.Headline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The answer: scenarios side by side, then by month, workload and component.
final class SummarySheet implements PlanSheet {

    private static final int BASE = 0;

    private final PricedPlan priced;
    private final Figures figures;

    SummarySheet(PricedPlan priced, Figures figures) {
        this.priced = priced;
        this.figures = figures;
    }

    @Override
    public String name() {
        return "Summary";
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.text(CellRole.TITLE, priced.plan().name()).newRow();
        cells.text(CellRole.ANSWER, Headline.of(priced, BASE, figures)).newRow();
        cells.newRow();
        if (priced.statements().isEmpty()) {
            return;
        }
        totals(cells);
        for (Breakdown breakdown :
                List.of(
                        new Breakdown.ByMonth(),
                        new Breakdown.ByWorkload(),
                        new Breakdown.ByComponent())) {
            cells.newRow();
            breakdown(cells, ScenarioComparer.compare(priced, breakdown, BASE));
        }
    }

    private void totals(SheetWriter cells) {
        Comparison comparison = ScenarioComparer.compare(priced, new Breakdown.ByMonth(), BASE);
        List<Statement.Amount> totals = comparison.totals();
        headings(cells, "USD", comparison);
        row(cells, "Total at list rates", i -> sum(cells, totals.get(i), totals.get(i).total()));
        row(cells, "Net total", i -> sum(cells, totals.get(i), totals.get(i).net()));
        row(cells, "Net a month", i -> sum(cells, totals.get(i), mean(totals.get(i).net())));
        DisplayCurrency shown = priced.plan().shownIn();
        if (!shown.equals(DisplayCurrency.USD)) {
            row(
                    cells,
                    "Net total in " + shown.code(),
                    i -> sum(cells, totals.get(i), totals.get(i).net().times(shown.perUsd())));
        }
        row(
                cells,
                "Difference to " + comparison.names().get(BASE),
                i -> difference(cells, comparison, i));
        row(cells, "Difference in percent", i -> share(cells, comparison, i));
        row(cells, "Complete", i -> complete(cells, totals.get(i)));
    }

    private static void difference(SheetWriter cells, Comparison comparison, int column) {
        Comparison.Difference difference = comparison.difference(column);
        if (column == BASE) {
            cells.text(CellRole.FIGURE_WORD, "base");
        } else if (difference.complete()) {
            cells.usd(CellRole.DIFFERENCE, difference.net());
        } else {
            cells.text(CellRole.FIGURE_MARK, "incomplete");
        }
    }

    private static void share(SheetWriter cells, Comparison comparison, int column) {
        Comparison.Difference difference = comparison.difference(column);
        if (column == BASE || !difference.complete() || difference.share().isEmpty()) {
            cells.skip();
        } else {
            cells.number(CellRole.SIGNED_PERCENT, difference.share().get());
        }
    }

    private static void complete(SheetWriter cells, Statement.Amount amount) {
        if (amount.complete()) {
            cells.text(CellRole.FIGURE_WORD, "yes");
        } else {
            cells.text(CellRole.FIGURE_MARK, "incomplete, see Missing");
        }
    }

    private void breakdown(SheetWriter cells, Comparison comparison) {
        String rows = BreakdownName.heading(comparison.breakdown());
        cells.text(CellRole.SECTION, "Net USD by " + BreakdownName.id(comparison.breakdown()));
        cells.newRow();
        headings(cells, rows, comparison);
        for (Comparison.Row row : comparison.rows()) {
            row(cells, row.label(), i -> sum(cells, row.cells().get(i), row.cells().get(i).net()));
        }
        cells.text(CellRole.TOTAL_LABEL, "Total");
        for (Statement.Amount total : comparison.totals()) {
            sum(cells, CellRole.TOTAL, total, total.net());
        }
        cells.newRow();
    }

    private static void sum(SheetWriter cells, Statement.Amount amount, Usd shown) {
        sum(cells, CellRole.AMOUNT, amount, shown);
    }

    /// An incomplete sum is a number that reads "at least"; nothing priced at all is no number.
    private static void sum(SheetWriter cells, CellRole role, Statement.Amount amount, Usd shown) {
        if (amount.complete()) {
            cells.usd(role, shown);
        } else if (shown.isZero()) {
            cells.text(CellRole.FIGURE_MARK, MissingCell.label(amount.gaps()));
        } else {
            cells.usd(CellRole.LOWER_BOUND, shown);
        }
    }

    private static void headings(SheetWriter cells, String first, Comparison comparison) {
        List<String> headings = new ArrayList<>();
        headings.add(first);
        headings.addAll(comparison.names());
        cells.headings(headings, comparison.names());
    }

    private void row(SheetWriter cells, String label, IntConsumer cell) {
        cells.text(label);
        for (int i = 0; i < priced.statements().size(); i++) {
            cell.accept(i);
        }
        cells.newRow();
    }

    private Usd mean(Usd net) {
        BigDecimal months = BigDecimal.valueOf(priced.plan().months());
        return new Usd(Precision.quotient(net.value(), months));
    }
}
