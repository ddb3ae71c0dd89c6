package quarry.cost.price;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.plan.Problem;
import quarry.rates.Lookup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what pricing one scenario brings forth.
final class Ledger {

    private final List<Line> lines = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<CommitmentLeft> commitments = new ArrayList<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final Map<WorkloadMonth, BigDecimal> rejected = new HashMap<>();

    private record WorkloadMonth(String workload, YearMonth month) {}

    void add(Line line) {
        lines.add(line);
    }

    void add(CommitmentLeft commitment) {
        commitments.add(commitment);
    }

    void noRate(Cell cell, Lookup.Missing lookup) {
        noRate(cell, cell.month(), lookup);
    }

    /// For a month that the deployment pays for without serving in it.
    void noRate(Cell cell, YearMonth month, Lookup.Missing lookup) {
        gaps.add(new Gap.NoRate(month, cell.workload().id(), cell.index(), cell.path(), lookup));
    }

    void notApplicable(Cell cell, String reason) {
        gaps.add(
                new Gap.NotApplicable(
                        cell.month(), cell.workload().id(), cell.index(), cell.path(), reason));
    }

    /// The same warning counts once, however many months bring it up.
    void warn(String path, String message) {
        warnings.add(Problem.warning(path, message));
    }

    void reject(Cell cell, BigDecimal requests) {
        rejected.merge(
                new WorkloadMonth(cell.workload().id(), cell.month()), requests, BigDecimal::add);
    }

    BigDecimal rejected(String workload, YearMonth month) {
        return rejected.getOrDefault(new WorkloadMonth(workload, month), BigDecimal.ZERO);
    }

    /// By month, in the order of deployments within it.
    List<Line> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::month).thenComparingInt(Line::deployment))
                .toList();
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<CommitmentLeft> commitments() {
        return commitments;
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
