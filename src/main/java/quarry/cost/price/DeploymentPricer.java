package quarry.cost.price;

import quarry.cost.frame.Assumptions;
import quarry.cost.frame.Cell;
import quarry.cost.frame.FlatCharges;
import quarry.cost.frame.Ledger;
import quarry.cost.frame.PlanContext;
import quarry.cost.frame.Served;
import quarry.cost.imported.ImportPricer;
import quarry.cost.price.Section.Own;
import quarry.cost.reserved.ReservedPricer;
import quarry.cost.tokens.PromptCaching;
import quarry.cost.tokens.TokenPricer;
import quarry.cost.tokens.TokenRoute;
import quarry.cost.units.UnitPool;
import quarry.cost.units.UnitPricer;
import quarry.plan.Deployment;
import quarry.plan.Purchase;
import quarry.rates.Tier;

import java.util.Optional;

/// Prices one deployment by itself; what a pool serves is priced with the pool.
final class DeploymentPricer {

    private final PlanContext context;
    private final Ledger ledger = new Ledger();
    private final TokenPricer tokens;

    DeploymentPricer(PlanContext context) {
        this.context = context;
        this.tokens = new TokenPricer(context, ledger);
    }

    /// @param path JSON path of the deployment
    Own price(Deployment deployment, int index, String path, Optional<Assumptions> assumptions) {
        Optional<Served> served =
                assumptions.map(
                        a ->
                                new Served(
                                        index,
                                        path,
                                        deployment,
                                        a,
                                        PromptCaching.meter(
                                                deployment,
                                                path,
                                                a,
                                                context.rates().card(),
                                                ledger)));
        served.ifPresentOrElse(
                this::price,
                () ->
                        ledger.warn(
                                path + ".workload",
                                "There is no workload \""
                                        + deployment.workload()
                                        + "\"; nothing is priced here."));
        return new Own(deployment, served, ledger.part(context.calendar()));
    }

    private void price(Served served) {
        boolean custom = served.deployment().customModel() != null;
        switch (served.deployment().purchase()) {
            case Purchase.OnDemand(Tier tier) when !custom ->
                    tokens.price(served, TokenRoute.onDemand(served.deployment(), tier));
            case Purchase.OnDemand(Tier tier) when tier == Tier.STANDARD ->
                    tokens.price(served, TokenRoute.customModel(served.deployment()));
            case Purchase.Provisioned bought ->
                    new UnitPricer(context, ledger, tokens).price(UnitPool.own(served, bought));
            case Purchase.Pooled _ -> {}
            case Purchase.Batch _ when !custom -> batch(served);
            case Purchase.Reserved bought when !custom ->
                    new ReservedPricer(context, ledger, tokens).price(served, bought);
            case Purchase.Imported bought when !custom ->
                    new ImportPricer(context, new FlatCharges(context, ledger))
                            .price(served, bought);
            default ->
                    notApplicable(
                            served,
                            "A custom model is served on provisioned units or on demand at the"
                                    + " standard tier; choose one of them.");
        }
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
            tokens.price(served, TokenRoute.batch(served.deployment()));
        }
    }

    private void notApplicable(Served served, String reason) {
        for (Cell cell : served.cells(context.calendar())) {
            ledger.notApplicable(cell.place(), reason);
        }
    }
}
