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
/// @param total list amount of the lines
/// @param net after discounts
public record Part(
        Lines lines,
        Usd total,
        Usd net,
        List<Gap> gaps,
        List<CommitmentLeft> commitments,
        List<Problem> warnings,
        List<Rejected> rejected) {

    public Part {
        gaps = List.copyOf(gaps);
        commitments = List.copyOf(commitments);
        warnings = List.copyOf(warnings);
        rejected = List.copyOf(rejected);
    }

    /// Requests that full capacity turns away.
    public record Rejected(String workload, YearMonth month, BigDecimal requests) {}

    /// Lines in arrays: a statement is put together from hundreds of thousands of them after every edit.
    public static final class Lines {

        private final Line[] lines;
        private final int[] ends;

        /// @param lines by month
        /// @param ends for each month of the plan, how many lines it and the months before it have
        Lines(List<Line> lines, int[] ends) {
            this.lines = lines.toArray(Line[]::new);
            this.ends = ends.clone();
        }

        public boolean isEmpty() {
            return lines.length == 0;
        }

        /// How many lines a month has, by its place in the plan.
        public int count(int month) {
            return ends[month] - start(month);
        }

        private int start(int month) {
            return month == 0 ? 0 : ends[month - 1];
        }

        /// Copies the lines of a month and returns where they end.
        public int copy(int month, Line[] to, int at) {
            int next = at;
            for (int i = start(month); i < ends[month]; i++) {
                to[next++] = lines[i];
            }
            return next;
        }
    }
}
