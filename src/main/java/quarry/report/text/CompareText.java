package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Comparison;
import quarry.report.BreakdownName;
import quarry.report.MissingCell;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Scenarios side by side for people: the answer as a sentence, net amounts, the difference to the base.
public final class CompareText implements Report {

    private final PricedPlan priced;
    private final Comparison comparison;
    private final Figures figures;

    public CompareText(PricedPlan priced, Comparison comparison, Figures figures) {
        this.priced = priced;
        this.comparison = comparison;
        this.figures = figures;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        TextPage page = new TextPage(out);
        page.lines(Heading.lines(priced, figures));
        String headline = Headline.of(priced, comparison.base(), figures);
        page.lines(List.of("", PlainText.clean(headline)));
        page.section("", table());
        for (Statement statement : priced.statements()) {
            page.notes(
                    "Not priced in " + PlainText.clean(statement.name()),
                    MissingCell.of(statement.gaps()).stream()
                            .map(missing -> missing.path() + ": " + missing.text())
                            .toList());
        }
    }

    private TextTable table() {
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(left(BreakdownName.heading(comparison.breakdown())));
        comparison.names().forEach(name -> columns.add(right(PlainText.clean(name))));
        TextTable table = new TextTable(columns);
        comparison.rows().forEach(row -> table.add(row(row.label(), row.cells()::get)));
        table.add(row("Total net", comparison.totals()::get));
        table.add(columns("Total list", i -> figures.amount(comparison.totals().get(i).total())));
        table.add(columns("Difference", i -> difference(comparison.difference(i), i)));
        table.add(columns("", i -> share(comparison.difference(i), i)));
        return table;
    }

    private List<String> row(String label, IntFunction<Statement.Amount> cells) {
        return columns(label, i -> cell(cells.apply(i)));
    }

    private List<String> columns(String label, IntFunction<String> cell) {
        List<String> row = new ArrayList<>();
        row.add(label);
        for (int i = 0; i < comparison.scenarios().size(); i++) {
            row.add(cell.apply(i));
        }
        return row;
    }

    private String cell(Statement.Amount amount) {
        if (amount.complete()) {
            return figures.amount(amount.net());
        }
        return amount.net().isZero() ? "no rate" : "≥ " + figures.amount(amount.net());
    }

    private String difference(Comparison.Difference difference, int column) {
        if (column == comparison.base()) {
            return "base";
        }
        return difference.complete() ? figures.difference(difference.net()) : "incomplete";
    }

    private String share(Comparison.Difference difference, int column) {
        if (column == comparison.base() || !difference.complete()) {
            return "";
        }
        return difference.share().map(figures::signedPercent).orElse("");
    }
}
