package quarry.store.plan;

import quarry.plan.*;
import quarry.rates.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Valid scenarios of given workloads, in every mode, with and without pools.
final class RandomScenarios {

    private final Dice dice;

    RandomScenarios(Dice dice) {
        this.dice = dice;
    }

    Scenario scenario(int i, List<Workload> workloads, List<CustomModel> customModels) {
        List<Pool> pools =
                dice.list(
                        2,
                        p ->
                                new Pool(
                                        "p" + p,
                                        "pm" + p,
                                        "eu",
                                        dice.one(Scope.class),
                                        provisionedTerm(),
                                        units(),
                                        dice.one(Overflow.class),
                                        dice.extras()));
        List<Deployment> deployments = new ArrayList<>();
        for (Workload workload : workloads) {
            for (int d = dice.below(3); d > 0; d--) {
                deployments.add(deployment(workload.id(), pools, customModels));
            }
        }
        return new Scenario("s" + i, "S" + dice.word(), deployments, pools, dice.extras());
    }

    private Deployment deployment(
            String workload, List<Pool> pools, List<CustomModel> customModels) {
        YearMonth from = dice.maybe(dice::month);
        YearMonth until =
                dice.maybe(() -> from == null ? dice.month() : from.plusMonths(dice.below(9)));
        String customModel =
                customModels.isEmpty() ? null : dice.maybe(() -> customModels.getFirst().id());
        BigDecimal share = dice.share().multiply(new BigDecimal("0.5"));
        if (!pools.isEmpty() && dice.below(3) == 0) {
            Pool pool = pools.getLast();
            return new Deployment(
                    workload,
                    share,
                    pool.model(),
                    pool.region(),
                    pool.scope(),
                    new Purchase.Pooled(pool.id()),
                    dice.flip(),
                    from,
                    until,
                    customModel,
                    dice.extras());
        }
        Purchase purchase =
                switch (dice.below(5)) {
                    case 0 -> new Purchase.OnDemand(dice.one(Tier.class));
                    case 1 -> new Purchase.Batch();
                    case 2 ->
                            new Purchase.Provisioned(
                                    provisionedTerm(), units(), dice.one(Overflow.class));
                    case 3 ->
                            new Purchase.Reserved(
                                    dice.flip() ? Term.ONE_MONTH : Term.THREE_MONTHS,
                                    dice.decimal(0, 1e6),
                                    dice.decimal(0, 1e6));
                    default ->
                            new Purchase.Imported(
                                    dice.decimal(0, 9),
                                    dice.decimal(0, 9),
                                    dice.maybe(() -> dice.decimal(0, 8000)));
                };
        return new Deployment(
                workload,
                share,
                "model",
                "us-east-1",
                dice.one(Scope.class),
                purchase,
                dice.flip(),
                from,
                until,
                customModel,
                dice.extras());
    }

    private Term provisionedTerm() {
        return List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS).get(dice.below(3));
    }

    private UnitCount units() {
        return switch (dice.below(3)) {
            case 0 -> new UnitCount.Cheapest();
            case 1 -> new UnitCount.Peak();
            default -> new UnitCount.Fixed(dice.below(100));
        };
    }
}
