package quarry.cost.price;

import quarry.cost.frame.Assumptions;
import quarry.cost.frame.PlanContext;
import quarry.plan.Workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The demand of a plan's workloads, in the plan's order and by id.
final class Demands {

    private final Kept<Assumptions> kept;
    private final List<Assumptions> all;
    private final Map<String, Assumptions> byId = new HashMap<>();

    private Demands(Kept<Assumptions> kept) {
        this.kept = kept;
        this.all = kept.values();
        all.forEach(assumptions -> byId.put(assumptions.workload().id(), assumptions));
    }

    static Demands none() {
        return new Demands(Kept.nothing());
    }

    /// The demand of changed workloads; the same object if none has changed.
    Demands of(List<Workload> workloads, PlanContext context) {
        Kept<Assumptions> next = kept.next();
        for (int i = 0; i < workloads.size(); i++) {
            Workload workload = workloads.get(i);
            String path = "$.workloads[" + i + "]";
            next.get(List.of(workload), () -> context.assumptions(workload, path));
        }
        return next.end() ? new Demands(next) : this;
    }

    List<Assumptions> all() {
        return all;
    }

    Optional<Assumptions> of(String workload) {
        return Optional.ofNullable(byId.get(workload));
    }
}
