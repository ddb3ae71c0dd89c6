package quarry.app.viewmodel.breakeven;

import quarry.cost.frame.PlanContext;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.rates.RateCard;

import java.util.ArrayList;
import java.util.List;

/// How the requests an hour of some workloads change over the plan, against one of its months.
///
/// @param least of all months, 1 is the month asked about
/// @param most of all months
record Growth(double least, double most) {

    static Growth of(Plan plan, RateCard card, Asked asked) {
        PlanContext context = new PlanContext(plan, card);
        double[] requests = new double[plan.months()];
        for (Workload workload : asked(plan, asked)) {
            var months = context.assumptions(workload, "").months();
            for (int m = 0; m < requests.length; m++) {
                requests[m] += months.get(m).requestsPerDay().doubleValue();
            }
        }
        double now = requests[plan.calendar().indexOf(asked.month())];
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double month : requests) {
            least = Math.min(least, month);
            most = Math.max(most, month);
        }
        return now > 0 ? new Growth(least / now, most / now) : new Growth(1, 1);
    }

    private static List<Workload> asked(Plan plan, Asked asked) {
        List<Workload> workloads = new ArrayList<>();
        asked.workloads().forEach(id -> plan.workload(id).ifPresent(workloads::add));
        return workloads;
    }
}
