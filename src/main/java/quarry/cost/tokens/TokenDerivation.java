package quarry.cost.tokens;

import quarry.cost.Derivation;
import quarry.cost.Line;
import quarry.cost.Step;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Cell;
import quarry.plan.RequestShape;
import quarry.rates.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Explains lines that bill tokens: requests × tokens per request.
///
/// @param count what the charge is for: all requests of the workload, or those that overflow
/// @param overflow what the requests overflow, empty for ordinary use
public record TokenDerivation(Cell cell, BigDecimal count, String overflow) implements Derivation {

    /// All requests of the cell.
    public static TokenDerivation use(Cell cell) {
        return new TokenDerivation(cell, cell.demand().requests(), "");
    }

    /// Those billed: the deployment's share, or what overflows of it.
    private BigDecimal requests() {
        return overflow.isEmpty() ? cell.requests() : count;
    }

    /// How much of each of those that are counted is billed.
    BigDecimal share() {
        return overflow.isEmpty() ? cell.served().deployment().share() : BigDecimal.ONE;
    }

    @Override
    public List<Step> quantitySteps(Line line) {
        String workload = cell.served().assumptions().path();
        String path = cell.served().path();
        BigDecimal share = cell.served().deployment().share();
        List<Step> steps = new ArrayList<>(cell.demand().steps(workload + ".traffic"));
        if (share.compareTo(BigDecimal.ONE) != 0) {
            steps.add(
                    new Step(
                            "Requests of this deployment",
                            cell.requests(),
                            "requests",
                            Step.plain(cell.demand().requests()) + " × " + Step.plain(share),
                            path + ".share"));
        }
        if (!overflow.isEmpty()) {
            steps.add(new Step("Requests that overflow", count, "requests", overflow, path));
        }
        if (line.component() != Component.OUTPUT) {
            steps.add(input(workload));
        }
        cell.meter().metered().stream()
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
                        workload + (cell.meter().cached() ? ".cache" : ".request")));
        steps.add(
                new Step(
                        label,
                        line.quantity(),
                        line.unit().id(),
                        Step.plain(requests())
                                + " × "
                                + Step.plain(metered.tokens())
                                + " / "
                                + Step.plain(line.unit().size()),
                        ""));
    }

    private Step input(String workload) {
        RequestShape request = cell.served().workload().request();
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
