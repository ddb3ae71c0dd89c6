package quarry.cost.frame;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.plan.Problem;
import quarry.rates.Lookup;
import quarry.rates.Rate;
import quarry.rates.Status;

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
public final class Ledger {

    private final List<Line> lines = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<CommitmentLeft> commitments = new ArrayList<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();
    private final Map<WorkloadMonth, BigDecimal> rejected = new HashMap<>();

    private record WorkloadMonth(String workload, YearMonth month) {}

    public void add(Line line) {
        lines.add(line);
    }

    public void add(CommitmentLeft commitment) {
        commitments.add(commitment);
    }

    public void noRate(Place place, Lookup.Missing lookup) {
        gaps.add(
                new Gap.NoRate(
                        place.month(), place.workload(), place.deployment(), place.path(), lookup));
    }

    public void notApplicable(Place place, String reason) {
        gaps.add(
                new Gap.NotApplicable(
                        place.month(), place.workload(), place.deployment(), place.path(), reason));
    }

    /// The same warning counts once, however many months bring it up.
    public void warn(String path, String message) {
        warnings.add(Problem.warning(path, message));
    }

    /// A rate that its sources leave in doubt deserves a look.
    public void doubt(Place place, Rate rate) {
        if (rate.status() == Status.UNCERTAIN) {
            warn(
                    place.path(),
                    "The rate for "
                            + rate.key().text()
                            + " is uncertain"
                            + (rate.note().isEmpty() ? "" : ": " + rate.note())
                            + ".");
        }
    }

    public void reject(Place place, BigDecimal requests) {
        rejected.merge(
                new WorkloadMonth(place.workload(), place.month()), requests, BigDecimal::add);
    }

    public BigDecimal rejected(String workload, YearMonth month) {
        return rejected.getOrDefault(new WorkloadMonth(workload, month), BigDecimal.ZERO);
    }

    /// By month, in the order of deployments within it.
    public List<Line> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::month).thenComparingInt(Line::deployment))
                .toList();
    }

    public List<Gap> gaps() {
        return gaps;
    }

    public List<CommitmentLeft> commitments() {
        return commitments;
    }

    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
