package quarry.cost.price;

import quarry.cost.Service;
import quarry.cost.Statement;
import quarry.cost.addon.AddOnPricer;
import quarry.cost.demand.RequestMeter;
import quarry.cost.frame.Cell;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.imported.ImportPricer;
import quarry.cost.reserved.ReservedPricer;
import quarry.cost.tokens.PromptCaching;
import quarry.cost.tokens.TokenPricer;
import quarry.cost.tokens.TokenRoute;
import quarry.cost.training.TrainingPricer;
import quarry.cost.units.UnitPool;
import quarry.cost.units.UnitPricer;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.Tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prices one scenario: its deployments, its pools, and what its custom models and workloads need beside.
final class ScenarioPricer {

    private final PlanContext context;
    private final Scenario scenario;
    private final String path;
    private final Ledger ledger = new Ledger();
    private final TokenPricer tokens;
    private final UnitPricer units;
    private final ReservedPricer reserved;
    private final ImportPricer imported;
    private final TrainingPricer training;
    private final AddOnPricer addOns;

    ScenarioPricer(PlanContext context, Scenario scenario, int index) {
        this.context = context;
        this.scenario = scenario;
        this.path = "$.scenarios[" + index + "]";
        FlatCharges charges = new FlatCharges(context, ledger);
        this.tokens = new TokenPricer(context, ledger);
        this.units = new UnitPricer(context, ledger, tokens);
        this.reserved = new ReservedPricer(context, ledger, tokens);
        this.imported = new ImportPricer(context, charges);
        this.training = new TrainingPricer(context, charges);
        this.addOns = new AddOnPricer(charges);
    }

    Statement price() {
        List<Served> served = served();
        served.forEach(this::price);
        pools(served);
        customModels(served);
        for (Workload workload : context.plan().workloads()) {
            context.workload(workload.id())
                    .ifPresent(assumptions -> addOns.price(assumptions, scenario.deployments()));
        }
        return new Statement(
                scenario.id(),
                scenario.name(),
                context.calendar(),
                ledger.lines(),
                ledger.gaps(),
                service(),
                ledger.commitments(),
                ledger.warnings());
    }

    /// The deployments with a workload to serve.
    private List<Served> served() {
        List<Served> served = new ArrayList<>();
        for (int i = 0; i < scenario.deployments().size(); i++) {
            Deployment deployment = scenario.deployments().get(i);
            String at = path + ".deployments[" + i + "]";
            Optional<PlanContext.Assumptions> assumptions = context.workload(deployment.workload());
            if (assumptions.isEmpty()) {
                ledger.warn(
                        at + ".workload",
                        "There is no workload \""
                                + deployment.workload()
                                + "\"; nothing is priced here.");
                continue;
            }
            RequestMeter meter =
                    PromptCaching.meter(
                            deployment, at, assumptions.get(), context.rates().card(), ledger);
            served.add(new Served(i, at, deployment, assumptions.get(), meter));
        }
        return served;
    }

    private void price(Served served) {
        boolean custom = served.deployment().customModel() != null;
        switch (served.deployment().purchase()) {
            case Purchase.OnDemand(Tier tier) when !custom ->
                    tokens(served, TokenRoute.onDemand(served.deployment(), tier));
            case Purchase.OnDemand(Tier tier) when tier == Tier.STANDARD ->
                    tokens(served, TokenRoute.customModel(served.deployment()));
            case Purchase.Provisioned bought -> units.price(UnitPool.own(served, bought));
            case Purchase.Pooled _ -> {}
            case Purchase.Batch _ when !custom -> batch(served);
            case Purchase.Reserved bought when !custom -> reserved.price(served, bought);
            case Purchase.Imported bought when !custom -> imported.price(served, bought);
            default ->
                    notApplicable(
                            served,
                            "A custom model is served on provisioned units or on demand at the"
                                    + " standard tier; choose one of them.");
        }
    }

    private void tokens(Served served, TokenRoute route) {
        served.cells(context.calendar()).forEach(cell -> tokens.price(cell, route));
    }

    private void batch(Served served) {
        if (served.workload().realTime()) {
            notApplicable(
                    served,
                    "Batch answers within 24 hours, but "
                            + served.workload().name()
                            + " is real time. Set "
                            + served.assumptions().path()
                            + ".realTime to false or choose another mode.");
        } else {
            tokens(served, TokenRoute.batch(served.deployment()));
        }
    }

    private void notApplicable(Served served, String reason) {
        for (Cell cell : served.cells(context.calendar())) {
            ledger.notApplicable(cell.place(), reason);
        }
    }

    private void pools(List<Served> served) {
        for (int i = 0; i < scenario.pools().size(); i++) {
            Pool pool = scenario.pools().get(i);
            List<Served> members =
                    served.stream()
                            .filter(
                                    s ->
                                            s.deployment().purchase()
                                                            instanceof Purchase.Pooled(String id)
                                                    && id.equals(pool.id()))
                            .toList();
            if (!members.isEmpty()) {
                units.price(UnitPool.shared(pool, path + ".pools[" + i + "]", members));
            }
        }
        for (Served member : served) {
            if (member.deployment().purchase() instanceof Purchase.Pooled(String id)
                    && scenario.pools().stream().noneMatch(p -> p.id().equals(id))) {
                notApplicable(member, "There is no pool \"" + id + "\" in this scenario.");
            }
        }
    }

    private void customModels(List<Served> served) {
        List<CustomModel> models = context.plan().customModels();
        for (int i = 0; i < models.size(); i++) {
            CustomModel model = models.get(i);
            String at = "$.customModels[" + i + "]";
            served.stream()
                    .filter(s -> model.id().equals(s.deployment().customModel()))
                    .findFirst()
                    .ifPresent(first -> training.price(model, at, first));
        }
    }

    private List<Service> service() {
        List<Service> service = new ArrayList<>();
        for (int m = 0; m < context.calendar().size(); m++) {
            for (Workload workload : context.plan().workloads()) {
                int month = m;
                context.workload(workload.id())
                        .map(
                                a ->
                                        ServiceOf.month(
                                                a.months().get(month), workload, scenario, ledger))
                        .ifPresent(service::add);
            }
        }
        return service;
    }
}
