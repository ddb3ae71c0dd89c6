package quarry.cost.price;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static quarry.cost.price.TestModel.CARD;
import static quarry.cost.price.TestModel.mine;
import static quarry.cost.price.TestModel.teacher;
import static quarry.cost.price.TestPlan.JANUARY;
import static quarry.cost.price.TestPlan.STANDARD;
import static quarry.cost.price.TestPlan.deployment;
import static quarry.cost.price.TestPlan.discount;
import static quarry.cost.price.TestPlan.plan;
import static quarry.cost.price.TestPlan.usd;
import static quarry.cost.price.TestPlan.workload;

import org.junit.jupiter.api.Test;

import quarry.cost.Gap;
import quarry.cost.Line;
import quarry.cost.Purpose;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.Mode;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// What a custom model costs beside its requests.
class TrainingPricingTest {

    private static final Component TRAINING = Component.TRAINING_TOKEN;
    private static final Component STORAGE = Component.STORAGE_MONTH;
    private static final Deployment SERVED = deployment(STANDARD).withCustomModel("mine");

    private static Plan serving(CustomModel model, Deployment... deployments) {
        return plan(workload("0", 0, 0), deployments).withCustomModels(List.of(model));
    }

    private static TestBill price(CustomModel model, int months) {
        return TestBill.of(serving(model, SERVED).withMonths(months), CARD);
    }

    private static YearMonth month(int month) {
        return YearMonth.of(2027, month);
    }

    @Test
    void trainingIsChargedPerTokenAndEpoch() {
        TestBill bill = price(mine().withEpochs(new BigDecimal("2.5")), 1);

        assertEquals(usd("100"), bill.total(TRAINING), "5 million x 2.5 epochs x 8");
        assertEquals(usd("1.95"), bill.total(STORAGE));
        assertEquals(usd("101.95"), bill.total());
    }

    @Test
    void aTrainingOfHoursOrImagesIsChargedSo() {
        CustomModel model =
                mine().withTrainingTokens(BigDecimal.ZERO)
                        .withEpochs(new BigDecimal(9))
                        .withTrainingHours(new BigDecimal("1.5"))
                        .withTrainingImages(new BigDecimal(32_000));

        TestBill bill = price(model, 1);

        assertEquals(usd("120"), bill.total(Component.TRAINING_HOUR), "1.5 x 80");
        assertEquals(usd("160"), bill.total(Component.TRAINING_IMAGE), "32,000 x 0.005");
        assertEquals(List.of(), bill.months(TRAINING));
    }

    @Test
    void itIsTrainedFromTheFirstMonthOnAsOftenAsSaidAndStoredToTheEnd() {
        TestBill bill = price(mine().withFirstMonth(2).withMonthsBetween(3).withTrainings(2), 10);

        assertEquals(List.of(month(3), month(6)), bill.months(TRAINING));
        assertEquals(usd("80"), bill.total(TRAINING), "2 x 5 x 8");
        assertEquals(month(3), bill.months(STORAGE).getFirst());
        assertEquals(usd("15.6"), bill.total(STORAGE), "March to October: 8 x 1.95");
    }

    @Test
    void trainingsThatDoNotFitIntoThePlanAreNotCharged() {
        assertEquals(
                List.of(month(1), month(3), month(5)),
                price(mine().withMonthsBetween(2).withTrainings(9), 6).months(TRAINING));
        assertEquals(List.of(), price(mine().withFirstMonth(6), 6).statement().lines());
    }

    @Test
    void aModelTrainedBeforeThePlanIsOnlyStored() {
        TestBill bill = price(mine().withTrainings(0), 3);

        assertEquals(usd("5.85"), bill.total(), "3 x 1.95");
    }

