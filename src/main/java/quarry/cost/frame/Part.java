package quarry.cost.frame;

import quarry.cost.Block;
import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.plan.Problem;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What pricing one part of a scenario brought forth: a deployment, a pool, a custom model, add-ons.
///
/// @param blocks its lines, a block for each deployment, in order
public record Part(
        List<Block> blocks,
        List<Gap> gaps,
        List<CommitmentLeft> commitments,
        List<Problem> warnings,
        List<Rejected> rejected) {

    public Part {
        blocks = List.copyOf(blocks);
        gaps = List.copyOf(gaps);
        commitments = List.copyOf(commitments);
        warnings = List.copyOf(warnings);
        rejected = List.copyOf(rejected);
    }

    /// Requests that full capacity turns away.
    public record Rejected(String workload, YearMonth month, BigDecimal requests) {}
}
