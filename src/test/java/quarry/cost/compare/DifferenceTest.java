package quarry.cost.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class DifferenceTest {

    private static final TestCard CARD =
            new TestCard().onDemand("dear", "4", "4").onDemand("cheap", "1", "1");

    private static PricedPlan priced(String... models) {
        Workload work =
                Workload.of(
                        "w",
                        "Work",
                        Traffic.flat(new BigDecimal("1000000")),
                        RequestShape.of(1, 0));
        List<Scenario> scenarios =
                List.of(models).stream()
                        .map(
                                m ->
                                        Scenario.of(
                                                m,
                                                m,
                                                Deployment.of(
                                                        "w",
                                                        m,
                                                        TestCard.REGION,
                                                        Scope.REGIONAL,
                                                        new Purchase.OnDemand(Tier.STANDARD))))
                        .toList();
        return PlanPricer.price(
                Plan.empty("p", YearMonth.of(2027, 1))
                        .withMonths(1)
                        .withWorkloads(List.of(work))
                        .withScenarios(scenarios),
                CARD.card());
    }

    @Test
    void aCheaperScenarioIsSoMuchAndSuchAShareBelowTheBase() {
        Comparison comparison =
                ScenarioComparer.compare(priced("dear", "cheap"), new Breakdown.ByWorkload(), 0);

        assertEquals(Usd.of("-93"), comparison.difference(1).net());
        assertEquals(
                0,
                comparison.difference(1).share().orElseThrow().compareTo(new BigDecimal("-0.75")));
        assertTrue(comparison.difference(1).complete());
        assertEquals(Usd.of("-93"), comparison.difference(comparison.rows().getFirst(), 1).net());
        assertEquals(Usd.ZERO, comparison.difference(0).net());
    }

    @Test
    void anotherBaseTurnsTheDifferenceAround() {
        Comparison comparison =
                ScenarioComparer.compare(priced("dear", "cheap"), new Breakdown.ByMonth(), 1);

        assertEquals(Usd.of("93"), comparison.difference(0).net());
        assertEquals(
                0, comparison.difference(0).share().orElseThrow().compareTo(new BigDecimal("3")));
    }

    @Test
    void aDifferenceToSomethingIncompleteIsIncompleteOnEitherSide() {
        Comparison comparison =
                ScenarioComparer.compare(priced("dear", "unknown"), new Breakdown.ByComponent(), 0);

        assertFalse(comparison.difference(1).complete());
        assertEquals("input", comparison.rows().getFirst().key());
        assertFalse(comparison.rows().getFirst().cells().get(1).complete());
        assertTrue(
                ScenarioComparer.compare(priced("unknown", "dear"), new Breakdown.ByMonth(), 0)
                        .difference(1)
                        .share()
                        .isEmpty());
    }

    @Test
    void aPlanIsCompleteOnlyIfEveryScenarioIs() {
        assertTrue(priced("dear", "cheap").complete());
        assertFalse(priced("dear", "unknown").complete());
    }

    @Test
    void aStatementSumsUpByWorkloadAndByMonth() {
        PricedPlan priced = priced("dear");

        assertEquals(Usd.of("124"), priced.statements().getFirst().ofWorkload("w").net());
        assertEquals(Usd.ZERO, priced.statements().getFirst().ofWorkload("other").net());
        assertEquals(
                Usd.of("124"), priced.statements().getFirst().inMonth(YearMonth.of(2027, 1)).net());
        assertEquals(Usd.ZERO, priced.statements().getFirst().inMonth(YearMonth.of(2027, 2)).net());
    }
}
