package quarry.cost.price;

import quarry.cost.frame.Assumptions;
import quarry.cost.frame.PlanContext;
import quarry.plan.Workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The demand of a plan's workloads, in the plan's order and by id.
final class Demands {

    private final Kept<Assumptions> kept;
    private final Map<String, Assumptions> byId = new HashMap<>();

    private Demands(Kept<Assumptions> kept) {
        this.kept = kept;
        all().forEach(assumptions -> byId.put(assumptions.workload().id(), assumptions));
    }

    static Demands none() {
        return new Demands(Kept.nothing());
    }

    /// The demand of changed workloads; the same object if none has changed.
    @SuppressWarnings("ReferenceEquality")
    Demands of(List<Workload> workloads, PlanContext context) {
        List<List<?>> inputs = new ArrayList<>(workloads.size());
        workloads.forEach(workload -> inputs.add(List.of(workload)));
        Kept<Assumptions> next =
                kept.next(
                        inputs,
                        i -> context.assumptions(workloads.get(i), "$.workloads[" + i + "]"));
        return next == kept ? this : new Demands(next);
    }

    List<Assumptions> all() {
        return kept.values();
    }

    Optional<Assumptions> of(String workload) {
        return Optional.ofNullable(byId.get(workload));
    }
}
