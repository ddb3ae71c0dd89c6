package quarry.report.csv;

import quarry.plan.Plan;
import quarry.report.Report;
import quarry.report.assumption.Assumption;
import quarry.report.assumption.Assumptions;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Everything a plan assumes, one record each.
public final class AssumptionsCsv implements Report {

    private static final List<String> HEADER =
            List.of("about", "assumption", "value", "unit", "path", "note");

    private final Plan plan;

    public AssumptionsCsv(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, HEADER);
        for (Assumption assumption : Assumptions.of(plan)) {
            csv.text(assumption.subject()).text(assumption.label());
            switch (assumption.value()) {
                case Assumption.Count(var count) -> csv.number(count);
                case Assumption.Share(var share) -> csv.number(share);
                case Assumption.Money(var money) -> csv.usd(money);
                case Assumption.Text(var text) -> csv.text(text);
                case Assumption.Month(var month) -> csv.text(month.toString());
            }
            csv.text(assumption.unit()).text(assumption.path()).text(assumption.note());
            csv.endRecord();
        }
        csv.flush();
    }
}
