package quarry.cost.price;

import quarry.cost.addon.AddOnPricer;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.Part;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.price.PricedScenario.Beside;
import quarry.cost.price.PricedScenario.Own;
import quarry.cost.tokens.TokenPricer;
import quarry.cost.training.TrainingPricer;
import quarry.cost.units.UnitPool;
import quarry.cost.units.UnitPricer;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Prices one scenario: its deployments, its pools, and what its custom models and workloads need beside.
final class ScenarioPricer {

    private static final Object NO_WORKLOAD = new Object();

    private final PlanContext context;
    private final Demands demands;
    private final List<CustomModel> models;
    private final String path;

    ScenarioPricer(PlanContext context, Demands demands, List<CustomModel> models, int index) {
        this.context = context;
        this.demands = demands;
        this.models = models;
        this.path = "$.scenarios[" + index + "]";
    }

    /// @param before the scenario at this place when it was last priced with this context
    PricedScenario price(Scenario scenario, PricedScenario before) {
        Kept<Own> own = before.own().next();
        Kept<Part> pools = before.pools().next();
        Kept<Part> custom = before.models().next();
        Kept<Beside> beside = before.beside().next();
        deployments(scenario, own);
        StatementParts parts = new StatementParts(scenario, context.calendar(), own.values());
        Map<String, List<Served>> pooled = pooled(own.values());
        for (int i = 0; i < scenario.pools().size(); i++) {
            Pool pool = scenario.pools().get(i);
            List<Served> members = pooled.getOrDefault(pool.id(), List.of());
            String at = path + ".pools[" + i + "]";
            parts.add(pools.get(inputs(pool, members), () -> pool(pool, at, members)));
        }
        scenario.pools().forEach(pool -> pooled.remove(pool.id()));
        parts.add(part(ledger -> pooled.forEach((id, members) -> noPool(id, members, ledger))));
        customModels(own.values(), custom, parts);
        workloads(scenario, beside, parts);
        List.of(own, pools, custom, beside).forEach(Kept::end);
        return new PricedScenario(scenario, own, pools, custom, beside, parts.statement());
    }

    private void deployments(Scenario scenario, Kept<Own> own) {
        for (int i = 0; i < scenario.deployments().size(); i++) {
            Deployment deployment = scenario.deployments().get(i);
            Optional<Assumptions> demand = demands.of(deployment.workload());
            int index = i;
            own.get(
                    List.of(deployment, demand.isPresent() ? demand.get() : NO_WORKLOAD),
                    () ->
                            new DeploymentPricer(context)
                                    .price(
                                            deployment,
                                            index,
                                            path + ".deployments[" + index + "]",
                                            demand));
        }
    }

    private static List<Object> inputs(Object first, List<?> others) {
        List<Object> inputs = new ArrayList<>(others.size() + 1);
        inputs.add(first);
        inputs.addAll(others);
        return inputs;
    }

    private Part part(Consumer<Ledger> pricing) {
        Ledger ledger = new Ledger();
        pricing.accept(ledger);
        return ledger.part(context.calendar());
    }

    private static Map<String, List<Served>> pooled(List<Own> own) {
        Map<String, List<Served>> pooled = new LinkedHashMap<>();
        for (Own one : own) {
            if (one.deployment().purchase() instanceof Purchase.Pooled(String id)) {
                one.served()
                        .ifPresent(s -> pooled.computeIfAbsent(id, _ -> new ArrayList<>()).add(s));
            }
        }
        return pooled;
    }

    private Part pool(Pool pool, String at, List<Served> members) {
        return part(
                ledger -> {
                    if (!members.isEmpty()) {
                        new UnitPricer(context, ledger, new TokenPricer(context, ledger))
                                .price(UnitPool.shared(pool, at, members));
                    }
                });
    }

    private void noPool(String id, List<Served> members, Ledger ledger) {
        for (Served member : members) {
            for (Cell cell : member.cells(context.calendar())) {
                ledger.notApplicable(
                        cell.place(), "There is no pool \"" + id + "\" in this scenario.");
            }
        }
    }

    private void customModels(List<Own> own, Kept<Part> custom, StatementParts parts) {
        Map<String, Served> first = new HashMap<>();
        for (Own one : own) {
            String model = one.deployment().customModel();
            if (model != null) {
                one.served().ifPresent(served -> first.putIfAbsent(model, served));
            }
        }
        for (int i = 0; i < models.size(); i++) {
            CustomModel model = models.get(i);
            Optional<Served> served = Optional.ofNullable(first.get(model.id()));
            String at = "$.customModels[" + i + "]";
            parts.add(
                    custom.get(
                            inputs(model, served.stream().toList()),
                            () ->
                                    part(
                                            ledger ->
                                                    served.ifPresent(
                                                            s ->
                                                                    training(ledger)
                                                                            .price(
                                                                                    model, at,
                                                                                    s)))));
        }
    }

    private TrainingPricer training(Ledger ledger) {
        return new TrainingPricer(context, new FlatCharges(context, ledger));
    }

    private void workloads(Scenario scenario, Kept<Beside> beside, StatementParts parts) {
        Map<String, List<Deployment>> serving = new HashMap<>();
        for (Deployment deployment : scenario.deployments()) {
            serving.computeIfAbsent(deployment.workload(), _ -> new ArrayList<>()).add(deployment);
        }
        Map<String, List<Part.Rejected>> rejected = parts.rejected();
        for (Assumptions demand : demands.all()) {
            String id = demand.workload().id();
            List<Deployment> deployments = serving.getOrDefault(id, List.of());
            List<Part.Rejected> turnedAway = rejected.getOrDefault(id, List.of());
            List<Object> inputs = inputs(demand, deployments);
            inputs.addAll(turnedAway);
            parts.add(beside.get(inputs, () -> beside(demand, deployments, turnedAway)));
        }
    }

    private Beside beside(
            Assumptions demand, List<Deployment> deployments, List<Part.Rejected> rejected) {
        return new Beside(
                part(
                        ledger ->
                                new AddOnPricer(new FlatCharges(context, ledger))
                                        .price(demand, deployments)),
                ServiceOf.months(demand, deployments, rejected));
    }
}
