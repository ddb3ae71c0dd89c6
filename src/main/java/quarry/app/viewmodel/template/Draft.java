package quarry.app.viewmodel.template;

import quarry.app.viewmodel.document.Naming;
import quarry.app.viewmodel.document.Sequence;
import quarry.app.viewmodel.workloads.WorkloadEdits;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a template is about to make.
///
/// @param deployment how it is served where no scenario says so yet
/// @param scenarioName of the scenario that is made then
record Draft(Workload workload, Deployment deployment, String scenarioName) {

    /// The workload alone in a plan, served as drafted: for the preview, and for a plan of its own.
    Plan alone(Plan empty) {
        return empty.withWorkloads(List.of(workload)).withScenarios(List.of(scenario(empty)));
    }

    /// The workload beside the others; served in every scenario as `serve` does, or in a first one as drafted.
    Plan added(Plan plan, UnaryOperator<Plan> serve) {
        Plan more = WorkloadEdits.add(plan, workload);
        return plan.scenarios().isEmpty()
                ? more.withScenarios(Sequence.plus(List.of(), scenario(plan)))
                : serve.apply(more);
    }

    private Scenario scenario(Plan plan) {
        List<String> taken = plan.scenarios().stream().map(Scenario::id).toList();
        return Scenario.of(Naming.id(scenarioName, taken), scenarioName, deployment);
    }
}
