package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Statement;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.rates.Component;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class RateOverridePricingTest {

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, TestCard.threeTiersAndBatch()).statements().getFirst();
    }

    @Test
    void anOverrideWinsOverTheCardOnlyInItsMonthsAndIsMarkedAsTheUsersOwn() {
        RateKey input =
                RateKey.onDemand(
                        "m", TestCard.REGION, Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
        Plan plan =
                plan(workload("1000000", 1, 0), deployment(STANDARD))
                        .withMonths(3)
                        .withRateOverrides(
                                List.of(
                                        new PlanOverride(
                                                new RateOverride(
                                                        input,
                                                        new BigDecimal("2"),
                                                        "announced",
                                                        YearMonth.of(2027, 2),
                                                        YearMonth.of(2027, 2)),
                                                Extras.NONE)));

        Statement statement = price(plan);

        assertEquals(usd("93"), statement.inMonth(YearMonth.of(2027, 1)).total());
        assertEquals(usd("56"), statement.inMonth(YearMonth.of(2027, 2)).total());
        assertEquals(usd("93"), statement.inMonth(YearMonth.of(2027, 3)).total());
        assertEquals(Status.OVERRIDE, statement.lines().get(1).rate().status());
    }

    @Test
    void anOverrideMayNameAModelThatTheCardDoesNotHave() {
        RateKey key =
                RateKey.onDemand(
                        "mine", TestCard.REGION, Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
        Plan plan =
                plan(workload("1000000", 1, 0), deployment(STANDARD).withModel("mine"))
                        .withRateOverrides(
                                List.of(
                                        new PlanOverride(
                                                new RateOverride(
                                                        key, BigDecimal.TEN, "", null, null),
                                                Extras.NONE)));

        assertEquals(usd("310"), price(plan).amount().total());
    }
}
