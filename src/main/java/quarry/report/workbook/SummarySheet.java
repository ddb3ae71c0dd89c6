package quarry.report.workbook;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.rates.Component;
import quarry.rates.Named;
import quarry.report.BreakdownName;
import quarry.report.MissingCell;
import quarry.report.Outlook;
import quarry.report.text.Figures;
import quarry.report.text.Headline;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/// The answer: scenarios side by side with pictures, budgets and quotas, then by month, workload and component.
final class SummarySheet implements PlanSheet {

    static final String NAME = "Summary";
    private static final int BASE = 0;

    private final PricedPlan priced;
    private final Totals totals;
    private final Formula perUsd;
    private final Outlook outlook;
    private final Figures figures;

    /// @param perUsd the display currency for one US dollar
    SummarySheet(
            PricedPlan priced, Totals totals, Formula perUsd, Outlook outlook, Figures figures) {
        this.priced = priced;
        this.totals = totals;
        this.perUsd = perUsd;
        this.outlook = outlook;
        this.figures = figures;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.text(CellRole.TITLE, priced.plan().name()).newRow();
        cells.text(CellRole.ANSWER, Headline.of(priced, BASE, figures)).newRow();
        if (priced.statements().isEmpty()) {
            return;
        }
        VerdictSentence verdict = new VerdictSentence(priced, totals, perUsd, figures.locale());
        cells.words(CellRole.ANSWER, verdict.formula(), verdict.value()).newRow();
        cells.words(CellRole.HINT, ChecksSheet.RESULT, ChecksSheet.result(priced, totals)).newRow();
        cells.newRow();
        Comparison comparison = compare(new Breakdown.ByMonth());
        new SummaryTotals(priced, totals, perUsd, comparison).write(cells);
        SummaryCharts charts = new SummaryCharts(priced, cells.rowIndex() + 1);
        charts.leaveRoom(cells);
        new OutlookTables(outlook, figures.locale()).write(cells);
        charts.months(breakdown(cells, comparison, this::month));
        breakdown(cells, compare(new Breakdown.ByWorkload()), this::workload);
        Comparison components = compare(new Breakdown.ByComponent());
        charts.components(components, breakdown(cells, components, this::component));
        cells.layout().add(charts::draw);
    }

    private Comparison compare(Breakdown breakdown) {
        return ScenarioComparer.compare(priced, breakdown, BASE);
    }

    private Formula month(int scenario, String month) {
        int index = priced.plan().calendar().stream().map(Object::toString).toList().indexOf(month);
        return totals.netInMonth(scenario, index);
    }

    private Formula workload(int scenario, String workload) {
        List<String> ids = priced.plan().workloads().stream().map(w -> w.id()).toList();
        return totals.netOfWorkload(scenario, ids.indexOf(workload));
    }

    private Formula component(int scenario, String component) {
        return totals.netOfComponent(
                scenario, Named.find(Component.class, component).orElseThrow());
    }

    /// Writes the rows of a breakdown and says where they stand.
    private Table breakdown(
            SheetWriter cells, Comparison comparison, BiFunction<Integer, String, Formula> sum) {
        cells.newRow();
        String by = BreakdownName.id(comparison.breakdown());
        cells.text(CellRole.SECTION, "Net USD by " + by).newRow();
        headings(cells, BreakdownName.heading(comparison.breakdown()), comparison);
        int first = cells.rowIndex();
        List<List<Double>> values = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            List<Double> shown = new ArrayList<>();
            row(
                    cells,
                    row.label(),
                    i -> {
                        Formula net = sum.apply(i, row.key());
                        shown.add(net.value());
                        sum(cells, CellRole.AMOUNT, row.cells().get(i), net);
                    });
            values.add(shown);
        }
        cells.text(CellRole.TOTAL_LABEL, "Total");
        for (int i = 0; i < comparison.totals().size(); i++) {
            sum(cells, CellRole.TOTAL, comparison.totals().get(i), totals.net(i));
        }
        cells.newRow();
        return new Table(first, values);
    }

    /// @param first row of the table's figures
    /// @param values by row, then scenario
    record Table(int first, List<List<Double>> values) {}

    /// An incomplete sum is a number that reads "at least"; nothing priced at all is no number.
    static void sum(SheetWriter cells, CellRole role, Statement.Amount amount, Formula shown) {
        if (amount.complete()) {
            cells.formula(role, shown);
        } else if (shown.value() == 0) {
            cells.text(CellRole.FIGURE_MARK, MissingCell.label(amount.gaps()));
        } else {
            cells.formula(CellRole.LOWER_BOUND, shown);
        }
    }

    static void headings(SheetWriter cells, String first, Comparison comparison) {
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
}