    @Test
    void theTeachersAnswersAreBilledOnDemandBeforeEachTraining() {
        CustomModel model = mine().withTeacher(teacher(2_000_000, 3_000_000)).withTrainings(2);
        TestBill bill =
                TestBill.of(
                        serving(model, SERVED)
                                .withMonths(3)
                                .withDiscounts(List.of(discount("20", Mode.ON_DEMAND))),
                        CARD);

        assertEquals(usd("170"), bill.total(Purpose.TEACHER), "2 x (2 x 5 + 3 x 25)");
        assertEquals(usd("16"), bill.net(Component.INPUT), "2 x 2 x 5 x 0.8");
        assertEquals(usd("120"), bill.net(Component.OUTPUT), "2 x 3 x 25 x 0.8");
        assertEquals(usd("80"), bill.net(TRAINING), "not an on-demand charge");
        assertEquals(List.of(month(1), month(2)), bill.months(Component.OUTPUT));
    }

    @Test
    void discountsOfCustomizationLowerTrainingAndStorage() {
        TestBill bill =
                TestBill.of(
                        serving(mine(), SERVED)
                                .withDiscounts(List.of(discount("50", Mode.CUSTOMIZATION))),
                        CARD);

        assertEquals(usd("20"), bill.net(TRAINING));
        assertEquals(usd("0.975"), bill.net(STORAGE));
    }

    @Test
    void severalDeploymentsOfAModelBearItOnceWithTheFirst() {
        BigDecimal half = new BigDecimal("0.5");
        TestBill bill =
                TestBill.of(
                        serving(
                                mine(),
                                deployment(STANDARD).withShare(BigDecimal.ZERO),
                                SERVED.withShare(half),
                                SERVED.withShare(half)),
                        CARD);

        assertEquals(usd("41.95"), bill.total());
        Line training = bill.line(TRAINING);
        assertEquals(1, training.deployment());
        assertEquals("w", training.workload());
        assertEquals(JANUARY, training.month());
    }

    @Test
    void aModelThatTheScenarioDoesNotServeCostsItNothing() {
        TestBill bill = TestBill.of(serving(mine(), deployment(STANDARD)), CARD);

        assertEquals(List.of(), bill.statement().lines());
    }

    @Test
    void eachModelOfAPlanIsCharged() {
        CustomModel other = mine().withId("other").withTrainingTokens(new BigDecimal(1_000_000));
        BigDecimal half = new BigDecimal("0.5");
        Plan plan =
                serving(
                                mine(),
                                SERVED.withShare(half),
                                SERVED.withShare(half).withCustomModel("other"))
                        .withCustomModels(List.of(mine(), other));

        TestBill bill = TestBill.of(plan, CARD);

        assertEquals(usd("48"), bill.total(TRAINING), "5 x 8 + 1 x 8");
        assertEquals(usd("3.9"), bill.total(STORAGE));
    }

    @Test
    void missingRatesAreGapsOfTheCustomModel() {
        TestBill bill =
                TestBill.of(
                        serving(mine().withTeacher(teacher(1, 1)), SERVED),
                        new TestCard().onDemand("m", "1", "1").card());

        assertEquals(
                List.of(TRAINING, Component.INPUT, Component.OUTPUT, STORAGE),
                bill.statement().gaps().stream()
                        .map(g -> ((Gap.NoRate) g).lookup().key().component())
                        .toList());
        assertEquals("$.customModels[0]", bill.gap().path());
        assertEquals("w", bill.gap().workload());
    }

    @Test
    void trainingAndStorageExplainThemselves() {
        CustomModel model = mine().withEpochs(new BigDecimal(3)).withTeacher(teacher(2_000_000, 0));
        TestBill bill = price(model, 1);

        assertEquals(
                List.of(
                        "Training data 5000000 tokens",
                        "Epochs 3 epochs",
                        "Tokens processed 15000000 tokens",
                        "Training tokens 15 1M tokens"),
                bill.quantitySteps(TRAINING));
        assertEquals(
                List.of("Models stored 1 models", "Custom model storage 1 month"),
                bill.quantitySteps(STORAGE));
        assertEquals(
                List.of("Tokens of the teacher 2000000 tokens", "Input 2 1M tokens"),
                bill.quantitySteps(Component.INPUT));
        assertEquals(
                "$.customModels[0].teacher",
                bill.line(Component.INPUT).explanation().getFirst().origin());
    }
}
