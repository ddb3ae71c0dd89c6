package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.capacity;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Retries;
import quarry.plan.TokenFactors;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// A model that counts the same text as more tokens, or answers at greater length. 31,000 requests in January.
class TokenFactorsTest {

    private static final RateCard CARD =
            new TestCard()
                    .model("m", 1024)
                    .onDemand("m", "3", "15")
                    .cache("m", "0.3", "3.75")
                    .unitHour("m", Term.NONE, "20")
                    .card();

    private static Deployment factors(Purchase purchase, String input, String output) {
        return deployment(purchase)
                .withFactors(
                        new TokenFactors(
                                new BigDecimal(input), new BigDecimal(output), Extras.NONE));
    }

    private static Workload cached(long cacheable) {
        return workload("1000", 2000, 100)
                .withCache(
                        new CacheUse(
                                BigDecimal.valueOf(cacheable),
                                new BigDecimal("0.75"),
                                CacheTtl.MINUTES_5,
                                Extras.NONE));
    }

    private static TestBill price(Plan plan) {
        return TestBill.of(plan, CARD);
    }

    @Test
    void inputAndOutputScaleApart() {
        TestBill bill = price(plan(workload("1000", 2000, 100), factors(STANDARD, "1.5", "2")));

        assertEquals(usd("279"), bill.total(Component.INPUT), "31 x 3 million x 3");
        assertEquals(usd("93"), bill.total(Component.OUTPUT), "31 x 0.2 million x 15");
    }

    @Test
    void theCachedPrefixScalesWithTheInput() {
        TestBill bill = price(plan(cached(1600), factors(STANDARD, "1.25", "1").withCaching(true)));

        assertEquals("15.5", bill.quantity(Component.INPUT), "31,000 x 400 x 1.25");
        assertEquals("46.5", bill.quantity(Component.CACHE_READ), "31,000 x 1600 x 0.75 x 1.25");
        assertEquals(
                "15.5", bill.quantity(Component.CACHE_WRITE_5M), "31,000 x 1600 x 0.25 x 1.25");
    }

    @Test
    void retriesAndFactorsMultiply() {
        Workload workload =
                workload("1000", 2000, 100)
                        .withRetries(
                                new Retries(
                                        BigDecimal.ONE,
                                        new BigDecimal("0.5"),
                                        BigDecimal.ONE,
                                        Extras.NONE));
        TestBill bill = price(plan(workload, factors(STANDARD, "2", "3")));

        assertEquals("186", bill.quantity(Component.INPUT), "31,000 x 2000 x 2 x 1.5");
        assertEquals("18.6", bill.quantity(Component.OUTPUT), "31,000 x 100 x 3 x 2");
        assertEquals(
                List.of("2000 × 2 for this model × 1.5 with retries"),
                bill.line(Component.INPUT).explanation().stream()
                        .filter(s -> s.label().equals("Input of a request"))
                        .map(s -> s.how())
                        .toList());
    }

    @Test
    void theMinimumOfTheCacheIsCountedAsTheModelCounts() {
        assertEquals(
                List.of(),
                price(plan(cached(1000), factors(STANDARD, "1.02", "9").withCaching(true)))
                        .months(Component.CACHE_READ),
                "1,020 tokens are below 1,024");
        assertEquals(
                1,
                price(plan(cached(1000), factors(STANDARD, "1.024", "1").withCaching(true)))
                        .months(Component.CACHE_READ)
                        .size());
    }

    @Test
    void theLongContextThresholdIsPassedByTheModelsOwnCount() {
        RateCard card =
                new TestCard().onDemand("m", "3", "15").longContext("m", 2500, "6", "30").card();

        assertEquals(
                usd("232.5"),
                TestBill.of(plan(workload("1000", 2000, 0), factors(STANDARD, "1.25", "2")), card)
                        .total(),
                "31 x 2.5 million x 3");
        assertEquals(
                usd("483.6"),
                TestBill.of(plan(workload("1000", 2000, 0), factors(STANDARD, "1.3", "2")), card)
                        .total(),
                "31 x 2.6 million x 6");
    }

    @Test
    void theLastTurnOfAConversationIsMeasuredWithTheFactorToo() {
        RateCard card =
                new TestCard().onDemand("m", "3", "15").longContext("m", 2500, "6", "30").card();
        Workload workload = workload("1000", 1000, 0);
        Workload turns =
                workload.withRequest(workload.request().withConversationTurns(BigDecimal.TWO));

        // On average 1,500 tokens, in the last turn 2,000: with the factor 1,950 and 2,600.
        assertEquals(
                1,
                TestBill.of(plan(turns, factors(STANDARD, "1.3", "1")), card)
                        .statement()
                        .warnings()
                        .size());
        assertTrue(
                TestBill.of(plan(turns, factors(STANDARD, "1.25", "1")), card)
                        .statement()
                        .warnings()
                        .isEmpty());
    }

    @Test
    void unitsAreLoadedByWhatTheModelCounts() {
        Workload hourly = workload("1440", 1000, 100);
        Purchase peak = new Purchase.Provisioned(Term.NONE, new UnitCount.Peak(), Overflow.REJECT);

        assertEquals(usd("14880"), told(plan(hourly, factors(peak, "1", "1"))).total());
        assertEquals(usd("44640"), told(plan(hourly, factors(peak, "2.5", "1"))).total(), "input");
        assertEquals(usd("29760"), told(plan(hourly, factors(peak, "1", "2"))).total(), "output");
    }

    private static TestBill told(Plan plan) {
        return price(plan.withModelUnits(List.of(capacity("1000", "100"))));
    }
}
