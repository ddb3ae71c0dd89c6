package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.cost.Statement;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Workload;

class BatchPricingTest {

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, TestCard.threeTiersAndBatch()).statements().getFirst();
    }

    @Test
    void batchUsesItsOwnRatesForWorkThatCanWait() {
        Workload patient = workload("100000", 800, 400).withRealTime(false);

        assertEquals(
                usd("13020"),
                price(plan(patient, deployment(new Purchase.Batch()))).amount().total());
    }

    @Test
    void batchDoesNotApplyToRealTimeWorkAndSaysWhy() {
        Statement statement =
                price(plan(workload("100000", 800, 400), deployment(new Purchase.Batch())));

        assertTrue(statement.lines().isEmpty());
        assertTrue(statement.gaps().getFirst() instanceof Gap.NotApplicable);
        assertTrue(statement.gaps().getFirst().reason().contains("$.workloads[0].realTime"));
    }
}
