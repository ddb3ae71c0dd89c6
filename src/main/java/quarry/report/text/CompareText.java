package quarry.report.text;

import static quarry.report.text.TextTable.Column.left;
import static quarry.report.text.TextTable.Column.right;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Comparison;
import quarry.money.Usd;
import quarry.report.BreakdownName;
import quarry.report.MissingCell;
import quarry.report.Outlook;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Scenarios side by side for people: the answer as a sentence, net amounts, the difference to the base.
public final class CompareText implements Report {

    private final PricedPlan priced;
    private final Comparison comparison;
    private final Figures figures;
    private final AmountText amounts;
    private final OutlookText outlook;

    public CompareText(PricedPlan priced, Comparison comparison, Figures figures, Outlook outlook) {
        this.outlook = new OutlookText(outlook, figures);
        this.priced = priced;
        this.comparison = comparison;
        this.figures = figures;
        this.amounts = new AmountText(figures);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        TextPage page = new TextPage(out);
        page.lines(Heading.lines(priced, figures));
        String headline = Headline.of(priced, comparison.base(), figures);
        page.lines(List.of("", PlainText.clean(headline)));
        page.section("", table());
        outlook.write(page);
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
        comparison
                .rows()
                .forEach(
                        row ->
                                table.add(
                                        columns(
                                                row.label(),
                                                i -> amounts.net(row.cells().get(i)))));
        table.rule();
        table.add(columns("Total net", i -> amounts.net(comparison.totals().get(i))));
        table.add(columns("Total list", i -> amounts.list(comparison.totals().get(i))));
        table.add(columns("A request", i -> each(i, UnitCost::perRequest)));
        table.add(columns("1,000 requests", i -> each(i, UnitCost::perThousandRequests)));
        table.add(columns("An outcome", i -> each(i, UnitCost::perOutcome)));
        table.add(columns("Difference", i -> difference(comparison.difference(i), i)));
        List<String> shares = columns("", i -> share(comparison.difference(i), i));
        if (!shares.stream().allMatch(String::isEmpty)) {
            table.add(shares);
        }
        return table;
    }

    private List<String> columns(String label, IntFunction<String> cell) {
        List<String> row = new ArrayList<>();
        row.add(label);
        for (int i = 0; i < comparison.scenarios().size(); i++) {
            row.add(cell.apply(i));
        }
        return row;
    }

    private String each(int column, Function<UnitCost, Optional<Usd>> part) {
        UnitCost cost = comparison.unitCosts().get(column);
        return amounts.each(cost, part.apply(cost));
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
