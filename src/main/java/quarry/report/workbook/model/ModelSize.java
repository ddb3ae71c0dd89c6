package quarry.report.workbook.model;

import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.HashMap;
import java.util.Map;

/// How large a plan's model would be, and whether a spreadsheet should hold it as formulas.
public final class ModelSize {

    /// The most rows of formulas. Above it Months holds sums from the program.
    public static final int MOST_ROWS = 30_000;

    /// A formula is at most 8,192 characters long; so many events or shares fit one.
    private static final int MOST_TERMS = 150;

    private static final int HOURS_A_WEEK = 168;
    private static final int TOKEN_ROWS = 4;

    private ModelSize() {}

    public static boolean fits(Plan plan) {
        return fits(plan, MOST_ROWS);
    }

    /// @param mostRows of all sheets together that the model takes
    public static boolean fits(Plan plan, int mostRows) {
        return terms(plan) <= MOST_TERMS && rows(plan) <= mostRows;
    }

    /// The longest chain of events, texts or shares that one cell would have to hold.
    private static int terms(Plan plan) {
        int most = plan.discounts().size();
        for (Workload workload : plan.workloads()) {
            most = Math.max(most, workload.traffic().events().size());
        }
        for (Scenario scenario : plan.scenarios()) {
            Map<String, Integer> shares = new HashMap<>();
            for (Deployment deployment : scenario.deployments()) {
                most = Math.max(most, shares.merge(deployment.workload(), 1, Integer::sum));
            }
        }
        return most;
    }

    /// An upper bound, but for plans with capacity by the hour of weeks of their own.
    private static long rows(Plan plan) {
        long rows = (long) plan.workloads().size() * (1 + plan.scenarios().size());
        for (Scenario scenario : plan.scenarios()) {
            for (Deployment deployment : scenario.deployments()) {
                rows += TOKEN_ROWS + hourly(plan, deployment);
            }
        }
        for (Workload workload : plan.workloads()) {
            rows += (long) workload.addOns().size() * plan.scenarios().size();
        }
        return rows * plan.months();
    }

    private static int hourly(Plan plan, Deployment deployment) {
        return switch (deployment.purchase()) {
            case Purchase.OnDemand _, Purchase.Batch _ -> 0;
            default ->
                    1
                            + plan.workload(deployment.workload())
                                    .map(w -> (int) weights(w))
                                    .orElse(HOURS_A_WEEK);
        };
    }

    private static long weights(Workload workload) {
        return workload.traffic().profile().weights().stream().distinct().count();
    }
}
