package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.JANUARY;
import static quarry.cost.price.TestPlan.capacity;
import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;

import org.junit.jupiter.api.Test;

import quarry.cost.CommitmentLeft;
import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.money.Usd;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.List;

/// What a pool costs over the months of its members, and what is missing where it cannot be said.
class PoolCommitmentTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "2", "0")
                    .unitHour("m", Term.NONE, "20")
                    .unitHour("m", Term.SIX_MONTHS, "10")
                    .card();
    private static final Workload A = dayAndNight("a", 30, 30, RequestShape.of(1000, 0));
    private static final Workload B = dayAndNight("b", 60, 60, RequestShape.of(1000, 0));
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private static Plan pooled(Term term, UnitCount units, Overflow overflow) {
        Pool pool =
                new Pool(
                        "p",
                        "m",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        term,
                        units,
                        overflow,
                        Extras.NONE);
        return plan(List.of(A, B))
                .withScenarios(
                        List.of(
                                new Scenario(
                                        "s",
                                        "S",
                                        List.of(
                                                member("a").withUntil(JANUARY),
                                                member("b").withFrom(MARCH).withUntil(MARCH)),
                                        List.of(pool),
                                        Extras.NONE)));
    }

    private static Plan pooled(Term term) {
        return pooled(term, new UnitCount.Fixed(1), Overflow.ON_DEMAND);
    }

    private static Deployment member(String workload) {
        return deployment(workload, new Purchase.Pooled("p"));
    }

    private static Plan told(Plan plan) {
        return plan.withModelUnits(List.of(capacity("1000", null)));
    }

    private static TestBill price(Plan plan) {
        return TestBill.of(plan, CARD);
    }

    private static List<String> months(TestBill bill) {
        return bill.statement().lines().stream()
                .map(l -> l.month().getMonthValue() + l.workload() + " " + l.purpose().id())
                .toList();
    }

    @Test
    void aTermRunsOnFromTheFirstMemberPastTheLast() {
        TestBill bill = price(told(pooled(Term.SIX_MONTHS)).withMonths(8));

        assertEquals(
                List.of(
                        "1 idle",
                        "1a use",
                        "2 idle",
                        "3b use",
                        "4 commitment",
                        "5 commitment",
                        "6 commitment"),
                months(bill));
        assertEquals(usd("43440"), bill.total(), "181 days x 24 x 10");
        assertEquals(usd("21840"), bill.total("", Purpose.COMMITMENT), "91 days x 24 x 10");
        assertEquals(List.of(), bill.statement().commitments());
    }

    @Test
    void whatLiesBeyondThePlanIsLeftToNoWorkload() {
        TestBill bill = price(told(pooled(Term.SIX_MONTHS)).withMonths(4));

        assertEquals(
                List.of(
                        new CommitmentLeft(
                                "", Line.NO_DEPLOYMENT, YearMonth.of(2027, 6), usd("14640"))),
                bill.statement().commitments());
        assertEquals(usd("28800"), bill.total(), "120 days x 24 x 10");
    }

    @Test
    void withoutATermItEndsWithItsLastMember() {
        TestBill bill = price(told(pooled(Term.NONE)).withMonths(8));

        assertEquals(List.of("1 idle", "1a use", "2 idle", "3b use"), months(bill));
        assertEquals(usd("43200"), bill.total(), "90 days x 24 x 20");
    }

    @Test
    void aPoolWhoseMembersServeNoMonthCostsNothing() {
        Plan plan = told(pooled(Term.SIX_MONTHS)).withStart(YearMonth.of(2027, 5)).withMonths(2);

        TestBill bill = price(plan);

        assertEquals(Usd.ZERO, bill.total());
        assertTrue(bill.statement().complete());
        assertEquals(List.of(), bill.statement().commitments());
    }

    @Test
    void withoutACapacityTheUnitsArePricedAndOverflowIsAGapOfEachMember() {
        TestBill bill = price(pooled(Term.NONE).withMonths(3));

        assertEquals(usd("29760"), bill.total("", Purpose.USE), "who uses them is unknown");
        assertEquals(usd("13440"), bill.total("", Purpose.IDLE), "in February nobody does");
        assertEquals(
                List.of("a 2027-01", "b 2027-03"),
                bill.statement().gaps().stream().map(g -> g.workload() + " " + g.month()).toList());
        assertTrue(bill.gap().reason().contains("ask the account team"));
    }

    @Test
    void withoutACapacityRefusedOverflowIsOnlyWarnedAbout() {
        TestBill bill =
                price(pooled(Term.NONE, new UnitCount.Fixed(1), Overflow.REJECT).withMonths(3));

        assertTrue(bill.statement().complete());
        assertEquals(
                List.of("$.scenarios[0].deployments[0]", "$.scenarios[0].deployments[1]"),
                bill.statement().warnings().stream().map(p -> p.path()).toList());
    }

    @Test
    void withoutACapacityThePeakIsUnknownAndNothingIsPriced() {
        TestBill bill =
                price(pooled(Term.NONE, new UnitCount.Peak(), Overflow.REJECT).withMonths(3));

        assertEquals(List.of(), bill.statement().lines());
        assertEquals(2, bill.statement().gaps().size());
        assertTrue(bill.gap().reason().contains("the peak is unknown"));
    }

    @Test
    void aPeakBeyondAllReasonIsAGapAndNotANumber() {
        Plan plan = pooled(Term.NONE, new UnitCount.Peak(), Overflow.REJECT).withMonths(3);

        assertTrue(
                price(plan.withModelUnits(List.of(capacity("0.0001", null))))
                        .gap()
                        .reason()
                        .contains("10000000 model units"));
        assertEquals(
                usd("43200000000"),
                price(plan.withModelUnits(List.of(capacity("0.001", null)))).total(),
                "a million units are still a number");
    }

    @Test
    void aRateThatIsNotThereIsAGapOfThePool() {
        TestBill bill = price(told(pooled(Term.ONE_MONTH)).withMonths(3));

        Gap.NoRate gap = assertInstanceOf(Gap.NoRate.class, bill.gap());
        assertEquals("$.scenarios[0].pools[0]", gap.path());
        assertEquals("", gap.workload());
        assertEquals(Term.ONE_MONTH, gap.lookup().key().term());
        assertEquals(3, bill.statement().gaps().size());
    }

    @Test
    void aCommitmentWithoutARateLeavesAGapAndNoFigureBeyondThePlan() {
        Plan plan = told(pooled(Term.THREE_MONTHS));

        TestBill bill = price(plan);

        assertEquals(1, bill.statement().gaps().size());
        assertEquals(List.of(), bill.statement().commitments());
    }

    @Test
    void aPoolThatIsNotThereIsAGapOfTheDeployment() {
        Plan plan =
                plan(A, deployment("a", new Purchase.Pooled("nowhere")))
                        .withModelUnits(List.of(capacity("1000", null)));

        TestBill bill = price(plan);

        assertEquals("There is no pool \"nowhere\" in this scenario.", bill.gap().reason());
        assertEquals("$.scenarios[0].deployments[0]", bill.gap().path());
        assertEquals(List.of(), bill.statement().lines());
    }
}
