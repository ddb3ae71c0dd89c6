package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;

import org.junit.jupiter.api.Test;

import quarry.cost.Purpose;
import quarry.money.Usd;
import quarry.plan.CacheTtl;
import quarry.plan.CacheUse;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Retries;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// 100,000 input and 10,000 output tokens a minute are reserved: 6 million and 600,000 an hour.
class ReservedOverflowTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .cache("m", "0.3", "3.75")
                    .reserved("m", Term.ONE_MONTH, "0.2", "1")
                    .card();
    private static final Deployment RESERVED =
            deployment(
                    new Purchase.Reserved(
                            Term.ONE_MONTH, new BigDecimal(100_000), new BigDecimal(10_000)));

    private static TestBill price(Workload workload) {
        return TestBill.of(plan(workload, RESERVED.withWorkload(workload.id())), CARD);
    }

    private static String overflowing(long anHour, RequestShape request) {
        TestBill bill = price(dayAndNight("w", anHour, anHour, request));
        return bill.lines(l -> l.purpose() == Purpose.OVERFLOW).stream()
                .filter(
                        l ->
                                l.component() == Component.OUTPUT
                                        || request.outputTokens().signum() == 0)
                .findFirst()
                .map(l -> l.quantity().stripTrailingZeros().toPlainString())
                .orElse("none");
    }

    @Test
    void whatExceedsTheReservationGoesToOnDemandHourByHour() {
        TestBill bill = price(dayAndNight("w", 9000, 3000, RequestShape.of(1000, 100)));

        // 3,000 requests too many in each of 372 hours, none in the others.
        assertEquals(
                usd("3348"),
                bill.total(
                        l -> l.purpose() == Purpose.OVERFLOW && l.component() == Component.INPUT),
                "1116 million tokens x 3");
        assertEquals(
                usd("1674"),
                bill.total(
                        l -> l.purpose() == Purpose.OVERFLOW && l.component() == Component.OUTPUT),
                "111.6 million tokens x 15");
    }

    @Test
    void exactlyTheReservationDoesNotOverflow() {
        assertEquals("none", overflowing(6000, RequestShape.of(1000, 100)));
        assertEquals("0.0744", overflowing(6001, RequestShape.of(1000, 100)));
    }

    @Test
    void theScarcerOfInputAndOutputLimits() {
        assertEquals("0.0372", overflowing(6001, RequestShape.of(1000, 50)), "by input");
        assertEquals("0.0744", overflowing(6001, RequestShape.of(500, 100)), "by output");
    }

    @Test
    void aRequestWithOnlyOneKindOfTokensIsLimitedByThatOne() {
        assertEquals("0.0744", overflowing(6001, RequestShape.of(0, 100)));
        assertEquals("0.744", overflowing(6001, RequestShape.of(1000, 0)));
        assertEquals("none", overflowing(6001, RequestShape.of(0, 0)));
    }

    @Test
    void thousandsRoundedUpAreServed() {
        Deployment odd =
                deployment(
                        new Purchase.Reserved(
                                Term.ONE_MONTH, new BigDecimal(100_001), new BigDecimal(20_000)));
        Workload workload = dayAndNight("w", 6060, 6061, RequestShape.of(1000, 1));

        TestBill bill = TestBill.of(plan(workload, odd), CARD);

        assertEquals(
                usd("1.12158"), bill.total(Purpose.OVERFLOW), "372 x (0.001 x 3 + 0.000001 x 15)");
    }

    private static Workload cached(long anHour, String retries) {
        return dayAndNight("w", anHour, anHour, RequestShape.of(1000, 0))
                .withCache(
                        new CacheUse(
                                new BigDecimal(800),
                                new BigDecimal("0.75"),
                                CacheTtl.MINUTES_5,
                                Extras.NONE))
                .withRetries(
                        new Retries(
                                new BigDecimal(retries),
                                BigDecimal.ONE,
                                BigDecimal.ONE,
                                Extras.NONE));
    }

    @Test
    void cacheWritesCountAndReadsDoNot() {
        Deployment caching = RESERVED.withCaching(true);

        // 200 input + 800 x 0.25 written = 400 tokens a request: 15,000 requests an hour.
        assertEquals(
                Usd.ZERO,
                TestBill.of(plan(cached(15_000, "0"), caching), CARD).total(Purpose.OVERFLOW));
        TestBill over = TestBill.of(plan(cached(15_001, "0"), caching), CARD);
        assertEquals(
                usd("1.1383200"),
                over.total(Purpose.OVERFLOW),
                "744 requests x (200 x 3 + 600 x 0.3 + 200 x 3.75) / 1,000,000");
    }

    @Test
    void withoutTheCacheAllInputCounts() {
        assertEquals(
                usd("2.232"),
                TestBill.of(plan(cached(6001, "0"), RESERVED), CARD).total(Purpose.OVERFLOW),
                "744 requests x 1,000 x 3 / 1,000,000");
    }

    @Test
    void retriesCount() {
        assertEquals(
                Usd.ZERO,
                TestBill.of(plan(cached(3000, "1"), RESERVED), CARD).total(Purpose.OVERFLOW));
        assertEquals(
                usd("4.464"),
                TestBill.of(plan(cached(3001, "1"), RESERVED), CARD).total(Purpose.OVERFLOW),
                "744 requests x 2,000 x 3 / 1,000,000");
    }

    @Test
    void overflowGetsTheDiscountOfOnDemand() {
        Workload workload = dayAndNight("w", 6001, 6001, RequestShape.of(1000, 0));
        TestBill bill =
                TestBill.of(
                        plan(workload, RESERVED)
                                .withDiscounts(List.of(discount("50", Mode.ON_DEMAND))),
                        CARD);

        assertEquals(usd("1.116"), bill.net(Component.INPUT));
        assertEquals(
                List.of("Requests that overflow 744 requests", "Input 0.744 1M tokens"),
                bill.quantitySteps(Component.INPUT).stream()
                        .filter(s -> s.startsWith("Requests that") || s.startsWith("Input 0"))
                        .toList());
    }
}
