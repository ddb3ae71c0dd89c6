package quarry.report.csv;

import quarry.cost.Statement;
import quarry.cost.UnitCost;
import quarry.cost.compare.Comparison;
import quarry.report.BreakdownName;
import quarry.report.MissingCell;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Scenarios side by side as records: one a row of the comparison and scenario, and one for each total.
public final class CompareCsv implements Report {

    private static final List<String> HEADER =
            List.of(
                    "by",
                    "key",
                    "label",
                    "scenario",
                    "name",
                    "total",
                    "net",
                    "difference",
                    "differenceShare",
                    "complete",
                    "missing",
                    "requestsServed",
                    "outcomes",
                    "perRequest",
                    "per1000Requests",
                    "perOutcome");

    private final Comparison comparison;

    public CompareCsv(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, HEADER);
        for (Comparison.Row row : comparison.rows()) {
            for (int i = 0; i < comparison.scenarios().size(); i++) {
                csv.text(BreakdownName.id(comparison.breakdown())).text(row.key());
                csv.text(row.label());
                cell(csv, i, row.unitCosts().get(i), comparison.difference(row, i));
            }
        }
        for (int i = 0; i < comparison.scenarios().size(); i++) {
            csv.text("total").blank(1).text("Total");
            cell(csv, i, comparison.unitCosts().get(i), comparison.difference(i));
        }
        csv.flush();
    }

    private void cell(CsvTable csv, int column, UnitCost cost, Comparison.Difference difference) {
        Statement.Amount amount = cost.amount();
        csv.text(comparison.scenarios().get(column)).text(comparison.names().get(column));
        csv.usd(amount.total()).usd(amount.net());
        if (difference.complete()) {
            csv.usd(difference.net());
            difference.share().ifPresentOrElse(csv::number, () -> csv.blank(1));
        } else {
            csv.blank(2);
        }
        csv.text(amount.complete() ? "yes" : "no");
        csv.text(String.join("; ", reasons(amount)));
        csv.number(cost.requests()).number(cost.outcomes());
        csv.usd(cost.perRequest()).usd(cost.perThousandRequests()).usd(cost.perOutcome());
        csv.endRecord();
    }

    private static List<String> reasons(Statement.Amount amount) {
        return MissingCell.of(amount.gaps()).stream().map(MissingCell::reason).distinct().toList();
    }
}
