package quarry.app.viewmodel.workloads;

import quarry.app.viewmodel.document.Sequence;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Plans with one workload changed, together with the deployments that serve it.
public final class WorkloadEdits {

    private WorkloadEdits() {}

    public static int index(Plan plan, String id) {
        return plan.workloads().stream().map(Workload::id).toList().indexOf(id);
    }

    public static Plan replace(Plan plan, String id, UnaryOperator<Workload> change) {
        return plan.withWorkloads(
                plan.workloads().stream()
                        .map(w -> w.id().equals(id) ? change.apply(w) : w)
                        .toList());
    }

    public static Plan add(Plan plan, Workload workload) {
        return plan.withWorkloads(Sequence.plus(plan.workloads(), workload));
    }

    /// The workload goes, and what served it in every scenario.
    public static Plan remove(Plan plan, String id) {
        return plan.withWorkloads(
                        plan.workloads().stream().filter(w -> !w.id().equals(id)).toList())
                .withScenarios(
                        deployments(plan, d -> d.workload().equals(id) ? List.of() : List.of(d)));
    }

    /// A copy below the original, served like it in every scenario.
    public static Plan duplicate(Plan plan, String id, Workload copy) {
        return plan.withWorkloads(Sequence.inserted(plan.workloads(), index(plan, id) + 1, copy))
                .withScenarios(
                        deployments(
                                plan,
                                d ->
                                        d.workload().equals(id)
                                                ? List.of(d, d.withWorkload(copy.id()))
                                                : List.of(d)));
    }

    public static Plan move(Plan plan, String id, int to) {
        return plan.withWorkloads(Sequence.moved(plan.workloads(), index(plan, id), to));
    }

    private static List<Scenario> deployments(
            Plan plan, Function<Deployment, List<Deployment>> change) {
        return plan.scenarios().stream()
                .map(s -> s.withDeployments(changed(s.deployments().stream(), change)))
                .toList();
    }

    private static List<Deployment> changed(
            Stream<Deployment> deployments, Function<Deployment, List<Deployment>> change) {
        return deployments.flatMap(d -> change.apply(d).stream()).toList();
    }
}
