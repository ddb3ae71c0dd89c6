package quarry.cost.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/// What holds for the prices of any plan.
@Execution(ExecutionMode.CONCURRENT)
class LawsTest {

    private static final RateCard CARD = RandomPlans.card();
    private static final Purchase STANDARD = new Purchase.OnDemand(Tier.STANDARD);

    static LongStream seeds() {
        return LongStream.rangeClosed(100, 220);
    }

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, CARD).statements().getFirst();
    }

    private static Plan plan(long seed) {
        return new RandomPlans(seed).next();
    }

    private static Plan eachWorkload(Plan plan, UnaryOperator<Workload> change) {
        return plan.withWorkloads(plan.workloads().stream().map(change).toList());
    }

    private static Plan eachDeployment(Plan plan, UnaryOperator<Deployment> change) {
        Scenario scenario = plan.scenarios().getFirst();
        return plan.withScenarios(
                List.of(
                        scenario.withDeployments(
                                scenario.deployments().stream().map(change).toList())));
    }

    private static Plan scaled(Plan plan, BigDecimal factor) {
        return eachWorkload(
                plan,
                w ->
                        w.withTraffic(
                                w.traffic()
                                        .withRequestsPerDay(
                                                w.traffic().requestsPerDay().multiply(factor))));
    }

    /// Nothing but requests, bought as said, at the card's rates.
    private static Plan bought(Plan plan, Purchase purchase) {
        return eachWorkload(
                eachDeployment(
                        plan.withCustomModels(List.of()).withRateOverrides(List.of()),
                        d -> d.withPurchase(purchase).withCaching(false).withCustomModel(null)),
                w -> w.withAddOns(List.of()));
    }

    /// Without what several workloads share.
    private static Plan unshared(Plan plan) {
        return eachDeployment(
                plan.withCustomModels(List.of()),
                d ->
                        d.withCustomModel(null)
                                .withPurchase(
                                        d.purchase() instanceof Purchase.Pooled
                                                ? STANDARD
                                                : d.purchase()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInNothingOut(long seed) {
        Plan plan = bought(plan(seed), STANDARD);
        assertEquals(Usd.ZERO, price(scaled(plan, BigDecimal.ZERO)).amount().total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreTrafficNeverCostsLess(long seed) {
        Plan plan = plan(seed);
        Usd once = price(plan).amount().net();
        Usd more = price(scaled(plan, new BigDecimal("1.37"))).amount().net();
        assertTrue(once.compareTo(more) <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workloadsPricedAloneAddUpToThePlan(long seed) {
        Plan plan = unshared(plan(seed));
        Scenario scenario = plan.scenarios().getFirst();
        Usd sum = Usd.ZERO;
        for (Workload workload : plan.workloads()) {
            List<Deployment> own =
                    scenario.deployments().stream()
                            .filter(d -> d.workload().equals(workload.id()))
                            .toList();
            sum =
                    sum.plus(
                            price(plan.withScenarios(List.of(scenario.withDeployments(own))))
                                    .amount()
                                    .net());
        }
        assertEquals(price(plan).amount().net(), sum);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void batchNeverCostsMoreThanOnDemand(long seed) {
        Plan patient =
                eachWorkload(plan(seed).withDiscounts(List.of()), w -> w.withRealTime(false));
        assertTrue(
                price(bought(patient, new Purchase.Batch()))
                                .amount()
                                .total()
                                .compareTo(price(bought(patient, STANDARD)).amount().total())
                        <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unitsCostTheSameInAPoolOfTheirOwn(long seed) {
        Plan plan = plan(seed);
        Scenario scenario = plan.scenarios().getFirst();
        List<Pool> pools = new ArrayList<>(scenario.pools());
        List<Deployment> deployments = new ArrayList<>();
        for (Deployment deployment : scenario.deployments()) {
            if (deployment.purchase() instanceof Purchase.Provisioned own) {
                String id = "own" + pools.size();
                pools.add(
                        new Pool(
                                id,
                                deployment.model(),
                                deployment.region(),
                                deployment.scope(),
                                own.term(),
                                own.units(),
                                own.overflow(),
                                Extras.NONE));
                deployments.add(deployment.withPurchase(new Purchase.Pooled(id)));
            } else {
                deployments.add(deployment);
            }
        }
        Plan pooled =
                plan.withScenarios(List.of(scenario.withPools(pools).withDeployments(deployments)));

        BigDecimal alone = price(plan).amount().net().value();
        BigDecimal difference = price(pooled).amount().net().value().subtract(alone).abs();
        assertTrue(difference.compareTo(alone.movePointLeft(20)) <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsNegative(long seed) {
        assertTrue(
                price(plan(seed)).lines().stream().allMatch(l -> l.net().compareTo(Usd.ZERO) >= 0));
    }
}
