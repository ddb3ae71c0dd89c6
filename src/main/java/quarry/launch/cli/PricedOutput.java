package quarry.launch.cli;

import quarry.cost.PricedPlan;
import quarry.plan.Problem;
import quarry.report.Finding;
import quarry.report.Report;

import java.util.List;

/// Prints what was made of a priced plan, says on standard error what a reader should know, and gives the status.
final class PricedOutput {

    private final Console console;

    PricedOutput(Console console) {
        this.console = console;
    }

    /// @param saysItself whether the report tells gaps and warnings to its reader already
    int print(
            PlanInput input,
            List<Problem> problems,
            PricedPlan plan,
            Report report,
            boolean saysItself)
            throws CommandFailed {
        console.print(report);
        return tell(input, problems, plan, saysItself);
    }

    int tell(PlanInput input, List<Problem> problems, PricedPlan plan, boolean saysItself) {
        problems.forEach(problem -> console.message(input.line(problem)));
        if (!saysItself) {
            for (Finding finding : Finding.of(plan)) {
                String kind = finding.kind().id();
                console.message(input.file() + ": " + kind + ": " + finding.text());
            }
        }
        if (plan.complete()) {
            return ExitStatus.DONE;
        }
        console.message(
                input.file()
                        + ": not completely priced; totals marked incomplete lack what has no"
                        + " rate");
        return ExitStatus.INCOMPLETE;
    }
}
