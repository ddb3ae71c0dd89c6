package quarry.cost.price;

import quarry.cost.Derivation;
import quarry.cost.Line;
import quarry.cost.Step;
import quarry.cost.demand.RequestMeter;
import quarry.plan.RequestShape;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Explains lines that bill tokens: requests × tokens per request.
///
/// @param requests those billed: the deployment's share, or what overflows of it
/// @param overflow what the requests overflow, empty for ordinary use
record TokenDerivation(Cell cell, RequestMeter meter, BigDecimal requests, String overflow)
        implements Derivation {

    @Override
    public List<Step> quantitySteps(Line line) {
        String workload = cell.assumptions().path();
        List<Step> steps = new ArrayList<>(cell.demand().steps(workload + ".traffic"));
        if (cell.deployment().share().compareTo(BigDecimal.ONE) != 0) {
            steps.add(
                    new Step(
                            "Requests of this deployment",
                            cell.requests(),
                            "requests",
                            Step.plain(cell.demand().requests())
                                    + " × "
                                    + Step.plain(cell.deployment().share()),
                            cell.path() + ".share"));
        }
        if (!overflow.isEmpty()) {
            steps.add(
                    new Step(
                            "Requests that overflow", requests, "requests", overflow, cell.path()));
        }
        if (line.component() != Component.OUTPUT) {
            steps.add(input(workload));
        }
        meter.metered().stream()
                .filter(m -> m.component() == line.component())
                .forEach(m -> addTokens(steps, m, workload, line));
        return steps;
    }

    private void addTokens(
            List<Step> steps, RequestMeter.Metered metered, String workload, Line line) {
        String label = metered.component().label();
        steps.add(
                new Step(
                        label + " of a request",
                        metered.tokens(),
                        "tokens",
                        metered.how(),
                        workload + (meter.cached() ? ".cache" : ".request")));
        steps.add(
                new Step(
                        label,
                        line.quantity(),
                        line.unit().id(),
                        Step.plain(requests)
                                + " × "
                                + Step.plain(metered.tokens())
                                + " / "
                                + Step.plain(line.unit().size()),
                        ""));
    }

    private Step input(String workload) {
        RequestShape request = cell.workload().request();
        return new Step(
                "All input of a request",
                request.inputTokens(),
                "tokens",
                Step.plain(request.systemTokens())
                        + " system + "
                        + Step.plain(request.contextTokens())
                        + " context + "
                        + Step.plain(request.userTokens())
                        + " user + "
                        + Step.plain(request.historyTokens())
                        + " history",
                workload + ".request");
    }
}
