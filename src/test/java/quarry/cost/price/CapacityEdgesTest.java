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

import quarry.plan.Deployment;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.rates.Status;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// No capacity at all, capacity of which nothing is known, and rates in doubt.
class CapacityEdgesTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "2", "4")
                    .unitHour("m", Term.NONE, "20")
                    .unitHour("m", Term.SIX_MONTHS, "10")
                    .reserved("m", Term.ONE_MONTH, "0.2", "1")
                    .imported("m", "0.05", "1.95")
                    .card();

    private static Deployment units(Term term, UnitCount count) {
        return deployment(new Purchase.Provisioned(term, count, Overflow.ON_DEMAND));
    }

    private static Deployment units(int units) {
        return units(Term.NONE, new UnitCount.Fixed(units));
    }

    @Test
    void noUnitsAreNoLineNoGapAndNoCommitment() {
        Plan plan =
                plan(workload("2400", 1000, 0), units(Term.SIX_MONTHS, new UnitCount.Fixed(0)))
                        .withModelUnits(List.of(capacity("1000", null)));

        TestBill bill = TestBill.of(plan, CARD);

        assertEquals(usd("148.8"), bill.total(), "all of 74,400 requests on demand");
        assertEquals(List.of(), bill.months(Component.MODEL_UNIT_HOUR));
        assertEquals(List.of(), bill.statement().commitments());
        RateCard withoutUnits = new TestCard().onDemand("m", "2", "4").card();
        assertTrue(TestBill.of(plan, withoutUnits).statement().complete());
    }

    @Test
    void aCapacityWithoutFiguresIsNone() {
        Plan plan =
                plan(workload("1000", 1000, 0), units(1))
                        .withModelUnits(List.of(capacity(null, null)));

        assertTrue(TestBill.of(plan, CARD).gap().reason().contains("ask the account team"));
    }

    @Test
    void aCapacityOfOutputAloneCountsInputAndOutputAgainstIt() {
        Plan plan =
                plan(workload("1440", 1000, 500), units(Term.NONE, new UnitCount.Peak()))
                        .withModelUnits(List.of(capacity(null, "750")));

        assertEquals(usd("29760"), TestBill.of(plan, CARD).total(), "2 x 744 x 20");
    }

    @Test
    void noCopiesCostOnlyTheirStorage() {
        Purchase none = new Purchase.Imported(BigDecimal.ONE, BigDecimal.ZERO, null);
        TestBill bill = TestBill.of(plan(workload("1000", 1, 1), deployment(none)), CARD);

        assertEquals(usd("1.95"), bill.total());
        assertEquals(1, bill.statement().lines().size());
    }

    @Test
    void ratesInDoubtAreWarnedAboutWhereverTheyAreUsed() {
        Purchase reserved =
                new Purchase.Reserved(
                        Term.ONE_MONTH, new BigDecimal(100_000), new BigDecimal(10_000));
        Purchase imported = new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null);
        for (Deployment deployment :
                List.of(
                        units(1),
                        deployment(reserved),
                        deployment(imported),
                        deployment(STANDARD))) {
            Plan plan =
                    plan(workload("1000", 1, 1), deployment)
                            .withModelUnits(List.of(capacity("1000000", null)));

            assertEquals(List.of(), TestBill.of(plan, CARD).statement().warnings());
            List<String> warnings =
                    TestBill.of(plan, doubted()).statement().warnings().stream()
                            .map(
                                    w ->
                                            w.path()
                                                    + w.message()
                                                            .contains(
                                                                    "is uncertain: contradicted."))
                            .distinct()
                            .toList();
            assertEquals(List.of("$.scenarios[0].deployments[0]true"), warnings);
        }
    }

    private static RateCard doubted() {
        TestCard card = new TestCard();
        CARD.rates().forEach(r -> card.rate(r.key(), r.usd(), Status.UNCERTAIN, "contradicted"));
        return card.card();
    }
}
