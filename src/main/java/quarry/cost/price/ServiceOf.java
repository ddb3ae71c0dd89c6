package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.demand.MonthDemand;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Part;
import quarry.plan.Deployment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Counts what became of a workload's requests.
final class ServiceOf {

    private ServiceOf() {}

    /// @param deployments those that serve the workload
    /// @param rejected what they turn away
    static List<Service> months(
            Assumptions workload, List<Deployment> deployments, List<Part.Rejected> rejected) {
        List<Service> service = new ArrayList<>(workload.months().size());
        for (MonthDemand demand : workload.months()) {
            BigDecimal turnedAway = BigDecimal.ZERO;
            for (Part.Rejected some : rejected) {
                if (some.month().equals(demand.month())) {
                    turnedAway = turnedAway.add(some.requests());
                }
            }
            BigDecimal requests = demand.requests();
            BigDecimal unserved =
                    requests.multiply(
                            BigDecimal.ONE.subtract(Deployment.share(deployments, demand.month())));
            service.add(
                    new Service(
                            demand.month(),
                            workload.workload().id(),
                            requests,
                            unserved,
                            turnedAway,
                            requests.subtract(unserved)
                                    .subtract(turnedAway)
                                    .multiply(workload.workload().outcomesPerRequest())));
        }
        return service;
    }
}
