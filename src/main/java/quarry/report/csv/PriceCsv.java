package quarry.report.csv;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.report.MissingCell;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// Every line of a priced plan. A cell that could not be priced is a row without figures that says why.
public final class PriceCsv implements Report {

    private static final List<String> HEADER =
            Stream.of(
                            List.of("scenario", "month", "workload", "deployment"),
                            CsvTable.KEY,
                            List.of("purpose", "quantity", "unit", "rate"),
                            List.of("amount", "discount", "net"),
                            CsvTable.PROVENANCE,
                            List.of("missing"))
                    .flatMap(List::stream)
                    .toList();

    private final PricedPlan priced;

    public PriceCsv(PricedPlan priced) {
        this.priced = priced;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, HEADER);
        for (Statement statement : priced.statements()) {
            statement.lines().forEach(line -> write(csv, statement, line));
            for (MissingCell missing : MissingCell.of(statement.gaps())) {
                missing.months().forEach(month -> write(csv, statement, month, missing));
            }
        }
        csv.flush();
    }

    private static void write(CsvTable csv, Statement statement, Line line) {
        csv.text(statement.scenario()).text(line.month().toString()).text(line.workload());
        csv.deployment(line.deployment()).key(line.rate().key()).word(line.purpose());
        csv.number(line.quantity()).word(line.unit()).number(line.rate().usd());
        csv.usd(line.amount()).number(line.discount()).usd(line.net());
        csv.provenance(line.rate()).blank(1).endRecord();
    }

    private static void write(
            CsvTable csv, Statement statement, YearMonth month, MissingCell missing) {
        csv.text(statement.scenario()).text(month.toString()).text(missing.workload());
        csv.deployment(missing.deployment());
        missing.lookedFor().ifPresentOrElse(csv::key, () -> csv.blank(CsvTable.KEY.size()));
        csv.blank(7 + CsvTable.PROVENANCE.size()).text(missing.reason()).endRecord();
    }
}
