package quarry.capacity.breakeven;

import quarry.cost.Line;
import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.tokens.PromptCaching;
import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;

import java.util.HashMap;
import java.util.Map;

/// The workloads that questions are about, as if model units served all of them and overflow went on demand.
///
/// It remembers what questions have in common and is for one thread.
public final class AskedWorkloads {

    private final Plan plan;
    private final PlanContext context;
    private final Map<String, Assumptions> assumptions = new HashMap<>();

    public AskedWorkloads(Plan plan, PlanContext context) {
        this.plan = plan;
        this.context = context;
    }

    /// @param id of a workload that the plan has
    /// @param ledger takes warnings
    public Served served(String id, BreakEvenQuestion question, Ledger ledger) {
        int index = plan.workloads().indexOf(plan.workload(id).orElseThrow());
        String path = "$.workloads[" + index + "]";
        Assumptions demand =
                assumptions.computeIfAbsent(
                        id, _ -> context.assumptions(plan.workloads().get(index), path));
        Deployment deployment =
                Deployment.of(
                                id,
                                question.model(),
                                question.region(),
                                question.scope(),
                                new Purchase.Provisioned(
                                        question.term(),
                                        new UnitCount.Cheapest(),
                                        Overflow.ON_DEMAND))
                        .withCaching(question.caching())
                        .withCustomModel(question.customModel());
        return new Served(
                Line.NO_DEPLOYMENT,
                path,
                deployment,
                demand,
                PromptCaching.meter(deployment, path, demand, context.rates().card(), ledger));
    }
}
