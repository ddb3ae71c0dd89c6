package quarry.cost.price;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
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
import java.util.Arrays;
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
        UsdSum total = new UsdSum();
        UsdSum net = new UsdSum();
        List<Gap> gaps = new ArrayList<>();
        List<CommitmentLeft> commitments = new ArrayList<>();
        Set<Problem> warnings = new LinkedHashSet<>();
        for (List<Part> parts : List.of(deployments, others)) {
            for (Part part : parts) {
                total.add(part.total());
                net.add(part.net());
                gaps.addAll(part.gaps());
                commitments.addAll(part.commitments());
                warnings.addAll(part.warnings());
            }
        }
        return new Statement(
                scenario.id(),
                scenario.name(),
                calendar,
                lines(),
                gaps,
                service(),
                commitments,
                List.copyOf(warnings),
                new Statement.Amount(total.total(), net.total(), gaps));
    }

    /// By month, then deployment; lines of no deployment first.
    ///
    /// Goes through the deployments once, with an array for every month: small arrays of young objects are
    /// filled far faster than one large one.
    private List<Line> lines() {
        Line[][] between = new Line[calendar.size()][];
        Line[][] months = new Line[calendar.size()][];
        List<Part> rest = others.stream().filter(part -> !part.lines().isEmpty()).toList();
        int[] counts = counts(deployments);
        int[] countsBetween = counts(rest);
        for (int month = 0; month < months.length; month++) {
            between[month] = between(rest, month, countsBetween[month]);
            months[month] = new Line[countsBetween[month] + counts[month]];
        }
        int[] taken = new int[months.length];
        int[] next = new int[months.length];
        for (int i = 0; i <= deployments.size(); i++) {
            for (int month = 0; month < months.length; month++) {
                Line[] others = between[month];
                while (taken[month] < others.length
                        && (i == deployments.size() || others[taken[month]].deployment() < i)) {
                    months[month][next[month]++] = others[taken[month]++];
                }
                if (i < deployments.size()) {
                    next[month] =
                            deployments.get(i).lines().copy(month, months[month], next[month]);
                }
            }
        }
        List<Line> lines = new ArrayList<>(Arrays.stream(next).sum());
        for (Line[] month : months) {
            lines.addAll(Arrays.asList(month));
        }
        return lines;
    }

    /// How many lines the parts have in each month.
    private int[] counts(List<Part> parts) {
        int[] counts = new int[calendar.size()];
        for (Part part : parts) {
            for (int month = 0; month < counts.length; month++) {
                counts[month] += part.lines().count(month);
            }
        }
        return counts;
    }

    /// What parts other than the deployments have in a month, by deployment.
    private static Line[] between(List<Part> parts, int month, int count) {
        Line[] lines = new Line[count];
        int next = 0;
        for (Part part : parts) {
            next = part.lines().copy(month, lines, next);
        }
        Arrays.sort(lines, Comparator.comparingInt(Line::deployment));
        return lines;
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
