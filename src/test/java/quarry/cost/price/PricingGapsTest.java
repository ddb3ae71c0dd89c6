package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;

/// What cannot be priced is left out and named, never guessed and never zero.
class PricingGapsTest {

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, TestCard.threeTiersAndBatch()).statements().getFirst();
    }

    @Test
    void aTierWithoutRatesIsAGapWithTheNearestOnesAndNeverAnotherTiersPrice() {
        Statement statement =
                price(
                        plan(
                                workload("100000", 800, 400),
                                deployment(new Purchase.OnDemand(Tier.LATENCY_OPTIMIZED))));

        assertFalse(statement.complete());
        assertTrue(statement.lines().isEmpty());
        Gap.NoRate gap = (Gap.NoRate) statement.gaps().getFirst();
        assertEquals("$.scenarios[0].deployments[0]", gap.path());
        assertEquals(3, gap.lookup().nearest().size());
        assertEquals(Component.INPUT, gap.lookup().nearest().getFirst().key().component());
        assertEquals(Mode.ON_DEMAND, gap.lookup().nearest().getFirst().key().mode());
    }

    @Test
    void aMissingRateLeavesTheOtherDeploymentStanding() {
        Statement statement =
                price(
                        plan(
                                workload("100000", 800, 400),
                                deployment(STANDARD).withShare(new BigDecimal("0.5")),
                                deployment(STANDARD)
                                        .withShare(new BigDecimal("0.5"))
                                        .withRegion("elsewhere")));

        assertEquals(usd("13020"), statement.amount().total());
        assertFalse(statement.amount().complete());
        assertEquals(2, statement.gaps().size());
    }

    @Test
    void scopeIsPartOfTheKey() {
        assertFalse(
                price(plan(workload("1", 1, 1), deployment(STANDARD).withScope(Scope.GLOBAL)))
                        .complete());
    }

    @Test
    void modesThatThisVersionDoesNotPriceAreGapsAndNotZero() {
        for (Purchase purchase :
                List.of(
                        new Purchase.Pooled("p"),
                        new Purchase.Reserved(Term.ONE_MONTH, BigDecimal.TEN, BigDecimal.TEN),
                        new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null))) {
            Statement statement = price(plan(workload("1", 1, 1), deployment(purchase)));
            assertFalse(statement.complete(), purchase.toString());
        }
    }
}
