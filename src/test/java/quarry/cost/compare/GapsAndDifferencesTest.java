package quarry.cost.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.cost.price.PlanPricer;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.Traffic;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One workload on two models: `m` costs 30 a month; of `half` only the input has a rate, 60 a month.
class GapsAndDifferencesTest {

    private static final RateCard CARD =
            new TestCard().onDemand("m", "1", "0").onDemand("half", Component.INPUT, "2").card();

    private static final PricedPlan PRICED =
            PlanPricer.price(
                    Plan.empty("p", YearMonth.of(2027, 1))
                            .withMonths(2)
                            .withMonthBasis(MonthBasis.DAYS_30)
                            .withWorkloads(
                                    List.of(
                                            workload("w")
                                                    .withTags(
                                                            new LinkedHashMap<>(
                                                                    Map.of("team", "cx"))),
                                            workload("unserved")))
                            .withScenarios(
                                    List.of(
                                            Scenario.of("a", "A", on("m")),
                                            Scenario.of("b", "B", on("half")),
                                            Scenario.of("none", "None"))),
                    CARD);

    private static Workload workload(String id) {
        return Workload.of(id, id, Traffic.flat(new BigDecimal(1_000)), RequestShape.of(1_000, 10));
    }

    private static Deployment on(String model) {
        return Deployment.of(
                "w", model, TestCard.REGION, Scope.REGIONAL, new Purchase.OnDemand(Tier.STANDARD));
    }

    private static List<Integer> gaps(Breakdown breakdown) {
        return ScenarioComparer.compare(PRICED, breakdown, 0).rows().stream()
                .map(row -> row.cells().get(1).gaps().size())
                .toList();
    }

    private static List<String> keys(Breakdown breakdown) {
        return ScenarioComparer.compare(PRICED, breakdown, 0).rows().stream()
                .map(Comparison.Row::key)
                .toList();
    }

    @Test
    void aGapStandsInTheRowsThatItBelongsTo() {
        assertEquals(List.of("2027-01", "2027-02"), keys(new Breakdown.ByMonth()));
        assertEquals(List.of(1, 1), gaps(new Breakdown.ByMonth()));
        assertEquals(List.of("w", "unserved"), keys(new Breakdown.ByWorkload()));
        assertEquals(List.of(2, 0), gaps(new Breakdown.ByWorkload()));
        assertEquals(List.of("input", "output"), keys(new Breakdown.ByComponent()));
        assertEquals(List.of(0, 2), gaps(new Breakdown.ByComponent()));
        assertEquals(List.of("", "cx"), keys(new Breakdown.ByTag("team")));
        assertEquals(List.of(0, 2), gaps(new Breakdown.ByTag("team")));
    }

    @Test
    void differencesAreToTheBaseAndSayWhetherBothSidesAreComplete() {
        Comparison toA = ScenarioComparer.compare(PRICED, new Breakdown.ByMonth(), 0);
        Comparison.Difference total = toA.difference(1);
        assertEquals(Usd.of("60"), total.net());
        assertEquals(0, total.share().orElseThrow().compareTo(BigDecimal.ONE));
        assertFalse(total.complete());
        assertTrue(toA.difference(2).complete());
        assertEquals(Usd.of("30"), toA.difference(toA.rows().getFirst(), 1).net());
        Comparison toB = ScenarioComparer.compare(PRICED, new Breakdown.ByMonth(), 1);
        assertFalse(toB.difference(0).complete());
        Comparison toNone = ScenarioComparer.compare(PRICED, new Breakdown.ByMonth(), 2);
        assertEquals(Optional.empty(), toNone.difference(0).share());
    }

    @Test
    void aStatementAddsUpAMonthAndAWorkloadWithTheirGaps() {
        Statement half = PRICED.statement("b").orElseThrow();
        assertFalse(PRICED.complete());
        assertTrue(PRICED.statement("a").orElseThrow().complete());
        Statement.Amount january = half.inMonth(YearMonth.of(2027, 1));
        assertEquals(Usd.of("60"), january.total());
        assertEquals(1, january.gaps().size());
        assertFalse(january.complete());
        assertEquals(Usd.of("120"), half.ofWorkload("w").net());
        assertEquals(2, half.ofWorkload("w").gaps().size());
        assertEquals(Usd.ZERO, half.ofWorkload("unserved").net());
        assertTrue(half.ofWorkload("unserved").complete());
        assertEquals(
                "No rate for half here regional on-demand output", half.gaps().getFirst().reason());
    }
}
