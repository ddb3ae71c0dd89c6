package quarry.report.text;

import quarry.report.Finding;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What a check of a plan found, one line each.
public final class CheckText implements Report {

    private final List<Finding> findings;

    public CheckText(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        if (findings.isEmpty()) {
            out.write("No problems.\n");
        }
        for (Finding finding : findings) {
            out.write(PlainText.clean(finding.kind().id() + "  " + finding.text()) + "\n");
        }
    }
}
