package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestModel.CARD;
import static quarry.cost.price.TestModel.mine;
import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.capacity;
import static quarry.cost.price.TestPlan.dayAndNight;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.cost.Gap;
import quarry.cost.Purpose;
import quarry.plan.CustomModel;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Purchase;
import quarry.plan.RequestShape;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// How requests to a custom model are priced. The model itself is stored for nothing here.
class CustomModelServingTest {

    /// Neither trained nor stored within the plan.
    private static final CustomModel MODEL = mine().withFirstMonth(119);

    private static TestBill price(Workload workload, Purchase purchase, Plan assumptions) {
        Plan plan =
                assumptions
                        .withWorkloads(List.of(workload))
                        .withScenarios(
                                plan(workload, deployment(purchase).withCustomModel("mine"))
                                        .scenarios())
                        .withCustomModels(List.of(MODEL));
        return TestBill.of(plan, CARD);
    }

    private static TestBill price(Workload workload, Purchase purchase) {
        return price(workload, purchase, plan(workload));
    }

    private static Purchase units(Overflow overflow) {
        return new Purchase.Provisioned(Term.NONE, new UnitCount.Fixed(1), overflow);
    }

    @Test
    void onDemandItHasRatesOfItsOwnAndTheDiscountOfOnDemand() {
        Workload workload = workload("1000", 1000, 100);
        Plan discounted =
                plan(workload)
                        .withDiscounts(
                                List.of(
                                        discount("50", Mode.ON_DEMAND),
                                        discount("90", Mode.CUSTOMIZATION)));

        TestBill bill = price(workload, STANDARD, discounted);

        assertEquals(usd("93"), bill.total(Component.INPUT), "31 x 1 million x 3");
        assertEquals(usd("31"), bill.total(Component.OUTPUT), "31 x 0.1 million x 10");
        assertEquals(usd("46.5"), bill.net(Component.INPUT));
    }

    @Test
    void onUnitsItCostsWhatItsBaseModelDoes() {
        TestBill bill = price(workload("0", 1000, 100), units(Overflow.ON_DEMAND));

        assertEquals(usd("14880"), bill.total(), "744 x 20");
    }

    @Test
    void whatOverflowsItsUnitsStaysWithTheCustomModel() {
        Workload workload = dayAndNight("w", 90, 30, RequestShape.of(1000, 0));
        Plan told = plan(workload).withModelUnits(List.of(capacity("1000", null)));

        TestBill bill = price(workload, units(Overflow.ON_DEMAND), told);

        assertEquals(
                usd("33.48"), bill.total(Purpose.OVERFLOW), "372 x 30 x 0.001 million x 3, not 4");
        assertEquals(
                Mode.CUSTOMIZATION,
                bill.lines(l -> l.purpose() == Purpose.OVERFLOW).getFirst().rate().key().mode());
    }

    static Stream<Purchase> elsewhere() {
        return Stream.of(
                new Purchase.OnDemand(Tier.FLEX),
                new Purchase.OnDemand(Tier.PRIORITY),
                new Purchase.Batch(),
                new Purchase.Reserved(
                        Term.ONE_MONTH, new BigDecimal(100_000), new BigDecimal(10_000)),
                new Purchase.Imported(BigDecimal.ONE, BigDecimal.ONE, null));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void otherTiersAndModesDoNotServeIt(Purchase purchase) {
        TestBill bill = price(workload("1000", 1000, 100).withRealTime(false), purchase);

        assertEquals(List.of(), bill.statement().lines());
        assertInstanceOf(Gap.NotApplicable.class, bill.gap());
        assertTrue(bill.gap().reason().startsWith("A custom model is served on provisioned units"));
        assertEquals(1, bill.statement().gaps().size());
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void theSameModesServeAnOrdinaryModel(Purchase purchase) {
        Workload workload = workload("1000", 1000, 100).withRealTime(false);

        TestBill bill = TestBill.of(plan(workload, deployment(purchase)), CARD);

        assertTrue(bill.statement().gaps().stream().noneMatch(Gap.NotApplicable.class::isInstance));
    }
}
