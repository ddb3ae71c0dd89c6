package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class ImportPricingTest {

    private static final Component MINUTE = Component.CUSTOM_MODEL_UNIT_MINUTE;
    private static final Component STORAGE = Component.CUSTOM_MODEL_UNIT_STORAGE_MONTH;
    private static final RateCard CARD = new TestCard().imported("m", "0.05", "1.95").card();
    private static final RequestShape REQUEST = RequestShape.of(1000, 100);

    private static Deployment imported(String cmu, String copies, @Nullable String windows) {
        return deployment(
                new Purchase.Imported(
                        new BigDecimal(cmu),
                        new BigDecimal(copies),
                        windows == null ? null : new BigDecimal(windows)));
    }

    private static TestBill price(Workload workload, Deployment deployment) {
        return TestBill.of(plan(workload, deployment), CARD);
    }

    @Test
    void aBusyHourHasTwelveWindowsAndNoMore() {
        TestBill bill = price(dayAndNight("w", 100, 12, REQUEST), imported("2", "3", null));

        assertEquals("267840", bill.quantity(MINUTE), "744 x 12 windows x 5 minutes x 2 x 3");
        assertEquals(usd("13392"), bill.total(MINUTE));
    }

    @Test
    void aQuietHourHasAsManyAsRequests() {
        TestBill bill = price(dayAndNight("w", 20, 3, REQUEST), imported("1", "1", null));

        assertEquals("27900", bill.quantity(MINUTE), "372 x (12 + 3) windows x 5 minutes");
        assertEquals(usd("1395"), bill.total(MINUTE));
    }

    @Test
    void onlyTheDeploymentsShareOfTheRequestsWakesIt() {
        TestBill bill =
                price(
                        dayAndNight("w", 10, 10, REQUEST),
                        imported("1", "1", null).withShare(new BigDecimal("0.5")));

        assertEquals("18600", bill.quantity(MINUTE), "744 x 5 windows x 5 minutes");
    }

    @Test
    void givenWindowsReplaceTheProfile() {
        TestBill bill = price(workload("1000000", 1000, 100), imported("2", "3", "7"));

        assertEquals("210", bill.quantity(MINUTE), "7 x 5 x 2 x 3");
        assertEquals(usd("10.5"), bill.total(MINUTE));
    }

    @Test
    void threeWindowsOfTwoUnitsAtThePublishedRateCost2Dollars355() {
        RateCard published = new TestCard().imported("m", "0.0785", "0").card();

        TestBill bill = TestBill.of(plan(workload("1", 1, 1), imported("2", "1", "3")), published);

        assertEquals(usd("2.355"), bill.total());
    }

    @Test
    void storageIsChargedForTheUnitsOfOneCopyInEachMonthServed() {
        Plan plan =
                plan(
                                workload("0", 1000, 100),
                                imported("2", "3", null).withUntil(YearMonth.of(2027, 2)))
                        .withMonths(3);

        TestBill bill = TestBill.of(plan, CARD);

        assertEquals(usd("7.8"), bill.total(), "2 months x 2 x 1.95, and no minute");
        assertEquals(2, bill.months(STORAGE).size());
        assertEquals(List.of(), bill.months(MINUTE));
    }

    @Test
    void discountsOfImportLowerBoth() {
        TestBill bill =
                TestBill.of(
                        plan(workload("1", 1, 1), imported("2", "1", "100"))
                                .withDiscounts(List.of(discount("10", Mode.IMPORT))),
                        CARD);

        assertEquals(usd("45"), bill.net(MINUTE), "0.9 x 1000 x 0.05");
        assertEquals(usd("3.51"), bill.net(STORAGE), "0.9 x 3.9");
    }

    @Test
    void withoutRatesBothAreGaps() {
        TestBill bill =
                TestBill.of(
                        plan(workload("24", 1, 1), imported("1", "1", null)),
                        new TestCard().onDemand("m", "1", "1").card());

        assertEquals(
                List.of(MINUTE, STORAGE),
                bill.statement().gaps().stream()
                        .map(g -> ((Gap.NoRate) g).lookup().key().component())
                        .toList());
        assertEquals("$.scenarios[0].deployments[0]", bill.gap().path());
    }

    @Test
    void theMinutesExplainThemselves() {
        TestBill derived = price(dayAndNight("w", 1, 1, REQUEST), imported("2", "3", null));
        TestBill given = price(workload("1", 1, 1), imported("2", "3", "7"));

        assertEquals(
                List.of(
                        "Active 5-minute windows 744 windows",
                        "Copies 3 copies",
                        "Custom model units of a copy 2 units",
                        "Unit minutes 22320 minutes",
                        "Custom model units 22320 minute"),
                derived.quantitySteps(MINUTE));
        assertEquals(
                "$.workloads[0].traffic", derived.line(MINUTE).explanation().getFirst().origin());
        assertEquals(
                "hour by hour, one a request, at most 12",
                derived.line(MINUTE).explanation().getFirst().how());
        assertEquals(
                "$.scenarios[0].deployments[0].activeWindowsPerMonth",
                given.line(MINUTE).explanation().getFirst().origin());
        assertEquals("", given.line(MINUTE).explanation().getFirst().how());
        assertEquals(
                List.of("Custom model units stored 2 units", "Custom model unit storage 2 month"),
                given.quantitySteps(STORAGE));
    }
}
