package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.capacity;
import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;

import org.junit.jupiter.api.Test;

import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.cost.Step;
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
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// One unit serves 1,000 tokens a minute and a request has 1,000: 60 requests an hour keep it busy.
class PoolSharingTest {

    private static final RateCard CARD =
            new TestCard().onDemand("m", "2", "0").unitHour("m", Term.NONE, "20").card();
    private static final RequestShape REQUEST = RequestShape.of(1000, 0);

    /// 1.5 units by day and none by night.
    private static final Workload SHOP = dayAndNight("shop", 90, 0, REQUEST);

    /// Half a unit round the clock.
    private static final Workload DESK = dayAndNight("desk", 30, 30, REQUEST);

    private static Pool pool(UnitCount units, Overflow overflow) {
        return new Pool(
                "p", "m", TestCard.REGION, Scope.REGIONAL, Term.NONE, units, overflow, Extras.NONE);
    }

    private static Pool pool(int units) {
        return pool(new UnitCount.Fixed(units), Overflow.ON_DEMAND);
    }

    private static Deployment member(String workload) {
        return deployment(workload, new Purchase.Pooled("p"));
    }

    private static Plan pooled(Pool pool, List<Workload> workloads, Deployment... members) {
        return plan(workloads)
                .withScenarios(
                        List.of(
                                new Scenario(
                                        "s", "S", List.of(members), List.of(pool), Extras.NONE)))
                .withModelUnits(List.of(capacity("1000", null)));
    }

    private static Plan shopAndDesk(Pool pool) {
        return pooled(pool, List.of(SHOP, DESK), member("shop"), member("desk"));
    }

    private static TestBill price(Plan plan) {
        return TestBill.of(plan, CARD);
    }

    @Test
    void costIsSharedByUseHourByHourAndIdleStandsApart() {
        TestBill bill = price(shopAndDesk(pool(1)));

        // By day 2 units are asked for and each gets half: 372 hours of 0.75 and 0.25.
        assertEquals(usd("5580"), bill.total("shop", Purpose.USE), "372 x 0.75 x 20");
        assertEquals(usd("5580"), bill.total("desk", Purpose.USE), "372 x (0.25 + 0.5) x 20");
        assertEquals(usd("3720"), bill.total("", Purpose.IDLE), "372 x 0.5 x 20");
        assertEquals(usd("14880"), bill.total(Component.MODEL_UNIT_HOUR), "744 x 20");
    }

    @Test
    void overflowIsSharedByWhatEachAsksFor() {
        TestBill bill = price(shopAndDesk(pool(1)));

        assertEquals(usd("33.48"), bill.total("shop", Purpose.OVERFLOW), "372 x 45 x 0.002");
        assertEquals(usd("11.16"), bill.total("desk", Purpose.OVERFLOW), "372 x 15 x 0.002");
        assertTrue(bill.statement().complete());
    }

    @Test
    void idleUnitsBelongToNoWorkloadAndNoDeployment() {
        Line idle = price(shopAndDesk(pool(1))).lines(l -> l.purpose() == Purpose.IDLE).getFirst();

        assertEquals("", idle.workload());
        assertEquals(Line.NO_DEPLOYMENT, idle.deployment());
        assertEquals("$.scenarios[0].pools[0].units", idle.explanation().getFirst().origin());
    }

    @Test
    void unitsThatAreAlwaysFullLeaveNoIdleRemainderOfDivision() {
        Workload third = dayAndNight("third", 70, 70, REQUEST);
        TestBill bill =
                price(
                        pooled(
                                pool(1),
                                List.of(third, DESK, SHOP),
                                member("third"),
                                member("desk"),
                                member("shop")));

        assertEquals(List.of(), bill.lines(l -> l.purpose() == Purpose.IDLE));
    }

    @Test
    void aMemberWithoutRequestsBearsNothing() {
        Workload quiet = dayAndNight("quiet", 1, 1, REQUEST);
        TestBill bill =
                price(
                        pooled(
                                pool(1),
                                List.of(
                                        DESK,
                                        quiet.withTraffic(
                                                quiet.traffic()
                                                        .withRequestsPerDay(BigDecimal.ZERO))),
                                member("desk"),
                                member("quiet")));

        assertEquals(List.of(), bill.lines(l -> l.workload().equals("quiet")));
        assertEquals(usd("7440"), bill.total("desk", Purpose.USE), "744 x 0.5 x 20");
    }

