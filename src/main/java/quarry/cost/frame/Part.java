package quarry.cost.frame;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.money.Usd;
import quarry.plan.Problem;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What pricing one part of a scenario brought forth: a deployment, a pool, a custom model, add-ons.
///
/// @param lines by month, then deployment
/// @param ends for each month of the plan, how many lines it and the months before it have
/// @param total list amount of the lines
/// @param net after discounts
public record Part(
        List<Line> lines,
        List<Integer> ends,
        Usd total,
        Usd net,
        List<Gap> gaps,
        List<CommitmentLeft> commitments,
        List<Problem> warnings,
        List<Rejected> rejected) {

    public Part {
        lines = List.copyOf(lines);
        ends = List.copyOf(ends);
        gaps = List.copyOf(gaps);
        commitments = List.copyOf(commitments);
        warnings = List.copyOf(warnings);
        rejected = List.copyOf(rejected);
    }

    /// Requests that full capacity turns away.
    public record Rejected(String workload, YearMonth month, BigDecimal requests) {}

    /// The index of the first line of a month, or where it would be.
    public int start(int month) {
        return month == 0 ? 0 : ends.get(month - 1);
    }

    public int end(int month) {
        return ends.get(month);
    }
}
