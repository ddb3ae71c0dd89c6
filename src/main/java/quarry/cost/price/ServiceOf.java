package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.demand.MonthDemand;
import quarry.cost.frame.Ledger;
import quarry.plan.Deployment;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.math.BigDecimal;

/// Counts what became of a workload's requests.
final class ServiceOf {

    private ServiceOf() {}

    static Service month(MonthDemand demand, Workload workload, Scenario scenario, Ledger ledger) {
        BigDecimal deployed =
                scenario.deployments().stream()
                        .filter(d -> d.workload().equals(workload.id()) && d.serves(demand.month()))
                        .map(Deployment::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal requests = demand.requests();
        BigDecimal unserved = requests.multiply(BigDecimal.ONE.subtract(deployed));
        BigDecimal rejected = ledger.rejected(workload.id(), demand.month());
        return new Service(
                demand.month(),
                workload.id(),
                requests,
                unserved,
                rejected,
                requests.subtract(unserved)
                        .subtract(rejected)
                        .multiply(workload.outcomesPerRequest()));
    }
}
