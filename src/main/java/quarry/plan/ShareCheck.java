package quarry.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Adds up the shares of one workload month by month; months in a row with the same sum are one problem.
final class ShareCheck {

    private final List<YearMonth> calendar;
    private final String workload;
    private final List<Deployment> deployments;

    ShareCheck(List<YearMonth> calendar, String workload, List<Deployment> deployments) {
        this.calendar = calendar;
        this.workload = workload;
        this.deployments = deployments;
    }

    List<Problem> problems(String path) {
        List<Problem> problems = new ArrayList<>();
        int start = 0;
        while (start < calendar.size()) {
            BigDecimal sum = sum(calendar.get(start));
            int end = start + 1;
            while (end < calendar.size() && sum(calendar.get(end)).compareTo(sum) == 0) {
                end++;
            }
            String when = span(calendar.get(start), calendar.get(end - 1));
            int comparison = sum.compareTo(BigDecimal.ONE);
            if (comparison > 0) {
                problems.add(
                        Problem.error(
                                path,
                                "the shares of "
                                        + ProblemText.quoted(workload)
                                        + " add up to "
                                        + ProblemText.plain(sum)
                                        + when
                                        + "; allowed is at most 1, lower one of them"));
            } else if (comparison < 0) {
                problems.add(
                        Problem.warning(
                                path,
                                ProblemText.percent(BigDecimal.ONE.subtract(sum))
                                        + " of "
                                        + ProblemText.quoted(workload)
                                        + " is not served"
                                        + when));
            }
            start = end;
        }
        return problems;
    }

    private BigDecimal sum(YearMonth month) {
        return deployments.stream()
                .filter(d -> d.serves(month))
                .map(Deployment::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String span(YearMonth first, YearMonth last) {
        return first.equals(last) ? " in " + first : " from " + first + " to " + last;
    }
}
