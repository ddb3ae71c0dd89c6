package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Statement;
import quarry.money.Usd;
import quarry.plan.CustomProfile;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

class ProvisionedPricingTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "0.2", "0.6")
                    .unitHour("m", Term.NONE, "20.5")
                    .unitHour("m", Term.ONE_MONTH, "18.4")
                    .unitHour("m", Term.SIX_MONTHS, "14.8")
                    .card();

    private static Deployment units(Term term, UnitCount units, Overflow overflow) {
        return deployment(new Purchase.Provisioned(term, units, overflow));
    }

    private static Deployment units(Term term, int units) {
        return units(term, new UnitCount.Fixed(units), Overflow.ON_DEMAND);
    }

    private static Plan withCapacity(Plan plan, @Nullable String input, @Nullable String output) {
        return plan.withModelUnits(
                List.of(
                        new ModelUnitCapacity(
                                "m",
                                input == null ? null : new BigDecimal(input),
                                output == null ? null : new BigDecimal(output),
                                "told",
                                Extras.NONE)));
    }

    private static Statement price(Plan plan) {
        return PlanPricer.price(plan, CARD).statements().getFirst();
    }

    /// 8 hours a day at 3 units, 16 hours at 0.3, when one request a minute keeps one unit busy.
    private static Workload dayAndNight() {
        List<BigDecimal> week =
                IntStream.range(0, 168)
                        .mapToObj(h -> new BigDecimal(h % 24 >= 8 && h % 24 < 16 ? "3" : "0.3"))
                        .toList();
        Workload workload = workload(new BigDecimal("1728").toPlainString(), 1000, 0);
        return workload.withTraffic(workload.traffic().withProfile(new CustomProfile(week)));
    }

    @Test
    void twoUnitsOfTitanExpressForAMonthOf31DaysCost27379Dollars20() {
        Statement statement = price(plan(workload("0", 800, 400), units(Term.ONE_MONTH, 2)));

        assertEquals(usd("27379.20"), statement.amount().total());
        assertTrue(statement.complete());
    }

    @Test
    void demandHoweverSmallIsDemand() {
        String capacity = "60";
        Statement none =
                price(
                        withCapacity(
                                plan(workload("1e-18", 1000, 0), units(Term.NONE, 0)),
                                capacity,
                                null));
        Statement peak =
                price(
                        withCapacity(
                                plan(
                                        workload("1e-24", 1000, 0),
                                        units(Term.NONE, new UnitCount.Peak(), Overflow.REJECT)),
                                capacity,
                                null));

        assertEquals(
                0,
                none.amount()
                        .total()
                        .value()
                        .round(MathContext.DECIMAL64)
                        .compareTo(new BigDecimal("6.2e-21")));
        assertEquals(
                usd("15252"), peak.amount().total(), "one unit for 744 hours, nothing rejected");
        assertEquals(0, peak.service().getFirst().rejected().signum());
    }

    @Test
    void aUnitCostsItsHoursUsedOrNot() {
        Plan idle = withCapacity(plan(workload("1", 1, 1), units(Term.NONE, 1)), "100", "100");

        assertEquals(usd("15252"), price(idle).amount().total());
    }

    @Test
    void whatExceedsTheUnitsIsPricedOnDemandHourByHour() {
        Statement statement =
                price(withCapacity(plan(dayAndNight(), units(Term.ONE_MONTH, 1)), "1000", null));

        Line overflow =
                statement.lines().stream()
                        .filter(l -> l.purpose() == Purpose.OVERFLOW)
                        .findFirst()
                        .orElseThrow();
        assertEquals(0, overflow.quantity().compareTo(new BigDecimal("29.76")));
        assertEquals(usd("5.952"), overflow.amount());
        assertEquals(usd("13695.552"), statement.amount().total());
    }

    @Test
    void refusedOverflowIsCountedAndCostsNothing() {
        Statement statement =
                price(
                        withCapacity(
                                plan(
                                        dayAndNight(),
                                        units(
                                                Term.ONE_MONTH,
                                                new UnitCount.Fixed(1),
                                                Overflow.REJECT)),
                                "1000",
                                null));

        assertEquals(usd("13689.6"), statement.amount().total());
        assertEquals(
                0, statement.service().getFirst().rejected().compareTo(new BigDecimal("29760")));
    }

    @Test
    void peakUnitsAreTheFewestThatRejectNothing() {
        Statement statement =
                price(
                        withCapacity(
                                plan(
                                        dayAndNight(),
                                        units(Term.NONE, new UnitCount.Peak(), Overflow.REJECT)),
                                "1000",
                                null));

        assertEquals(usd("45756"), statement.amount().total(), "3 units x 744 hours x 20.5");
        assertEquals(0, statement.service().getFirst().rejected().signum());
    }

    @Test
    void theScarcerOfInputAndOutputDecidesTheDemand() {
        Workload workload = workload("1440", 1000, 500);
        Deployment deployment = units(Term.NONE, new UnitCount.Peak(), Overflow.REJECT);

        assertEquals(
                usd("15252"),
                price(withCapacity(plan(workload, deployment), "1000", "500")).amount().total());
        assertEquals(
                usd("30504"),
                price(withCapacity(plan(workload, deployment), "1000", "250")).amount().total());
        assertEquals(
                usd("30504"),
                price(withCapacity(plan(workload, deployment), "500", "500")).amount().total());
        assertEquals(
                usd("30504"),
                price(withCapacity(plan(workload, deployment), "750", null)).amount().total());
    }

    @Test
    void aCommitmentRunsToItsEndAndWhatLiesBeyondThePlanIsLeft() {
        Plan plan =
                plan(
                                workload("0", 1, 1),
                                units(Term.SIX_MONTHS, 1).withUntil(YearMonth.of(2027, 2)))
                        .withMonths(4);

        Statement statement = price(plan);

        assertEquals(
                List.of(Purpose.USE, Purpose.USE, Purpose.COMMITMENT, Purpose.COMMITMENT),
                statement.lines().stream().map(Line::purpose).toList());
        assertEquals(usd("14.8").times(BigDecimal.valueOf(120 * 24)), statement.amount().total());
        CommitmentLeft left = statement.commitments().getFirst();
        assertEquals(YearMonth.of(2027, 6), left.through());
        assertEquals(usd("14.8").times(BigDecimal.valueOf(61 * 24)), left.net());
    }

    @Test
    void aTermIsRenewedWhileTheDeploymentLasts() {
        Statement statement =
                price(plan(workload("0", 1, 1), units(Term.SIX_MONTHS, 1)).withMonths(8));

        assertEquals(8, statement.lines().size());
        assertEquals(YearMonth.of(2027, 12), statement.commitments().getFirst().through());
    }

    @Test
    void withoutACapacityFigureOverflowIsAGapAndNoFigureIsInvented() {
        Statement statement = price(plan(workload("1000", 800, 400), units(Term.ONE_MONTH, 2)));

        assertEquals(usd("27379.20"), statement.amount().total());
        assertFalse(statement.complete());
        assertTrue(statement.gaps().getFirst().reason().contains("ask the account team"));
    }

    @Test
    void withoutACapacityFigureRefusedOverflowIsOnlyWarnedAbout() {
        Statement statement =
                price(
                        plan(
                                workload("1000", 800, 400),
                                units(Term.ONE_MONTH, new UnitCount.Fixed(2), Overflow.REJECT)));

        assertTrue(statement.complete());
        assertEquals(1, statement.warnings().size());
    }

    @Test
    void aTermThatIsNotSoldIsAGap() {
        Statement statement = price(plan(workload("0", 1, 1), units(Term.THREE_MONTHS, 1)));

        assertFalse(statement.complete());
        assertEquals(Usd.ZERO, statement.amount().total());
    }
}
