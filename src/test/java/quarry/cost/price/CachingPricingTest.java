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
import quarry.cost.Line;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

class CachingPricingTest {

    private static final RateCard CARD =
            new TestCard()
                    .model("m", 1024)
                    .onDemand("m", "3", "15")
                    .cache("m", "0.3", "3.75")
                    .batch("m", "1.5", "7.5")
                    .card();

    private static Workload cached(String cacheable, String hitRate, CacheTtl ttl) {
        return workload("1000000", 10_000, 0)
                .withCache(
                        new CacheUse(
                                new BigDecimal(cacheable),
                                new BigDecimal(hitRate),
                                ttl,
                                Extras.NONE));
    }

    private static Statement price(Workload workload, boolean caching) {
        return price(workload, caching, STANDARD);
    }

    private static Statement price(Workload workload, boolean caching, Purchase purchase) {
        Plan plan = plan(workload, deployment(purchase).withCaching(caching));
        return PlanPricer.price(plan, CARD).statements().getFirst();
    }

    private static Map<Component, Usd> byComponent(Statement statement) {
        return statement.lines().stream().collect(Collectors.toMap(Line::component, Line::amount));
    }

    @Test
    void aHitReadsThePrefixAMissWritesItAndTheRestIsInput() {
        Map<Component, Usd> amounts =
                byComponent(price(cached("8000", "0.9", CacheTtl.MINUTES_5), true));

        assertEquals(
                Map.of(
                        Component.INPUT, usd("186000"),
                        Component.CACHE_READ, usd("66960"),
                        Component.CACHE_WRITE_5M, usd("93000")),
                amounts);
    }

    @Test
    void neverMoreIsCachedThanTheRequestHas() {
        Map<Component, Usd> amounts =
                byComponent(price(cached("999999", "1", CacheTtl.MINUTES_5), true));

        assertEquals(Map.of(Component.CACHE_READ, usd("93000")), amounts);
    }

    @Test
    void withoutCachingOnTheDeploymentAllInputIsInput() {
        assertEquals(
                Map.of(Component.INPUT, usd("930000")),
                byComponent(price(cached("8000", "0.9", CacheTtl.MINUTES_5), false)));
    }

    @Test
    void belowTheModelsMinimumNothingIsCachedAndAWarningSaysSo() {
        Statement statement = price(cached("1023", "0.9", CacheTtl.MINUTES_5), true);

        assertEquals(Map.of(Component.INPUT, usd("930000")), byComponent(statement));
        assertTrue(statement.warnings().getFirst().message().contains("at least 1024 tokens"));
        assertEquals(
                "$.scenarios[0].deployments[0].caching", statement.warnings().getFirst().path());
        assertTrue(price(cached("1024", "0.9", CacheTtl.MINUTES_5), true).warnings().isEmpty());
    }

    @Test
    void withoutACacheRateThatComponentIsAGapAndNotFree() {
        Statement statement = price(cached("8000", "0.9", CacheTtl.HOUR_1), true);

        assertFalse(statement.complete());
        Gap.NoRate gap = (Gap.NoRate) statement.gaps().getFirst();
        assertEquals(Component.CACHE_WRITE_1H, gap.lookup().key().component());
        assertEquals(Component.CACHE_WRITE_5M, gap.lookup().nearest().getFirst().key().component());
        assertEquals(2, statement.lines().size());
    }

    @Test
    void aRateThatNothingIsMeteredAtIsNotNeeded() {
        assertTrue(price(cached("8000", "1", CacheTtl.HOUR_1), true).complete());
    }

    @Test
    void batchIgnoresCachingAndSaysSo() {
        Workload patient = cached("8000", "0.9", CacheTtl.MINUTES_5).withRealTime(false);

        Statement statement = price(patient, true, new Purchase.Batch());

        assertEquals(Map.of(Component.INPUT, usd("465000")), byComponent(statement));
        assertEquals(1, statement.warnings().size());
    }
}
