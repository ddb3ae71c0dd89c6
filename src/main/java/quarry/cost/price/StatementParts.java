package quarry.cost.price;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.frame.Part;
import quarry.cost.price.PricedScenario.Beside;
import quarry.cost.price.PricedScenario.Own;
import quarry.money.Usd;
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
        Usd total = Usd.ZERO;
        Usd net = Usd.ZERO;
        List<Gap> gaps = new ArrayList<>();
        List<CommitmentLeft> commitments = new ArrayList<>();
        Set<Problem> warnings = new LinkedHashSet<>();
        int count = 0;
        for (List<Part> parts : List.of(deployments, others)) {
            for (Part part : parts) {
                total = total.plus(part.total());
                net = net.plus(part.net());
                count += part.lines().size();
                gaps.addAll(part.gaps());
                commitments.addAll(part.commitments());
                warnings.addAll(part.warnings());
            }
        }
        return new Statement(
                scenario.id(),
                scenario.name(),
                calendar,
                lines(count),
                gaps,
                service(),
                commitments,
                List.copyOf(warnings),
                new Statement.Amount(total, net, gaps));
    }

    /// By month, then deployment; lines of no deployment first.
    private List<Line> lines(int count) {
        List<Part> rest = others.stream().filter(p -> !p.lines().isEmpty()).toList();
        List<Line> lines = new ArrayList<>(count);
        for (int month = 0; month < calendar.size(); month++) {
            List<Line> between = new ArrayList<>();
            for (Part part : rest) {
                addMonth(part, month, between);
            }
            between.sort(Comparator.comparingInt(Line::deployment));
            int next = 0;
            for (int i = 0; i < deployments.size(); i++) {
                while (next < between.size() && between.get(next).deployment() < i) {
                    lines.add(between.get(next++));
                }
                addMonth(deployments.get(i), month, lines);
            }
            lines.addAll(between.subList(next, between.size()));
        }
        return lines;
    }

    private static void addMonth(Part part, int month, List<Line> to) {
        int end = part.end(month);
        for (int i = part.start(month); i < end; i++) {
            to.add(part.lines().get(i));
        }
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
