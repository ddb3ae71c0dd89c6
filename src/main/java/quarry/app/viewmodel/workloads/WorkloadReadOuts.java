package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.field.ReadOut;
import quarry.app.viewmodel.pricing.Results;
import quarry.cost.Service;
import quarry.plan.Workload;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Figures that follow from a workload's inputs.
final class WorkloadReadOuts {

    private final Workload workload;
    private final Results results;
    private final Figures figures;

    WorkloadReadOuts(Workload workload, Results results) {
        this.workload = workload;
        this.results = results;
        this.figures = results.figures();
    }

    List<ReadOut> list() {
        List<ReadOut> readOuts = new ArrayList<>();
        readOuts.add(tokens("Input tokens per request", workload.request().inputTokens()));
        readOuts.add(tokens("of it history", workload.request().historyTokens()));
        List<BigDecimal> months = requests();
        if (!months.isEmpty()) {
            BigDecimal first = months.getFirst();
            readOuts.add(count("Requests in the first month", first));
            readOuts.add(count("Requests in the last month", months.getLast()));
            readOuts.add(
                    count(
                            "Input tokens in the first month",
                            first.multiply(workload.request().inputTokens())));
            readOuts.add(
                    count(
                            "Output tokens in the first month",
                            first.multiply(workload.request().outputTokens())));
        }
        return readOuts;
    }

    /// By month of the plan; empty while no scenario tells.
    List<BigDecimal> requests() {
        return results.priced().statements().stream()
                .limit(1)
                .flatMap(s -> s.service().stream())
                .filter(s -> s.workload().equals(workload.id()))
                .map(Service::requests)
                .toList();
    }

    /// Changes of traffic that are entered in the plan; empty without any.
    static String events(Workload workload) {
        return workload.traffic().events().stream()
                .map(e -> "× " + e.factor().toPlainString() + " from " + e.month() + note(e.note()))
                .collect(Collectors.joining(", "));
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    private ReadOut tokens(String label, BigDecimal value) {
        return new ReadOut(label, figures.count(value), figures.count(value) + " tokens");
    }

    private ReadOut count(String label, BigDecimal value) {
        return new ReadOut(label, figures.shortCount(value), figures.count(value));
    }
}
