package quarry.app.viewmodel.why;

import quarry.cost.Line;
import quarry.cost.PaidFor;
import quarry.plan.AddOn;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What lines belong to that belong to no deployment: an add-on of a workload, or a pool of the scenario.
final class Belongings {

    private final Map<String, String> names = new HashMap<>();

    Belongings(Plan plan, String scenario) {
        for (int w = 0; w < plan.workloads().size(); w++) {
            Workload workload = plan.workloads().get(w);
            for (int a = 0; a < workload.addOns().size(); a++) {
                AddOn addOn = workload.addOns().get(a);
                names.put("$.workloads[" + w + "].addOns[" + a + "]", addOn.name());
            }
        }
        for (int s = 0; s < plan.scenarios().size(); s++) {
            if (plan.scenarios().get(s).id().equals(scenario)) {
                List<Pool> pools = plan.scenarios().get(s).pools();
                for (int p = 0; p < pools.size(); p++) {
                    names.put(
                            "$.scenarios[" + s + "].pools[" + p + "]", "pool " + pools.get(p).id());
                }
            }
        }
    }

    /// JSON path of the add-on or pool; empty for a line of a deployment, which its index tells.
    static String path(Line line) {
        return line.deployment() == Line.NO_DEPLOYMENT ? PaidFor.path(line) : "";
    }

    /// As the user calls it; empty for a path that is neither.
    String name(String path) {
        return names.getOrDefault(path, "");
    }
}
