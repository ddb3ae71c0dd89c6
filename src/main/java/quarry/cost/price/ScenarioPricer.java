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
import quarry.cost.price.Section.Own;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Prices one scenario: its deployments, its pools, and what its custom models and workloads need beside.
final class ScenarioPricer {

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
        List<Section> sections = sections(scenario, before.sections());
        StatementParts parts = new StatementParts();
        sections.forEach(section -> parts.add(section.part()));
        List<Own> shared = sections.stream().flatMap(s -> s.shared().stream()).toList();
        Map<String, List<Served>> pooled = pooled(shared);
        Kept<Part> pools = pools(scenario.pools(), pooled, before.pools());
        pools.values().forEach(parts::add);
        scenario.pools().forEach(pool -> pooled.remove(pool.id()));
        parts.add(part(ledger -> pooled.forEach((id, members) -> noPool(id, members, ledger))));
        Kept<Part> custom = customModels(shared, before.models());
        custom.values().forEach(parts::add);
        Kept<Beside> beside = workloads(sections, parts.rejected(), before.beside());
        beside.values().forEach(parts::add);
        return new PricedScenario(
                scenario,
                sections,
                pools,
                custom,
                beside,
                parts.statement(scenario, context.calendar()));
    }

    private List<Section> sections(Scenario scenario, List<Section> before) {
        List<Deployment> all = scenario.deployments();
        return IntStream.range(0, Math.ceilDiv(all.size(), Section.SIZE))
                .parallel()
                .mapToObj(
                        i -> {
                            int first = i * Section.SIZE;
                            Section known =
                                    i < before.size() ? before.get(i) : Section.nothing(first);
                            return known.with(
                                    all.subList(first, Math.min(all.size(), first + Section.SIZE)),
                                    demands,
                                    context,
                                    path + ".deployments");
                        })
                .toList();
    }

    private Kept<Part> pools(
            List<Pool> pools, Map<String, List<Served>> pooled, Kept<Part> before) {
        List<List<?>> inputs = new ArrayList<>(pools.size());
        for (Pool pool : pools) {
            inputs.add(inputs(pool, pooled.getOrDefault(pool.id(), List.of())));
        }
        return before.next(
                inputs,
                i ->
                        pool(
                                pools.get(i),
                                path + ".pools[" + i + "]",
                                pooled.getOrDefault(pools.get(i).id(), List.of())));
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

    private Kept<Part> customModels(List<Own> shared, Kept<Part> before) {
        Map<String, Served> first = new HashMap<>();
        for (Own one : shared) {
            String model = one.deployment().customModel();
            if (model != null) {
                one.served().ifPresent(served -> first.putIfAbsent(model, served));
            }
        }
        List<List<?>> inputs = new ArrayList<>(models.size());
        for (CustomModel model : models) {
            Served served = first.get(model.id());
            inputs.add(served == null ? List.of(model) : List.of(model, served));
        }
        return before.next(
                inputs,
                i -> {
                    CustomModel model = models.get(i);
                    Served served = first.get(model.id());
                    String at = "$.customModels[" + i + "]";
                    return part(
                            ledger -> {
                                if (served != null) {
                                    training(ledger).price(model, at, served);
                                }
                            });
                });
    }

    private TrainingPricer training(Ledger ledger) {
        return new TrainingPricer(context, new FlatCharges(context, ledger));
    }

    private Kept<Beside> workloads(
            List<Section> sections,
            Map<String, List<Part.Rejected>> rejected,
            Kept<Beside> before) {
        Map<String, List<Deployment>> serving = new HashMap<>();
        for (Section section : sections) {
            section.serving()
                    .forEach(
                            (workload, deployments) ->
                                    serving.computeIfAbsent(workload, _ -> new ArrayList<>())
                                            .addAll(deployments));
        }
        List<Assumptions> workloads = demands.all();
        List<List<?>> inputs = new ArrayList<>(workloads.size());
        for (Assumptions demand : workloads) {
            String id = demand.workload().id();
            List<Object> all = inputs(demand, serving.getOrDefault(id, List.of()));
            all.addAll(rejected.getOrDefault(id, List.of()));
            inputs.add(all);
        }
        return before.next(
                inputs,
                i -> {
                    Assumptions demand = workloads.get(i);
                    String id = demand.workload().id();
                    return beside(
                            demand,
                            serving.getOrDefault(id, List.of()),
                            rejected.getOrDefault(id, List.of()));
                });
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
