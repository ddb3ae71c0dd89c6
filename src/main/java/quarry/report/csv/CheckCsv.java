package quarry.report.csv;

import quarry.report.Finding;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What a check of a plan found, one record each.
public final class CheckCsv implements Report {

    private final List<Finding> findings;

    public CheckCsv(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        CsvTable csv = new CsvTable(out, List.of("severity", "path", "message"));
        for (Finding finding : findings) {
            csv.word(finding.kind()).text(finding.path()).text(finding.message()).endRecord();
        }
        csv.flush();
    }
}
