package quarry.cost.price;

import quarry.cost.Block;
import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Lines;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.frame.Part;
import quarry.cost.price.PricedScenario.Beside;
import quarry.cost.price.PricedScenario.Own;
import quarry.money.UsdSum;
import quarry.plan.Problem;
import quarry.plan.Scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the parts of a scenario together to its statement.
final class StatementParts {

    private final Scenario scenario;
    private final List<YearMonth> calendar;
    private final List<Part> deployments;
    private final List<Part> others = new ArrayList<>();
    private final List<Beside> workloads = new ArrayList<>();

    /// @param own a part for each deployment, in the scenario's order
    StatementParts(Scenario scenario, List<YearMonth> calendar, List<Own> own) {
        this.scenario = scenario;
        this.calendar = calendar;
        this.deployments = own.stream().map(Own::part).toList();
    }

    void add(Part part) {
        others.add(part);
    }

    void add(Beside workload) {
        workloads.add(workload);
        others.add(workload.addOns());
    }

    /// What the parts so far turn away, by workload.
    Map<String, List<Part.Rejected>> rejected() {
        Map<String, List<Part.Rejected>> rejected = new HashMap<>();
        for (List<Part> parts : List.of(deployments, others)) {
            for (Part part : parts) {
                for (Part.Rejected some : part.rejected()) {
                    rejected.computeIfAbsent(some.workload(), _ -> new ArrayList<>()).add(some);
                }
            }
        }
        return rejected;
    }

    Statement statement() {
        List<Block> blocks = new ArrayList<>(deployments.size());
        List<Gap> gaps = new ArrayList<>();
        List<CommitmentLeft> commitments = new ArrayList<>();
        Set<Problem> warnings = new LinkedHashSet<>();
        for (List<Part> parts : List.of(deployments, others)) {
            for (Part part : parts) {
                blocks.addAll(part.blocks());
                gaps.addAll(part.gaps());
                commitments.addAll(part.commitments());
                warnings.addAll(part.warnings());
            }
        }
        blocks.sort(Comparator.comparingInt(Block::deployment));
        UsdSum total = new UsdSum();
        UsdSum net = new UsdSum();
        for (Block block : blocks) {
            total.add(block.total());
            net.add(block.net());
        }
        return new Statement(
                scenario.id(),
                scenario.name(),
                calendar,
                new Lines(blocks, calendar.size()),
                gaps,
                service(),
                commitments,
                List.copyOf(warnings),
                new Statement.Amount(total.total(), net.total(), gaps));
    }

    private List<Service> service() {
        List<Service> service = new ArrayList<>(calendar.size() * workloads.size());
        for (int month = 0; month < calendar.size(); month++) {
            for (Beside workload : workloads) {
                service.add(workload.service().get(month));
            }
        }
        return service;
    }
}
