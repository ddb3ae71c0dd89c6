package quarry.plan;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/// Checks months against the months of a plan.
final class PlanMonths {

    private final YearMonth first;
    private final YearMonth last;
    private final List<Problem> problems;

    PlanMonths(Plan plan, List<Problem> problems) {
        this.first = plan.start();
        this.last = plan.last();
        this.problems = problems;
    }

    void range(String path, @Nullable YearMonth from, @Nullable YearMonth until) {
        if (from != null && until != null && from.isAfter(until)) {
            problems.add(
                    Problem.error(
                            path + ".from",
                            quoted(from)
                                    + " is after \"until\" "
                                    + quoted(until)
                                    + "; \"from\" comes first"));
            return;
        }
        if (from != null && isOutside(from)) {
            outside(path + ".from", from, from.isAfter(last) ? "it never takes effect" : "");
        }
        if (until != null && isOutside(until)) {
            outside(path + ".until", until, until.isBefore(first) ? "it never takes effect" : "");
        }
    }

    void event(String path, YearMonth month) {
        if (isOutside(month)) {
            outside(
                    path,
                    month,
                    month.isAfter(last)
                            ? "it never takes effect"
                            : "it counts from the first month on");
        }
    }

    private boolean isOutside(YearMonth month) {
        return month.isBefore(first) || month.isAfter(last);
    }

    private void outside(String path, YearMonth month, String consequence) {
        problems.add(
                Problem.warning(
                        path,
                        quoted(month)
                                + " is outside the plan, "
                                + first
                                + " to "
                                + last
                                + (consequence.isEmpty() ? "" : "; " + consequence)));
    }

    private static String quoted(YearMonth month) {
        return ProblemText.quoted(month.toString());
    }
}
