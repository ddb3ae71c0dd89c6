package quarry.cost.price;

import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Part;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.plan.Deployment;
import quarry.plan.Purchase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A run of a scenario's deployments, priced one by one and added up together: an edit of one deployment leaves
/// the sums of all other runs as they are.
///
/// @param first index of its first deployment in the scenario
/// @param demands of its workloads; empty where there is no such workload
/// @param serving its deployments by workload
/// @param own a part for each deployment
/// @param part of all of them
/// @param shared those that a pool or a custom model ties to others
record Section(
        int first,
        List<Deployment> deployments,
        Map<String, Optional<Assumptions>> demands,
        Map<String, List<Deployment>> serving,
        Kept<Own> own,
        Part part,
        List<Own> shared) {

    static final int SIZE = 100;

    /// One deployment.
    ///
    /// @param served empty if there is no such workload
    record Own(Deployment deployment, Optional<Served> served, Part part) {}

    static Section nothing(int first) {
        return new Section(
                first,
                List.of(),
                Map.of(),
                Map.of(),
                Kept.nothing(),
                Part.joined(List.of()),
                List.of());
    }

    /// The section with other deployments or other demand; this one if neither has changed.
    ///
    /// @param path JSON path of the deployments
    Section with(List<Deployment> others, Demands demands, PlanContext context, String path) {
        if (Kept.same(deployments, others) && holdsFor(demands)) {
            return this;
        }
        Map<String, Optional<Assumptions>> demand = new LinkedHashMap<>();
        List<List<?>> inputs = new ArrayList<>(others.size());
        for (Deployment deployment : others) {
            Optional<Assumptions> of = demands.of(deployment.workload());
            demand.put(deployment.workload(), of);
            inputs.add(List.of(deployment, of.isPresent() ? of.get() : Optional.empty()));
        }
        Kept<Own> priced =
                own.next(
                        inputs,
                        i ->
                                new DeploymentPricer(context)
                                        .price(
                                                others.get(i),
                                                first + i,
                                                path + "[" + (first + i) + "]",
                                                demands.of(others.get(i).workload())));
        return new Section(
                first,
                List.copyOf(others),
                demand,
                others.stream().collect(Collectors.groupingBy(Deployment::workload)),
                priced,
                Part.joined(priced.values().stream().map(Own::part).toList()),
                priced.values().stream().filter(o -> isShared(o.deployment())).toList());
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean holdsFor(Demands others) {
        for (Map.Entry<String, Optional<Assumptions>> known : demands.entrySet()) {
            if (others.of(known.getKey()).orElse(null) != known.getValue().orElse(null)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShared(Deployment deployment) {
        return deployment.customModel() != null || deployment.purchase() instanceof Purchase.Pooled;
    }
}
