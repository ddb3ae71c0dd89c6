package quarry.cost.oracle;

import org.jspecify.annotations.Nullable;

import quarry.cost.price.TestCard;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.TokenFactors;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Scenarios that deploy the workloads of a plan in every way there is.
record RandomScenarios(Chance chance, Plan plan) {

    private static final List<Term> UNIT_TERMS =
            List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS);
    private static final List<Term> RESERVED_TERMS = List.of(Term.ONE_MONTH, Term.THREE_MONTHS);

    Scenario scenario() {
        List<Pool> pools = chance.list(2, this::pool);
        List<Deployment> deployments = new ArrayList<>();
        for (Workload workload : plan.workloads()) {
            BigDecimal left = BigDecimal.ONE;
            for (int i = chance.below(3); i >= 0; i--) {
                BigDecimal share = left.multiply(i == 0 ? BigDecimal.ONE : chance.decimal(0, 1, 2));
                deployments.add(deployment(workload, pools).withShare(share));
                left = left.subtract(share);
            }
        }
        return new Scenario("s", "S", deployments, pools, Extras.NONE);
    }

    private Pool pool(int index) {
        UnitCount units = units();
        return new Pool(
                "p" + index,
                chance.of(RandomRates.MODELS),
                TestCard.REGION,
                Scope.REGIONAL,
                chance.of(UNIT_TERMS),
                units,
                overflow(units),
                Extras.NONE);
    }

    private UnitCount units() {
        return switch (chance.below(6)) {
            case 0 -> new UnitCount.Peak();
            case 1, 2 -> new UnitCount.Cheapest();
            default -> new UnitCount.Fixed(chance.below(4));
        };
    }

    /// A cheapest number weighs units against on demand.
    private Overflow overflow(UnitCount units) {
        return units instanceof UnitCount.Cheapest ? Overflow.ON_DEMAND : chance.of(Overflow.class);
    }

    private Deployment deployment(Workload workload, List<Pool> pools) {
        Purchase purchase = purchase(workload, pools);
        CustomModel custom = custom(purchase);
        Deployment deployment =
                Deployment.of(
                                workload.id(),
                                model(purchase, custom, pools),
                                TestCard.REGION,
                                Scope.REGIONAL,
                                purchase)
                        .withCustomModel(custom == null ? null : custom.id())
                        .withCaching(chance.flip());
        if (chance.oneIn(3)) {
            deployment =
                    deployment.withFactors(
                            new TokenFactors(
                                    chance.decimal(1, 2, 2), chance.decimal(1, 3, 1), Extras.NONE));
        }
        int from = chance.below(plan.months());
        if (chance.oneIn(3)) {
            deployment = deployment.withFrom(plan.start().plusMonths(from));
        }
        if (chance.oneIn(3)) {
            deployment =
                    deployment.withUntil(
                            plan.start().plusMonths(from + chance.below(plan.months())));
        }
        return deployment;
    }

    private Purchase purchase(Workload workload, List<Pool> pools) {
        return switch (chance.below(8)) {
            case 0 -> new Purchase.OnDemand(Tier.FLEX);
            case 1 ->
                    workload.realTime()
                            ? new Purchase.OnDemand(Tier.STANDARD)
                            : new Purchase.Batch();
            case 2 -> provisioned();
            case 3, 4 ->
                    pools.isEmpty()
                            ? new Purchase.OnDemand(Tier.STANDARD)
                            : new Purchase.Pooled(chance.of(pools).id());
            case 5 ->
                    new Purchase.Reserved(
                            chance.of(RESERVED_TERMS),
                            chance.decimal(100_000, 600_000, 0),
                            chance.decimal(10_000, 60_000, 1));
            case 6 ->
                    new Purchase.Imported(
                            chance.decimal(1, 8, 0),
                            chance.decimal(0, 3, 1),
                            chance.oneIn(3) ? chance.decimal(0, 9000, 1) : null);
            default -> new Purchase.OnDemand(Tier.STANDARD);
        };
    }

    private Purchase provisioned() {
        UnitCount units = units();
        return new Purchase.Provisioned(chance.of(UNIT_TERMS), units, overflow(units));
    }

    private @Nullable CustomModel custom(Purchase purchase) {
        boolean serves =
                purchase instanceof Purchase.Provisioned
                        || purchase.equals(new Purchase.OnDemand(Tier.STANDARD));
        return serves && chance.flip() && !plan.customModels().isEmpty()
                ? chance.of(plan.customModels())
                : null;
    }

    private String model(Purchase purchase, @Nullable CustomModel custom, List<Pool> pools) {
        if (custom != null) {
            return custom.baseModel();
        }
        return pools.stream()
                .filter(p -> purchase.equals(new Purchase.Pooled(p.id())))
                .map(Pool::model)
                .findFirst()
                .orElseGet(() -> chance.of(RandomRates.MODELS));
    }
}
