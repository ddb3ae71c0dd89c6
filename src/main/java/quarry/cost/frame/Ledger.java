package quarry.cost.frame;

import quarry.cost.Block;
import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Lines;
import quarry.plan.Problem;
import quarry.rates.Lookup;
import quarry.rates.Rate;
import quarry.rates.Status;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what pricing one part of a scenario brings forth.
public final class Ledger {

    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::deployment).thenComparing(Line::month);

    private final List<Line> lines = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>(0);
    private final List<CommitmentLeft> commitments = new ArrayList<>(0);
    private final Set<Problem> warnings = LinkedHashSet.newLinkedHashSet(0);
    private final List<Part.Rejected> rejected = new ArrayList<>(0);

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
        rejected.add(new Part.Rejected(place.workload(), place.month(), requests));
    }

    /// @param calendar the plan's months
    public Part part(List<YearMonth> calendar) {
        if (!inOrder()) {
            lines.sort(ORDER);
        }
        return new Part(lines(calendar), gaps, commitments, List.copyOf(warnings), rejected);
    }

    private Lines lines(List<YearMonth> calendar) {
        List<Block> blocks = new ArrayList<>(1);
        int start = 0;
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size()
                    || lines.get(end).deployment() != lines.get(start).deployment()) {
                blocks.add(Block.of(lines.subList(start, end), calendar));
                start = end;
            }
        }
        return blocks.isEmpty() ? Lines.NONE : Lines.of(blocks);
    }

    private boolean inOrder() {
        for (int i = 1; i < lines.size(); i++) {
            if (ORDER.compare(lines.get(i - 1), lines.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
