package quarry.app.viewmodel.whatif;

import quarry.cost.Statement;
import quarry.cost.price.Repricer;
import quarry.money.Precision;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One workload in one scenario of a plan, priced as it is and with something changed.
///
/// Differences are those of the whole scenario, so that what a change does to a pool that others share counts too.
/// There is none where the workload's own amount is not complete, before or after.
final class WhatIf {

    private final Repricer repricer;
    private final Plan plan;
    private final Scenario scenario;
    private final Workload workload;
    private final Statement now;

    WhatIf(Repricer repricer, Plan plan, Scenario scenario, Workload workload) {
        this.repricer = repricer;
        this.plan = plan;
        this.scenario = scenario;
        this.workload = workload;
        this.now = priced(workload, scenario);
    }

    Plan plan() {
        return plan;
    }

    Scenario scenario() {
        return scenario;
    }

    Workload workload() {
        return workload;
    }

    /// The deployments that serve the workload.
    List<Deployment> serving() {
        return scenario.deployments().stream().filter(this::serves).toList();
    }

    private boolean serves(Deployment deployment) {
        return deployment.workload().equals(workload.id());
    }

    Statement now() {
        return now;
    }

    /// The scenario with the workload and its deployments as given.
    Statement changed(Workload other, UnaryOperator<Deployment> deployments) {
        return priced(
                other,
                scenario.withDeployments(
                        scenario.deployments().stream()
                                .map(d -> serves(d) ? deployments.apply(d) : d)
                                .toList()));
    }

    /// Mean a month of what `to` costs more than `from`.
    Optional<Usd> difference(Statement from, Statement to) {
        if (!complete(from) || !complete(to)) {
            return Optional.empty();
        }
        BigDecimal whole = to.amount().net().value().subtract(from.amount().net().value());
        return Optional.of(new Usd(Precision.quotient(whole, BigDecimal.valueOf(plan.months()))));
    }

    private boolean complete(Statement statement) {
        return statement.gaps().stream().noneMatch(g -> g.workload().equals(workload.id()));
    }

    private Statement priced(Workload other, Scenario alone) {
        return repricer.price(
                        plan.withScenarios(List.of(alone))
                                .withWorkloads(
                                        plan.workloads().stream()
                                                .map(w -> w.id().equals(other.id()) ? other : w)
                                                .toList()))
                .statements()
                .getFirst();
    }
}
