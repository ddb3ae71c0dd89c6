package quarry.cost.price;

import quarry.cost.demand.MonthDemand;
import quarry.money.Precision;
import quarry.plan.Deployment;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.YearMonth;

/// One deployment in one month: the smallest thing that gets an outcome of its own.
///
/// @param index of the deployment in its scenario
/// @param path JSON path of the deployment
record Cell(
        int index,
        String path,
        Deployment deployment,
        PlanContext.Assumptions assumptions,
        MonthDemand demand) {

    YearMonth month() {
        return demand.month();
    }

    Workload workload() {
        return assumptions.workload();
    }

    /// This deployment's share of the month's requests.
    BigDecimal requests() {
        return demand.requests().multiply(deployment.share(), Precision.EXACT);
    }

    /// Its share of the requests in one hour of the week.
    BigDecimal requestsInHour(int hourOfWeek) {
        return demand.requestsInHour(hourOfWeek).multiply(deployment.share());
    }
}
