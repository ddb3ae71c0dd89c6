package quarry.cost;

import quarry.money.Usd;
import quarry.plan.Problem;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// The priced result of one scenario.
///
/// @param months the plan's months, in order
/// @param lines by month, then deployment, then component
/// @param gaps cells without an amount; empty when the scenario is priced completely
/// @param warnings what a reader of the figures should know, each with the path it is about
public record Statement(
        String scenario,
        String name,
        List<YearMonth> months,
        Lines lines,
        List<Gap> gaps,
        List<Service> service,
        List<CommitmentLeft> commitments,
        List<Problem> warnings) {

    public Statement {
        months = List.copyOf(months);
        gaps = List.copyOf(gaps);
        service = List.copyOf(service);
        commitments = List.copyOf(commitments);
        warnings = List.copyOf(warnings);
    }

    /// @param lines in order
    public Statement(
            String scenario,
            String name,
            List<YearMonth> months,
            List<Line> lines,
            List<Gap> gaps,
            List<Service> service,
            List<CommitmentLeft> commitments,
            List<Problem> warnings) {
        this(scenario, name, months, Lines.ordered(lines), gaps, service, commitments, warnings);
    }

    /// The sum over all lines.
    public Amount amount() {
        return new Amount(lines.total(), lines.net(), gaps);
    }

    /// Whether every cell has an amount.
    public boolean complete() {
        return gaps.isEmpty();
    }

    /// List and net sum of the lines chosen, and whether a gap among those chosen leaves it incomplete.
    public Amount amount(Predicate<Line> lines, Predicate<Gap> gaps) {
        return Amount.of(
                this.lines.stream().filter(lines).toList(),
                this.gaps.stream().filter(gaps).toList());
    }

    public Amount inMonth(YearMonth month) {
        return amount(l -> l.month().equals(month), g -> g.month().equals(month));
    }

    public Amount ofWorkload(String workload) {
        return amount(l -> l.workload().equals(workload), g -> g.workload().equals(workload));
    }

    /// A sum over some cells of a statement.
    ///
    /// @param total at list rates, of what could be priced
    /// @param net after discounts
    /// @param gaps what is missing from it; the sum is complete without any
    public record Amount(Usd total, Usd net, List<Gap> gaps) {

        public Amount {
            gaps = List.copyOf(gaps);
        }

        public static final Amount NONE = new Amount(Usd.ZERO, Usd.ZERO, List.of());

        public static Amount of(Collection<Line> lines, Collection<Gap> gaps) {
            LineSum sum = new LineSum();
            lines.forEach(sum::add);
            return new Amount(sum.total(), sum.net(), List.copyOf(gaps));
        }

        public boolean complete() {
            return gaps.isEmpty();
        }
    }
}
