package quarry.cost.price;

import quarry.cost.oracle.RandomPlans;
import quarry.plan.AddOn;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.MonthBasis;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What someone does to a plan, one step at a time, from a seed. Not every step makes sense.
final class RandomEdits {

    private final Random random;
    private final RandomPlans plans;

    RandomEdits(long seed) {
        this.random = new Random(seed);
        this.plans = new RandomPlans(seed);
    }

    Plan start() {
        return plans.next();
    }

    Plan edited(Plan plan) {
        return switch (random.nextInt(12)) {
            case 0 -> plan.withMonths(1 + random.nextInt(6));
            case 1 -> plan.withMonthBasis(MonthBasis.values()[random.nextInt(3)]);
            case 2 -> plan.withDiscounts(random.nextBoolean() ? List.of() : List.of(discount()));
            case 3 -> plan.withRateOverrides(List.of(override(plan)));
            case 4 -> plan.withModelUnits(plans.next().modelUnits());
            case 5 -> plan.withCustomModels(List.of(customModel()));
            case 6 -> plan.withScenarios(moreOrLess(plan.scenarios(), s -> s.withId(s.id() + "+")));
            case 7, 8 -> plan.withWorkloads(edited(plan.workloads(), this::edited));
            case 9 -> plan.withWorkloads(moreOrLess(plan.workloads(), w -> w.withId(w.id() + "+")));
            default -> plan.withScenarios(edited(plan.scenarios(), s -> edited(s, plan)));
        };
    }

    private Scenario edited(Scenario scenario, Plan plan) {
        return switch (random.nextInt(5)) {
            case 0 -> scenario.withName(scenario.name() + "!");
            case 1 -> scenario.withPools(moreOrLess(scenario.pools(), p -> p));
            case 2 -> scenario.withPools(List.of(pool()));
            case 3 ->
                    scenario.withDeployments(
                            moreOrLess(
                                    scenario.deployments(),
                                    d -> d.withShare(new BigDecimal("0.25"))));
            default ->
                    scenario.withDeployments(edited(scenario.deployments(), d -> edited(d, plan)));
        };
    }

    private Deployment edited(Deployment deployment, Plan plan) {
        return switch (random.nextInt(7)) {
            case 0 -> deployment.withModel(random.nextBoolean() ? "large" : "no such model");
            case 1 -> deployment.withCaching(!deployment.caching());
            case 2 -> deployment.withUntil(plan.start().plusMonths(random.nextInt(4)));
            case 3 -> deployment.withCustomModel(random.nextBoolean() ? "own" : null);
            case 4 -> deployment.withShare(new BigDecimal("0.4"));
            default -> deployment.withPurchase(purchase());
        };
    }

    private Purchase purchase() {
        return switch (random.nextInt(7)) {
            case 0 -> new Purchase.OnDemand(Tier.FLEX);
            case 1 -> new Purchase.Batch();
            case 2 -> new Purchase.Pooled("pool");
            case 3 -> new Purchase.Pooled("no such pool");
            case 4 ->
                    new Purchase.Reserved(
                            Term.values()[random.nextInt(Term.values().length)],
                            new BigDecimal(100_000),
                            new BigDecimal(10_000));
            case 5 -> new Purchase.Imported(BigDecimal.TWO, BigDecimal.ONE, null);
            default -> new Purchase.Provisioned(Term.NONE, new UnitCount.Fixed(1), Overflow.REJECT);
        };
    }

    private Pool pool() {
        return new Pool(
                "pool",
                "large",
                TestCard.REGION,
                Scope.REGIONAL,
                Term.NONE,
                random.nextBoolean() ? new UnitCount.Peak() : new UnitCount.Fixed(3),
                random.nextBoolean() ? Overflow.REJECT : Overflow.ON_DEMAND,
                Extras.NONE);
    }

    private Workload edited(Workload workload) {
        return switch (random.nextInt(4)) {
            case 0 -> workload.withRealTime(!workload.realTime());
            case 1 ->
                    workload.withAddOns(
                            List.of(
                                    new AddOn(
                                            "add-on",
                                            "small",
                                            TestCard.REGION,
                                            Scope.REGIONAL,
                                            Component.INPUT,
                                            AddOn.Per.REQUEST,
                                            BigDecimal.valueOf(random.nextInt(9)),
                                            List.of(),
                                            null,
                                            Extras.NONE)));
            case 2 -> workload.withTraffic(plans.next().workloads().getFirst().traffic());
            default -> workload.withRequest(plans.next().workloads().getFirst().request());
        };
    }

    private Discount discount() {
        return new Discount(
                "d", BigDecimal.valueOf(random.nextInt(90)), Set.of(Mode.ON_DEMAND), Extras.NONE);
    }

    private PlanOverride override(Plan plan) {
        return new PlanOverride(
                new RateOverride(
                        RateKey.onDemand(
                                        "large",
                                        TestCard.REGION,
                                        Scope.REGIONAL,
                                        Tier.STANDARD,
                                        Component.INPUT)
                                .above(random.nextBoolean() ? 0 : 700),
                        BigDecimal.valueOf(1 + random.nextInt(20)),
                        "",
                        random.nextBoolean() ? null : plan.start().plusMonths(1),
                        null),
                Extras.NONE);
    }

    private CustomModel customModel() {
        return new CustomModel(
                "own",
                "Own",
                "large",
                TestCard.REGION,
                BigDecimal.valueOf(random.nextInt(1_000_000)),
                BigDecimal.TWO,
                2,
                0,
                1,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                Extras.NONE);
    }

    private <T> List<T> edited(List<T> list, UnaryOperator<T> edit) {
        List<T> edited = new ArrayList<>(list);
        if (!edited.isEmpty()) {
            int place = random.nextInt(edited.size());
            edited.set(place, edit.apply(edited.get(place)));
        }
        return edited;
    }

    /// One element copied to the end, or removed.
    private <T> List<T> moreOrLess(List<T> list, UnaryOperator<T> copy) {
        List<T> edited = new ArrayList<>(list);
        if (!edited.isEmpty()) {
            T one = edited.get(random.nextInt(edited.size()));
            if (random.nextBoolean() || edited.size() == 1) {
                edited.add(copy.apply(one));
            } else {
                edited.remove(one);
            }
        }
        return edited;
    }
}