    @Test
    void onePoolMemberCostsInTotalWhatUnitsOfItsOwnCost() {
        Purchase own =
                new Purchase.Provisioned(Term.NONE, new UnitCount.Fixed(1), Overflow.ON_DEMAND);
        TestBill alone =
                price(
                        plan(SHOP, deployment("shop", own))
                                .withModelUnits(List.of(capacity("1000", null))));
        TestBill pooled = price(pooled(pool(1), List.of(SHOP), member("shop")));

        assertEquals(usd("14902.32"), alone.total(), "744 x 20 + 372 x 30 x 0.002");
        assertEquals(alone.total(), pooled.total());
        assertEquals(usd("7440"), pooled.total("", Purpose.IDLE), "372 x 20");
    }

    @Test
    void deploymentsElsewhereAndOtherPoolsDoNotLoadIt() {
        Pool other = pool(2).withId("q");
        Plan plan =
                pooled(
                        pool(1),
                        List.of(SHOP, DESK),
                        member("shop"),
                        deployment("desk", new Purchase.Pooled("q")));
        Scenario scenario = plan.scenarios().getFirst();
        TestBill bill =
                price(plan.withScenarios(List.of(scenario.withPools(List.of(pool(1), other)))));

        assertEquals(usd("7440"), bill.total("shop", Purpose.USE), "372 x 1 x 20");
        assertEquals(usd("7440"), bill.total("desk", Purpose.USE), "744 x 0.5 x 20");
        assertEquals(usd("29760"), bill.total("", Purpose.IDLE), "(372 + 744 x 1.5) x 20");
    }

    @Test
    void refusedOverflowIsCountedForEachMember() {
        TestBill bill = price(shopAndDesk(pool(new UnitCount.Fixed(1), Overflow.REJECT)));

        assertEquals(usd("14880"), bill.total());
        assertEquals(0, bill.service("shop").rejected().compareTo(new BigDecimal("16740")));
        assertEquals(0, bill.service("desk").rejected().compareTo(new BigDecimal("5580")));
        assertEquals(0, bill.service("desk").served().compareTo(new BigDecimal("16740")));
    }

    @Test
    void peakUnitsOfAPoolHoldTheSumOfTheBusiestHour() {
        Pool peak = pool(new UnitCount.Peak(), Overflow.REJECT);
        Workload night = dayAndNight("night", 0, 90, REQUEST);
        Function<Workload, TestBill> withShop =
                w -> price(pooled(peak, List.of(SHOP, w), member("shop"), member(w.id())));

        assertEquals(usd("29760"), withShop.apply(night).total(), "1.5 by turns: 2 units");
        assertEquals(usd("29760"), withShop.apply(DESK).total(), "1.5 + 0.5: 2 units");
        TestBill three = withShop.apply(dayAndNight("more", 31, 0, REQUEST));
        assertEquals(usd("44640"), three.total(), "121 requests: 3 units");
        assertEquals(0, three.service("shop").rejected().signum());
    }

    @Test
    void discountsAreThoseOfProvisionedUnitsAndOfOnDemandOverflow() {
        Plan plan =
                shopAndDesk(pool(1))
                        .withDiscounts(
                                List.of(
                                        discount("10", Mode.PROVISIONED),
                                        discount("50", Mode.ON_DEMAND)));
        TestBill bill = price(plan);

        assertEquals(usd("13392"), bill.net(Component.MODEL_UNIT_HOUR), "0.9 x 14880");
        assertEquals(usd("22.32"), bill.net(Component.INPUT), "0.5 x 44.64");
    }

    @Test
    void everyLineOfAPoolExplainsItsHours() {
        TestBill bill = price(shopAndDesk(pool(2)));
        List<String> bought =
                List.of("Model units 2", "Hours of 2027-01 744", "Model unit hours 1488");

        assertEquals(
                List.of(
                        "Hours that nobody used 558",
                        "Hours that this deployment used 558",
                        "Hours that this deployment used 372"),
                bill.statement().lines().stream().map(l -> steps(l).getLast()).toList());
        bill.statement().lines().forEach(l -> assertEquals(bought, steps(l).subList(0, 3)));
        assertEquals(Usd.ZERO, bill.total(Purpose.OVERFLOW));
    }

    private static List<String> steps(Line line) {
        return line.derivation().quantitySteps(line).stream()
                .map(s -> s.label() + " " + Step.plain(s.value()))
                .toList();
    }
}
