package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.capacity;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.cost.Gap;
import quarry.cost.Purpose;
import quarry.money.Usd;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// A unit serves 1,000,000 input tokens an hour, 1,000 requests, which cost 10 USD on demand.
class CheapestUnitsTest {

    /// 3 units by day, half a unit by night.
    private static final Workload WORK =
            TestPlan.dayAndNight("w", 3000, 500, RequestShape.of(1000, 0));

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "10", "10")
                    .unitHour("m", Term.NONE, "7")
                    .unitHour("m", Term.ONE_MONTH, "5.5")
                    .unitHour("m", Term.SIX_MONTHS, "4")
                    .card();

    @Test
    void everyUnitThatReplacesMoreThanItCostsIsBought() {
        TestBill bill = TestBill.of(told(Term.NONE, new UnitCount.Cheapest()), CARD);

        assertEquals("744", bill.quantity(Component.MODEL_UNIT_HOUR), "unit 1 has a load of 75 %");
        assertEquals(usd("7440"), bill.total(Purpose.OVERFLOW), "12 hours × 2 units × 31 days");
        assertEquals(List.of(), bill.statement().gaps());
    }

    @ParameterizedTest
    @EnumSource(
            value = Term.class,
            names = {"NONE", "ONE_MONTH", "SIX_MONTHS"})
    void noOtherNumberCostsLessWithinThePlan(Term term) {
        Plan growing = growing(told(term, new UnitCount.Cheapest()));
        Usd cheapest = TestBill.of(growing, CARD).statement().amount().net();
        for (int units = 0; units <= 9; units++) {
            Plan fixed = growing(told(term, new UnitCount.Fixed(units)));
            assertTrue(
                    cheapest.compareTo(TestBill.of(fixed, CARD).statement().amount().net()) <= 0,
                    units + " units");
        }
    }

    private static Plan growing(Plan plan) {
        Workload work = plan.workloads().getFirst();
        return plan.withMonths(8)
                .withWorkloads(
                        List.of(
                                work.withTraffic(
                                        work.traffic()
                                                .withGrowthPerMonth(new BigDecimal("0.15")))));
    }

    @Test
    void theExplanationSaysWhereTheNumberComesFrom() {
        TestBill bill = TestBill.of(told(Term.NONE, new UnitCount.Cheapest()), CARD);

        String how = bill.line(Component.MODEL_UNIT_HOUR).explanation().getFirst().how();
        assertEquals(
                "the cheapest number: over the plan a unit costs 5208.00 USD; unit 1 replaces"
                        + " 5580.00 USD on demand, unit 2 would replace 3720.00 USD",
                how);
    }

    @Test
    void whereOverflowIsRejectedThereIsNoCheapestNumber() {
        Plan plan =
                plan(
                                WORK,
                                deployment(
                                        new Purchase.Provisioned(
                                                Term.NONE,
                                                new UnitCount.Cheapest(),
                                                Overflow.REJECT)))
                        .withModelUnits(List.of(capacity("16666.666666666666", null)));

        TestBill bill = TestBill.of(plan, CARD);

        assertEquals(List.of(), bill.statement().lines());
        assertTrue(
                bill.gap()
                        .reason()
                        .contains("Choose \"peak\", a number of units, or overflow on demand"));
    }

    @Test
    void withoutACapacityItSaysWhatToAskFor() {
        TestBill bill =
                TestBill.of(
                        told(Term.NONE, new UnitCount.Cheapest()).withModelUnits(List.of()), CARD);

        assertInstanceOf(Gap.NotApplicable.class, bill.gap());
        assertTrue(bill.gap().reason().contains("ask the account team"));
    }

    @Test
    void aMissingUnitRateIsAGapInItsMonthsAndAReasonElsewhere() {
        TestBill bill =
                TestBill.of(told(Term.THREE_MONTHS, new UnitCount.Cheapest()).withMonths(2), CARD);

        assertEquals(List.of(), bill.statement().lines());
        Gap.NoRate gap = assertInstanceOf(Gap.NoRate.class, bill.gap());
        assertEquals(Term.THREE_MONTHS, gap.lookup().key().term());
        assertTrue(gap.lookup().nearest().size() > 1);
        assertEquals(2, bill.statement().gaps().size(), "one a month");
    }

    @Test
    void aMissingOnDemandRateLeavesTheNumberUnknown() {
        RateCard card = new TestCard().unitHour("m", Term.NONE, "7").card();
        TestBill bill = TestBill.of(told(Term.NONE, new UnitCount.Cheapest()), card);

        assertEquals(List.of(), bill.statement().lines());
        Gap.NoRate gap = assertInstanceOf(Gap.NoRate.class, bill.gap());
        assertEquals(Component.INPUT, gap.lookup().key().component());
    }

    @Test
    void noTrafficTakesNoUnit() {
        Plan plan = told(Term.NONE, new UnitCount.Cheapest());
        Workload none = TestPlan.workload("0", 1000, 0);
        TestBill bill = TestBill.of(plan.withWorkloads(List.of(none)), CARD);

        assertEquals(Usd.ZERO, bill.statement().amount().total());
        assertEquals(List.of(), bill.statement().gaps());
    }

    private static Plan told(Term term, UnitCount units) {
        return plan(WORK, deployment(new Purchase.Provisioned(term, units, Overflow.ON_DEMAND)))
                .withModelUnits(List.of(capacity("16666.666666666666666666666666666667", null)));
    }
}
