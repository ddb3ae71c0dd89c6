package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.JANUARY;
import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What a reservation costs: thousands of tokens per minute for input and for output, over whole terms.
class ReservedPricingTest {

    private static final Component INPUT = Component.RESERVED_INPUT_1K_TPM_HOUR;
    private static final Component OUTPUT = Component.RESERVED_OUTPUT_1K_TPM_HOUR;
    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "3", "15")
                    .reserved("m", Term.ONE_MONTH, "0.2", "1")
                    .reserved("m", Term.THREE_MONTHS, "0.1", "0.5")
                    .card();
    private static final Workload IDLE = workload("0", 1000, 100);

    private static Deployment reserved(Term term, String input, String output) {
        return deployment(
                new Purchase.Reserved(term, new BigDecimal(input), new BigDecimal(output)));
    }

    private static Deployment smallest(Term term) {
        return reserved(term, "100000", "10000");
    }

    private static TestBill price(Plan plan) {
        return TestBill.of(plan, CARD);
    }

    @Test
    void theSmallestReservationCostsItsHoursUsedOrNot() {
        TestBill bill = price(plan(IDLE, smallest(Term.ONE_MONTH)));

        assertEquals(usd("14880"), bill.total(INPUT), "100 x 744 x 0.2");
        assertEquals(usd("7440"), bill.total(OUTPUT), "10 x 744 x 1");
        assertEquals(usd("22320"), bill.total());
        assertTrue(bill.statement().complete());
    }

    @Test
    void lessThanIsSoldIsAGapInEachMonthAndNoLine() {
        for (Deployment tooSmall :
                List.of(
                        reserved(Term.ONE_MONTH, "99999", "10000"),
                        reserved(Term.ONE_MONTH, "100000", "9999"))) {
            TestBill bill = price(plan(IDLE, tooSmall).withMonths(2));

            assertEquals(List.of(), bill.statement().lines());
            assertEquals(2, bill.statement().gaps().size());
            Gap gap = assertInstanceOf(Gap.NotApplicable.class, bill.gap());
            assertTrue(gap.reason().contains("100 thousand input and 10 thousand output"));
        }
    }

    @Test
    void thousandsAreRoundedUp() {
        TestBill bill = price(plan(IDLE, reserved(Term.ONE_MONTH, "100001", "12000")));

        assertEquals(usd("15028.8"), bill.total(INPUT), "101 x 744 x 0.2");
        assertEquals(usd("8928"), bill.total(OUTPUT), "12 x 744 x 1");
    }

    @Test
    void aTermRunsOnAfterTheDeployment() {
        Plan plan = plan(IDLE, smallest(Term.THREE_MONTHS).withUntil(JANUARY)).withMonths(5);

        TestBill bill = price(plan);

        assertEquals(
                List.of(Purpose.USE, Purpose.COMMITMENT, Purpose.COMMITMENT),
                bill.lines(l -> l.component() == INPUT).stream().map(Line::purpose).toList());
        assertEquals(usd("21600"), bill.total(INPUT), "100 x 90 x 24 x 0.1");
        assertEquals(usd("10800"), bill.total(OUTPUT), "10 x 90 x 24 x 0.5");
        assertEquals(List.of(), bill.statement().commitments());
    }

    @Test
    void aMonthlyTermEndsWithTheDeployment() {
        Plan plan = plan(IDLE, smallest(Term.ONE_MONTH).withUntil(JANUARY)).withMonths(5);

        assertEquals(List.of(JANUARY), price(plan).months(INPUT));
        assertEquals(List.of(), price(plan).statement().commitments());
    }

    @Test
    void aRenewedTermBeyondThePlanIsLeft() {
        TestBill bill = price(plan(IDLE, smallest(Term.THREE_MONTHS)).withMonths(4));

        YearMonth june = YearMonth.of(2027, 6);
        assertEquals(
                List.of(
                        new CommitmentLeft("w", 0, june, usd("14640")),
                        new CommitmentLeft("w", 0, june, usd("7320"))),
                bill.statement().commitments(),
                "61 x 24 hours x 10 and x 5");
        assertEquals(4, bill.months(OUTPUT).size());
    }

    @Test
    void servingNoMonthOfThePlanCostsNothing() {
        Plan plan = plan(IDLE, smallest(Term.ONE_MONTH).withFrom(YearMonth.of(2027, 2)));

        assertEquals(Usd.ZERO, price(plan).total());
        assertTrue(price(plan).statement().complete());
    }

    @Test
    void discountsOfReservationsLowerTheNetAndWhatIsLeft() {
        TestBill bill =
                price(
                        plan(IDLE, smallest(Term.THREE_MONTHS))
                                .withMonths(2)
                                .withDiscounts(List.of(discount("25", Mode.RESERVED))));

        assertEquals(usd("14160"), bill.total(INPUT), "100 x 59 x 24 x 0.1");
        assertEquals(usd("10620"), bill.net(INPUT));
        assertEquals(usd("5580"), bill.statement().commitments().getFirst().net(), "0.75 x 7440");
    }

    @Test
    void aTermThatIsNotSoldIsAGapForInputAndForOutput() {
        TestBill bill = price(plan(IDLE, smallest(Term.SIX_MONTHS)));

        assertEquals(
                List.of(INPUT, OUTPUT),
                bill.statement().gaps().stream()
                        .map(g -> ((Gap.NoRate) g).lookup().key().component())
                        .toList());
        assertEquals("$.scenarios[0].deployments[0]", bill.gap().path());
        assertEquals(Usd.ZERO, bill.total());
    }

    @Test
    void theHoursExplainThemselvesFromTheTokensReserved() {
        TestBill bill = price(plan(IDLE, smallest(Term.ONE_MONTH)));

        assertEquals(
                List.of(
                        "Input tokens per minute reserved 100000 tokens a minute",
                        "Hours of 2027-01 744 hours",
                        "Hours of 1,000 tokens per minute 74400 hour"),
                bill.quantitySteps(INPUT));
        assertEquals(
                "Output tokens per minute reserved 10000 tokens a minute",
                bill.quantitySteps(OUTPUT).getFirst());
        assertEquals(
                List.of(
                        "$.scenarios[0].deployments[0].inputTpm",
                        "$.scenarios[0].deployments[0].outputTpm"),
                List.of(
                        bill.line(INPUT).explanation().getFirst().origin(),
                        bill.line(OUTPUT).explanation().getFirst().origin()));
    }

    @Test
    void halfAWorkloadBringsHalfItsDemandAndTheWholeReservation() {
        Workload day = dayAndNight("w", 12_100, 0, IDLE.request());
        TestBill bill = price(plan(day, smallest(Term.ONE_MONTH).withShare(new BigDecimal("0.5"))));

        assertEquals(usd("22320"), bill.total(Purpose.USE));
        assertEquals(usd("83.7"), bill.total(Purpose.OVERFLOW), "372 x 50 x 0.0045");
    }
}
