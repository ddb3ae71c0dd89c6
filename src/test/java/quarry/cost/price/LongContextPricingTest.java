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

import quarry.cost.Statement;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanOverride;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.RateKey;
import quarry.rates.RateOverride;
import quarry.rates.Scope;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;

class LongContextPricingTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .longContext("m", 200_000, "6", "22.5")
                    .batch("m", "1.5", "7.5")
                    .card();

    private static Statement price(Workload workload, Deployment deployment) {
        return PlanPricer.price(plan(workload, deployment), CARD).statements().getFirst();
    }

    @Test
    void exactlyAtTheThresholdTheOrdinaryRatesHold() {
        assertEquals(
                usd("23.25"),
                price(workload("1", 200_000, 10_000), deployment(STANDARD)).amount().total());
    }

    @Test
    void aboveItTheWholeRequestIsBilledAtTheUpperRatesOutputToo() {
        assertEquals(
                usd("44.175186"),
                price(workload("1", 200_001, 10_000), deployment(STANDARD)).amount().total());
    }

    @Test
    void cachedInputCountsTowardsTheThreshold() {
        Workload cached =
                workload("1", 200_001, 0)
                        .withCache(
                                new CacheUse(
                                        new BigDecimal("200001"),
                                        BigDecimal.ONE,
                                        CacheTtl.MINUTES_5,
                                        Extras.NONE));

        Statement statement = price(cached, deployment(STANDARD).withCaching(true));

        assertFalse(
                statement.complete(),
                "there is no upper cache rate, and the lower one is not taken");
    }

    @Test
    void aModeWithoutUpperRatesHasNoRateForALongRequest() {
        Workload patient = workload("1", 200_001, 10).withRealTime(false);

        assertFalse(price(patient, deployment(new Purchase.Batch())).complete());
        assertTrue(
                price(
                                workload("1", 200_000, 10).withRealTime(false),
                                deployment(new Purchase.Batch()))
                        .complete());
    }

    @Test
    void anAnnouncedLongContextRateLeavesTheMonthsBeforeItAlone() {
        RateKey input =
                RateKey.onDemand(
                        "flat", TestCard.REGION, Scope.REGIONAL, Tier.STANDARD, Component.INPUT);
        RateOverride announced =
                new RateOverride(
                        input.above(1_000),
                        BigDecimal.TEN,
                        "announced",
                        TestPlan.JANUARY.plusMonths(1),
                        null);
        Plan plan =
                plan(workload("1", 2_000, 0), deployment(STANDARD).withModel("flat"))
                        .withMonths(2)
                        .withRateOverrides(List.of(new PlanOverride(announced, Extras.NONE)));

        Statement statement =
                PlanPricer.price(plan, new TestCard().onDemand("flat", "1", "2").card())
                        .statements()
                        .getFirst();

        assertTrue(statement.complete(), () -> statement.gaps().toString());
        assertEquals(usd("0.062"), statement.inMonth(TestPlan.JANUARY).total());
        assertEquals(usd("0.56"), statement.inMonth(TestPlan.JANUARY.plusMonths(1)).total());
    }

    @Test
    void aConversationWhoseLastTurnsPassTheThresholdIsWarnedAbout() {
        Workload chat = workload("1", 30_000, 1_000);
        Statement statement =
                price(
                        chat.withRequest(chat.request().withConversationTurns(BigDecimal.TEN)),
                        deployment(STANDARD));

        assertTrue(statement.complete());
        assertTrue(statement.warnings().getFirst().message().contains("200000 input tokens"));
    }
}
