package quarry.report.json;

import quarry.report.Finding;
import quarry.report.Report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What a check of a plan found.
public final class CheckJson implements Report {

    private final String plan;
    private final List<Finding> findings;

    /// @param plan its name, or its file where it could not be read
    public CheckJson(String plan, List<Finding> findings) {
        this.plan = plan;
        this.findings = List.copyOf(findings);
    }

    @Override
    public void writeTo(Writer out) throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(
                    () -> {
                        json.text("plan", plan);
                        json.objects(
                                "problems",
                                findings,
                                finding -> {
                                    json.word("severity", finding.kind());
                                    json.text("path", finding.path());
                                    json.text("message", finding.message());
                                });
                    });
        }
    }
}
