package quarry.cost.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.compare.Breakdown;
import quarry.cost.compare.Comparison;
import quarry.cost.compare.ScenarioComparer;
import quarry.cost.price.PlanPricer;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

class LawsTest {

    private static final RateCard CARD = RandomPlans.card();

    static LongStream seeds() {
        return LongStream.rangeClosed(100, 220);
    }

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, CARD).statements().getFirst();
    }

    private static Plan scaled(Plan plan, BigDecimal factor) {
        return plan.withWorkloads(
                plan.workloads().stream()
                        .map(
                                w ->
                                        w.withTraffic(
                                                w.traffic()
                                                        .withRequestsPerDay(
                                                                w.traffic()
                                                                        .requestsPerDay()
                                                                        .multiply(factor))))
                        .toList());
    }

    private static Plan bought(Plan plan, Purchase purchase) {
        Scenario scenario = plan.scenarios().getFirst();
        List<Deployment> deployments =
                scenario.deployments().stream()
                        .map(d -> d.withPurchase(purchase).withCaching(false))
                        .toList();
        return plan.withScenarios(List.of(scenario.withDeployments(deployments)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInNothingOut(long seed) {
        Plan plan = bought(new RandomPlans(seed).next(), new Purchase.OnDemand(Tier.STANDARD));
        assertEquals(Usd.ZERO, price(scaled(plan, BigDecimal.ZERO)).amount().total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreTrafficNeverCostsLess(long seed) {
        Plan plan = new RandomPlans(seed).next();
        Usd once = price(plan).amount().net();
        Usd more = price(scaled(plan, new BigDecimal("1.37"))).amount().net();
        assertTrue(once.compareTo(more) <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workloadsPricedAloneAddUpToThePlan(long seed) {
        Plan plan = new RandomPlans(seed).next();
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
        Plan plan = new RandomPlans(seed).next();
        Plan patient =
                plan.withDiscounts(List.of())
                        .withWorkloads(
                                plan.workloads().stream().map(w -> w.withRealTime(false)).toList());
        assertTrue(
                price(bought(patient, new Purchase.Batch()))
                                .amount()
                                .total()
                                .compareTo(
                                        price(bought(patient, new Purchase.OnDemand(Tier.STANDARD)))
                                                .amount()
                                                .total())
                        <= 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBreakdownAddsUpToTheTotalExactly(long seed) {
        PricedPlan priced = PlanPricer.price(new RandomPlans(seed).next(), CARD);
        for (Breakdown breakdown :
                List.of(
                        new Breakdown.ByMonth(),
                        new Breakdown.ByWorkload(),
                        new Breakdown.ByComponent(),
                        new Breakdown.ByTag("team"))) {
            Comparison comparison = ScenarioComparer.compare(priced, breakdown, 0);
            Usd rows =
                    comparison.rows().stream()
                            .map(r -> r.cells().getFirst().net())
                            .reduce(Usd.ZERO, Usd::plus);
            assertEquals(comparison.totals().getFirst().net(), rows, breakdown.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyExplanationEndsInTheNetAmount(long seed) {
        for (Line line : price(new RandomPlans(seed).next()).lines()) {
            assertEquals(0, line.explanation().getLast().value().compareTo(line.net().value()));
        }
    }
}
