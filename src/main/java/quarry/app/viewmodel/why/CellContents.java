package quarry.app.viewmodel.why;

import quarry.app.viewmodel.compare.CellRef;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The lines, gaps and requests behind one cell of the comparison.
record CellContents(Statement statement, List<Line> lines, List<Gap> gaps, List<Service> service) {

    /// Those of a whole statement that belong to the cell.
    static CellContents of(PricedPlan priced, Statement statement, CellRef cell) {
        String row = cell.row();
        if (row == null) {
            return new CellContents(
                    statement, statement.lines(), statement.gaps(), statement.service());
        }
        Rule rule = rule(priced.plan(), cell.breakdown(), row);
        return new CellContents(
                statement,
                statement.lines().stream().filter(rule.lines()).toList(),
                statement.gaps().stream().filter(rule.gaps()).toList(),
                statement.service().stream().filter(rule.service()).toList());
    }

    CellContents only(Only only) {
        return new CellContents(
                statement,
                lines.stream().filter(l -> only.has(l.month(), l.workload())).toList(),
                gaps.stream().filter(g -> only.has(g.month(), g.workload())).toList(),
                service.stream().filter(s -> only.has(s.month(), s.workload())).toList());
    }

    private record Rule(Predicate<Line> lines, Predicate<Gap> gaps, Predicate<Service> service) {}

    private static Rule rule(Plan plan, Breakdown breakdown, String row) {
        return switch (breakdown) {
            case Breakdown.ByWorkload _ ->
                    new Rule(
                            l -> l.workload().equals(row),
                            g -> g.workload().equals(row),
                            s -> s.workload().equals(row));
            case Breakdown.ByMonth _ ->
                    new Rule(
                            l -> l.month().toString().equals(row),
                            g -> g.month().toString().equals(row),
                            s -> s.month().toString().equals(row));
            case Breakdown.ByComponent _ ->
                    new Rule(l -> l.component().id().equals(row), g -> misses(g, row), _ -> true);
            case Breakdown.ByTag(String key) -> {
                Set<String> workloads = new HashSet<>(tagged(plan, key, row));
                if (row.isEmpty()) {
                    workloads.add(Line.NO_WORKLOAD);
                }
                yield new Rule(
                        l -> workloads.contains(l.workload()),
                        g -> workloads.contains(g.workload()),
                        s -> workloads.contains(s.workload()));
            }
        };
    }

    private static boolean misses(Gap gap, String component) {
        return switch (gap) {
            case Gap.NoRate noRate -> noRate.lookup().key().component().id().equals(component);
            case Gap.NotApplicable _ ->
                    component.equals(Component.INPUT.id())
                            || component.equals(Component.OUTPUT.id());
        };
    }

    private static Set<String> tagged(Plan plan, String key, String value) {
        return plan.workloads().stream()
                .filter(w -> w.tags().getOrDefault(key, "").equals(value))
                .map(Workload::id)
                .collect(Collectors.toSet());
    }

    Statement.Amount amount() {
        return Statement.Amount.of(lines, gaps);
    }
}
