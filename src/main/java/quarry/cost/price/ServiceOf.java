package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.demand.MonthDemand;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Part;
import quarry.plan.Deployment;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Counts what became of a workload's requests.
final class ServiceOf {

    private ServiceOf() {}

    /// @param deployments those that serve the workload
    /// @param rejected what they turn away
    static List<Service> months(
            Assumptions assumptions, List<Deployment> deployments, List<Part.Rejected> rejected) {
        Workload workload = assumptions.workload();
        List<Service> service = new ArrayList<>(assumptions.months().size());
        for (MonthDemand demand : assumptions.months()) {
            BigDecimal share = Deployment.share(deployments, demand.month());
            BigDecimal turnedAway = BigDecimal.ZERO;
            for (Part.Rejected some : rejected) {
                if (some.month().equals(demand.month())) {
                    turnedAway = turnedAway.add(some.requests());
                }
            }
            BigDecimal unserved = unserved(demand.requests(), share);
            BigDecimal served = demand.requests().subtract(unserved).subtract(turnedAway);
            service.add(
                    new Service(
                            demand.month(),
                            workload.id(),
                            demand.requests(),
                            unserved,
                            turnedAway,
                            served.multiply(workload.outcomesPerRequest())));
        }
        return service;
    }

    private static BigDecimal unserved(BigDecimal requests, BigDecimal share) {
        BigDecimal left = BigDecimal.ONE.subtract(share);
        return left.signum() == 0 ? BigDecimal.ZERO : requests.multiply(left);
    }
}
