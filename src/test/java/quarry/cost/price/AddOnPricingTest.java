package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.money.Usd;
import quarry.plan.AddOn;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Retries;
import quarry.plan.Workload;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// 100 requests a day: 3,100 in January. The tokens of the model cost nothing here.
class AddOnPricingTest {

    private static final Component FILTER = Component.GUARDRAIL_TEXT_UNIT_CONTENT_FILTER;
    private static final Component WORDS = Component.GUARDRAIL_TEXT_UNIT_WORD_FILTER;
    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "0", "0")
                    .onDemand("extra", FILTER, "0.15")
                    .onDemand("extra", WORDS, "0")
                    .onDemand("extra", Component.RERANK_QUERY, "1")
                    .onDemand("extra", Component.IMAGE_OUTPUT, "0.04")
                    .onDemand("extra", Component.KB_INDEX_STORAGE_GB_MONTH, "5")
                    .card();

    private static AddOn addOn(Component component) {
        return new AddOn(
                "extra",
                "extra",
                TestCard.REGION,
                Scope.REGIONAL,
                component,
                AddOn.Per.REQUEST,
                BigDecimal.ONE,
                List.of(),
                null,
                Extras.NONE);
    }

    private static List<BigDecimal> texts(String... characters) {
        return Stream.of(characters).map(BigDecimal::new).toList();
    }

    private static Plan using(AddOn... addOns) {
        return plan(workload("100", 1, 1).withAddOns(List.of(addOns)), deployment(STANDARD));
    }

    private static TestBill price(Plan plan) {
        return TestBill.of(plan, CARD);
    }

    @Test
    void eachTextIsRoundedUpToTextUnits() {
        AddOn two = addOn(FILTER).withTexts(texts("200", "1500"));
        AddOn exact = addOn(FILTER).withTexts(texts("1000", "1000.5", "0"));

        assertEquals(usd("1.395"), price(using(two)).total(FILTER), "3100 x (1 + 2) x 0.00015");
        assertEquals(usd("1.395"), price(using(exact)).total(FILTER), "3100 x (1 + 2 + 0)");
        assertEquals(usd("0.465"), price(using(addOn(FILTER))).total(FILTER), "one without texts");
    }

    @Test
    void theQuantityMultipliesTextUnits() {
        AddOn twice = addOn(FILTER).withTexts(texts("1500")).withQuantity(new BigDecimal("2.5"));

        assertEquals("15.5", price(using(twice)).quantity(FILTER), "3.1 thousand x 2 x 2.5");
    }

    @Test
    void documentsAreRankedInBlocksOfAHundred() {
        AddOn query = addOn(Component.RERANK_QUERY);
        for (String[] documentsAndUsd :
                new String[][] {{"1", "3.1"}, {"100", "3.1"}, {"101", "6.2"}, {"250", "9.3"}}) {
            AddOn ranked = query.withDocuments(new BigDecimal(documentsAndUsd[0]));
            assertEquals(usd(documentsAndUsd[1]), price(using(ranked)).total());
        }
        assertEquals(usd("3.1"), price(using(query)).total(), "a query without a number");
        assertEquals(
                Usd.ZERO, price(using(query.withDocuments(BigDecimal.ZERO))).total(), "of none");
    }

    @Test
    void whatIsCountedByTheMonthDoesNotGrowWithRequests() {
        AddOn stored =
                addOn(Component.KB_INDEX_STORAGE_GB_MONTH)
                        .withPer(AddOn.Per.MONTH)
                        .withQuantity(new BigDecimal(12));

        TestBill bill = price(using(stored).withMonths(3));

        assertEquals(usd("180"), bill.total(), "3 x 12 x 5");
        assertEquals(3, bill.months(Component.KB_INDEX_STORAGE_GB_MONTH).size());
    }

    @Test
    void onlyRequestsThatADeploymentTakesAreCounted() {
        Workload workload =
                workload("100", 1, 1).withAddOns(List.of(addOn(Component.IMAGE_OUTPUT)));
        YearMonth february = YearMonth.of(2027, 2);
        Plan plan =
                plan(
                                List.of(workload, workload.withId("other").withAddOns(List.of())),
                                deployment(STANDARD).withShare(new BigDecimal("0.25")),
                                deployment(STANDARD)
                                        .withShare(new BigDecimal("0.5"))
                                        .withUntil(february),
                                deployment("other", STANDARD))
                        .withMonths(3);

        TestBill bill = price(plan);

        assertEquals(
                List.of("2325", "2100", "775"),
                bill.lines(l -> l.component() == Component.IMAGE_OUTPUT).stream()
                        .map(l -> l.quantity().stripTrailingZeros().toPlainString())
                        .toList(),
                "3100 x 0.75, 2800 x 0.75, 3100 x 0.25");
        assertEquals(usd("208"), bill.total(), "5200 x 0.04");
    }

    @Test
    void aMonthThatNothingServesHasNoAddOns() {
        AddOn stored = addOn(Component.KB_INDEX_STORAGE_GB_MONTH).withPer(AddOn.Per.MONTH);
        Workload workload = workload("100", 1, 1).withAddOns(List.of(stored));
        Plan plan =
                plan(workload, deployment(STANDARD).withFrom(YearMonth.of(2027, 2))).withMonths(2);

        assertEquals(usd("5"), price(plan).total());
        assertEquals(Usd.ZERO, price(plan(workload)).total());
    }

    @Test
    void theyGetTheDiscountOfOnDemandAndRetriesDoNotRepeatThem() {
        Workload workload =
                workload("100", 1, 1)
                        .withAddOns(List.of(addOn(Component.IMAGE_OUTPUT)))
                        .withRetries(
                                new Retries(
                                        BigDecimal.ONE,
                                        BigDecimal.ONE,
                                        BigDecimal.ONE,
                                        Extras.NONE));
        TestBill bill =
                price(
                        plan(workload, deployment(STANDARD))
                                .withDiscounts(List.of(discount("25", Mode.ON_DEMAND))));

        assertEquals(usd("124"), bill.total(Component.IMAGE_OUTPUT), "3100 x 0.04");
        assertEquals(usd("93"), bill.net(Component.IMAGE_OUTPUT));
    }

    @Test
    void whatIsFreeIsALineOfZero() {
        TestBill bill = price(using(addOn(WORDS)));

        Line line = bill.line(WORDS);
        assertEquals(Usd.ZERO, line.amount());
        assertEquals("3.1", bill.quantity(WORDS));
        assertTrue(bill.statement().complete());
    }

    @Test
    void aMissingRateIsAGapOfTheAddOn() {
        TestBill bill = price(using(addOn(FILTER), addOn(Component.VIDEO_SECOND)));

        Gap.NoRate gap = (Gap.NoRate) bill.gap();
        assertEquals(1, bill.statement().gaps().size());
        assertEquals("$.workloads[0].addOns[1]", gap.path());
        assertEquals("w", gap.workload());
        assertEquals(Line.NO_DEPLOYMENT, gap.deployment());
        assertEquals(Component.VIDEO_SECOND, gap.lookup().key().component());
        assertEquals("extra", gap.lookup().key().model());
    }

    @Test
    void theQuantityExplainsItself() {
        TestBill bill =
                price(
                        using(
                                addOn(FILTER).withTexts(texts("200", "1500")),
                                addOn(Component.RERANK_QUERY).withDocuments(new BigDecimal(150)),
                                addOn(Component.KB_INDEX_STORAGE_GB_MONTH)
                                        .withPer(AddOn.Per.MONTH)));

        assertEquals(
                List.of(
                        "Quantity 1 a request",
                        "Text units 3 a request",
                        "Requests taken in 2027-01 3100 requests",
                        "Guardrail: content filter 9.3 1K text units"),
                bill.quantitySteps(FILTER));
        assertEquals(
                List.of(
                        "Quantity 1 a request",
                        "Blocks of documents 2 a request",
                        "Requests taken in 2027-01 3100 requests",
                        "Rerank query 6.2 1K queries"),
                bill.quantitySteps(Component.RERANK_QUERY));
        assertEquals(
                List.of("Quantity 1 a month", "Knowledge base: index storage GB month 1 month"),
                bill.quantitySteps(Component.KB_INDEX_STORAGE_GB_MONTH));
        assertEquals(
                List.of("$.workloads[0].addOns[0].quantity", "$.workloads[0].addOns[0].texts"),
                bill.line(FILTER).explanation().stream().limit(2).map(s -> s.origin()).toList());
    }
}
