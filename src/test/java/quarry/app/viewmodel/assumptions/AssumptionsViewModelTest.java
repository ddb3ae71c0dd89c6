package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.status.ProblemRow;
import quarry.cost.price.TestCard;
import quarry.plan.CustomModel;
import quarry.plan.Discount;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.plan.PlanCheck;
import quarry.plan.Problem;
import quarry.plan.Quota;
import quarry.plan.Teacher;
import quarry.rates.Component;
import quarry.rates.Mode;
import quarry.rates.RateCard;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;
import quarry.store.plan.PlanWriter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// On Large, chat and extraction cost 1,320 USD a month together.
class AssumptionsViewModelTest {

    private static final Extras KEPT = Extras.of(Map.of("later", "[1,2]"));

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AssumptionsViewModel assumptions = shown(desk);

    private static RateCard card() {
        return new TestCard()
                .onDemand("large", "10", "20")
                .unitHour("large", Term.ONE_MONTH, "5")
                .onDemand("small", "1", "2")
                .unitHour("small", Term.ONE_MONTH, "1")
                .customization("small", Component.TRAINING_TOKEN, "3")
                .customization("small", Component.STORAGE_MONTH, "2")
                .customization("small", Component.INPUT, "1")
                .customization("small", Component.OUTPUT, "2")
                .card();
    }

    private static AssumptionsViewModel shown(Desk desk) {
        desk.workbench.selection().show(Subject.ASSUMPTIONS);
        return desk.workbench.assumptions();
    }

    private static Desk with(UnaryOperator<Plan> change) {
        Desk desk = new Desk(change.apply(Samples.plan()), card());
        shown(desk);
        return desk;
    }

    private String answer() {
        return assumptions.pageProperty().get().answer();
    }

    private static List<AssumptionLine> lines(Desk desk, AssumptionKind kind) {
        return desk.workbench.assumptions().rows(kind).stream().map(Row::content).toList();
    }

    private static List<String> offered(ChoiceViewModel<String> choice) {
        return choice.choices().stream().map(Choice::text).toList();
    }

    private static Plan reopened(Plan plan) {
        return assertInstanceOf(PlanReading.Opened.class, PlanReader.read(PlanWriter.bytes(plan)))
                .plan();
    }

    @Test
    void withoutAnyTheSentenceSaysWhatToAdd() {
        assertTrue(answer().startsWith("Nothing is assumed beside the rate card yet"), answer());
        assertEquals(AssumptionRef.NONE, assumptions.selectedProperty().get());
        assertEquals("", assumptions.selectedIdProperty().get());
    }

    @Test
    void aNewDiscountTakesNothingOffUntilItsPercentIsEntered() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assertEquals("1 discount takes nothing off All large.", answer());
        assertEquals("discounts-0", assumptions.selectedIdProperty().get());
        desk.pause();
        assumptions.discount().percent().textProperty().set("10");
        assertEquals("1 discount takes 132.00 USD a month off All large.", answer());
        assertEquals(
                "saves 132.00 USD a month",
                lines(desk, AssumptionKind.DISCOUNT).getFirst().effect());
        assertEquals(
                "Change percent of Discount", desk.workbench.document().undoNameProperty().get());
        desk.pause();
        assumptions.discount().modes().pick(Set.of(Mode.BATCH));
        assertEquals("1 discount takes nothing off All large.", answer());
        assertEquals("10 % off Batch", lines(desk, AssumptionKind.DISCOUNT).getFirst().detail());
        desk.workbench.document().undo();
        desk.workbench.document().undo();
        assertEquals("0", assumptions.discount().percent().textProperty().get());
        assertEquals(
                "Change percent of Discount", desk.workbench.document().redoNameProperty().get());
        desk.workbench.document().undo();
        assertEquals(List.of(), desk.plan().discounts());
        assertEquals("Add discount", desk.workbench.document().redoNameProperty().get());
    }

    @Test
    void eachOfSeveralDiscountsSaysWhatItSavesAmongTheOthers() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("10");
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("50");
        assertEquals("2 discounts take 726.00 USD a month off All large.", answer());
        assertEquals(
                List.of("saves 66.00 USD a month", "saves 594.00 USD a month"),
                lines(desk, AssumptionKind.DISCOUNT).stream().map(AssumptionLine::effect).toList());
        assertEquals("Discount 2", desk.plan().discounts().getLast().name());
    }

    @Test
    void whatTheFileWouldRefuseIsRefusedWithTheRange() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().percent().textProperty().set("100.1");
        assertTrue(
                assumptions
                        .discount()
                        .percent()
                        .errorProperty()
                        .get()
                        .endsWith("allowed: 0 to 100"),
                assumptions.discount().percent().errorProperty().get());
        assumptions.add(AssumptionKind.QUOTA);
        Plan before = desk.plan();
        assumptions.quota().tokens().textProperty().set("0");
        assertTrue(
                assumptions
                        .quota()
                        .tokens()
                        .errorProperty()
                        .get()
                        .endsWith("allowed: above 0, at most 1,000,000,000,000"),
                assumptions.quota().tokens().errorProperty().get());
        assumptions.quota().burndown().textProperty().set("0.9");
        assertFalse(assumptions.quota().burndown().errorProperty().get().isEmpty());
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        before = desk.plan();
        TrainingInputs training = assumptions.customModel().training();
        training.firstMonth().textProperty().set("120");
        training.monthsBetween().textProperty().set("0");
        training.trainings().textProperty().set("1.5");
        training.epochs().textProperty().set("1001");
        training.tokens().textProperty().set("-1");
        training.hours().textProperty().set("1.1e12");
        assertEquals(
                List.of(false, false, false, false, false, false),
                List.of(
                                training.firstMonth(),
                                training.monthsBetween(),
                                training.trainings(),
                                training.epochs(),
                                training.tokens(),
                                training.hours())
                        .stream()
                        .map(field -> field.errorProperty().get().isEmpty())
                        .toList());
        assertEquals(before, desk.plan());
    }

    @Test
    void aDiscountKeepsWhatThisVersionDoesNotKnowOfIt() {
        Desk kept =
                with(
                        plan ->
                                plan.withDiscounts(
                                        List.of(
                                                new Discount(
                                                        "private pricing",
                                                        BigDecimal.TEN,
                                                        Set.of(Mode.ON_DEMAND),
                                                        KEPT))));
        DiscountInputs discount = kept.workbench.assumptions().discount();
        assertEquals("private pricing", discount.name().textProperty().get());
        discount.name().textProperty().set("Private pricing");
        discount.modes().pick(Set.of(Mode.ON_DEMAND, Mode.CUSTOMIZATION));
        Plan reopened = reopened(kept.plan());
        assertEquals(
                List.of(
                        new Discount(
                                "Private pricing",
                                BigDecimal.TEN,
                                Set.of(Mode.ON_DEMAND, Mode.CUSTOMIZATION),
                                KEPT)),
                reopened.discounts());
        assertEquals(kept.plan(), reopened);
    }

    @Test
    void aUnitIsOfAModelSoldByTheUnitThatHasNoFigureYet() {
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals("large", desk.plan().modelUnits().getFirst().model());
        assertEquals(List.of("large", "small"), offered(assumptions.modelUnit().model()));
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals(List.of("small"), offered(assumptions.modelUnit().model()));
        assertFalse(assumptions.roomProperty(AssumptionKind.MODEL_UNIT).get());
        assumptions.add(AssumptionKind.MODEL_UNIT);
        assertEquals(2, desk.plan().modelUnits().size());
    }

    @Test
    void oneFigureOfAUnitStaysKnown() {
        assumptions.add(AssumptionKind.MODEL_UNIT);
        ModelUnitInputs unit = assumptions.modelUnit();
        unit.input().textProperty().set("300k");
        unit.note().textProperty().set("account team");
        unit.input().textProperty().set("");
        assertTrue(unit.input().errorProperty().get().startsWith("Enter a figure"));
        unit.output().textProperty().set("60000");
        unit.input().revert();
        unit.input().textProperty().set("");
        assertEquals("", unit.input().errorProperty().get());
        ModelUnitCapacity expected =
                new ModelUnitCapacity(
                        "large", null, new BigDecimal("60000"), "account team", Extras.NONE);
        assertEquals(List.of(expected), desk.plan().modelUnits());
        assertEquals(desk.plan(), reopened(desk.plan()));
        assertEquals(
                "60.0 k output a minute",
                lines(desk, AssumptionKind.MODEL_UNIT).getFirst().detail());
        assertEquals(
                "Change input of a unit of the unit of large",
                desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void aCustomModelIsMadeOnABaseWithRatesAndItsDeploymentsFollowItsId() {
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        CustomModelInputs custom = assumptions.customModel();
        assertEquals(List.of("small"), offered(custom.base().model()));
        assertEquals("custom-model", custom.id().textProperty().get());
        serveOnDemand(desk, "custom-model");
        desk.pause();
        custom.training().tokens().textProperty().set("10M");
        assertEquals(
                "training and storage of 1 custom model cost 17.00 USD a month in All large.",
                answer());
        assertEquals(
                "used by 1 deployment",
                lines(desk, AssumptionKind.CUSTOM_MODEL).getFirst().effect());
        custom.id().textProperty().set("tuned");
        assertEquals("tuned", desk.plan().customModels().getFirst().id());
        assertEquals(
                "tuned", desk.plan().scenarios().getFirst().deployments().getFirst().customModel());
        assertEquals(desk.plan(), reopened(desk.plan()));
    }

    /// Chat is served by a custom model in the first scenario.
    private static void serveOnDemand(Desk desk, String id) {
        desk.workbench
                .document()
                .edit(
                        "Serve",
                        plan ->
                                plan.withScenarios(
                                        List.of(
                                                plan.scenarios()
                                                        .getFirst()
                                                        .withDeployments(
                                                                List.of(
                                                                        Samples.deployment(
                                                                                        "chat",
                                                                                        "small")
                                                                                .withCustomModel(
                                                                                        id))))));
    }

    @Test
    void aCustomModelThatIsServedIsNotRemoved() {
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        serveOnDemand(desk, "custom-model");
        Plan before = desk.plan();
        assumptions.removeSelected();
        assertEquals(before, desk.plan());
        assertEquals(
                List.of(
                        "Custom model stays: it is served for Customer chat in All large. Serve"
                                + " another model there first."),
                desk.notices());
        desk.workbench.document().undo();
        assumptions.removeSelected();
        assertEquals(List.of(), desk.plan().customModels());
        assertTrue(desk.notices().contains("Removed Custom model"));
        desk.workbench.notices().act(desk.workbench.notices().notices().getLast());
        assertEquals(1, desk.plan().customModels().size());
    }

    @Test
    void idsOfCustomModelsAreTheirOwn() {
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        CustomModelInputs custom = assumptions.customModel();
        assertEquals("custom-model-2", custom.id().textProperty().get());
        Plan before = desk.plan();
        custom.id().textProperty().set("custom-model");
        assertTrue(custom.id().errorProperty().get().contains("is taken"));
        custom.id().textProperty().set(" ");
        assertTrue(custom.id().errorProperty().get().startsWith("Enter an id"));
        custom.id().textProperty().set("x".repeat(101));
        assertTrue(custom.id().errorProperty().get().startsWith("101 characters"));
        assertEquals(before, desk.plan());
    }

    @Test
    void aTeacherComesAndGoesWithItsSwitch() {
        assumptions.add(AssumptionKind.CUSTOM_MODEL);
        TeacherInputs teacher = assumptions.customModel().teacher();
        assertFalse(teacher.input().appliesProperty().get());
        teacher.distilled().onProperty().set(true);
        assertTrue(teacher.input().appliesProperty().get());
        teacher.place().model().choose("small");
        teacher.output().textProperty().set("2M");
        assertEquals(
                new Teacher(
                        "small",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        BigDecimal.ZERO,
                        new BigDecimal("2000000"),
                        Extras.NONE),
                desk.plan().customModels().getFirst().teacher());
        assertEquals(desk.plan(), reopened(desk.plan()));
        teacher.distilled().onProperty().set(false);
        assertNull(desk.plan().customModels().getFirst().teacher());
    }

    @Test
    void aBaseThatIsNotOnOfferIsShownMarkedAndKept() {
        CustomModel own =
                new CustomModel(
                        "own",
                        "Own",
                        "gone",
                        "nowhere",
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        1,
                        0,
                        1,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        KEPT);
        Desk gone = with(plan -> plan.withCustomModels(List.of(own)));
        CustomModelInputs custom = gone.workbench.assumptions().customModel();
        assertEquals(
                List.of("gone (no rate on the card)", "small"), offered(custom.base().model()));
        custom.base().model().choose("small");
        assertEquals(
                own.withBaseModel("small").withRegion(TestCard.REGION),
                gone.plan().customModels().getFirst());
    }

    @Test
    void aQuotaIsHeldAgainstThePeakHourOfEveryScenario() {
        assumptions.add(AssumptionKind.QUOTA);
        Quota quota = desk.plan().quotas().getFirst();
        assertEquals("large", quota.model());
        assertTrue(quota.note().startsWith("Example figure"), quota.note());
        // 1,000 × 1,500 and 2,000 × 1,100 tokens a day.
        assumptions.quota().tokens().textProperty().set("2000");
        assertEquals("of 1 quota, 1 is exceeded in the peak hour of All large.", answer());
        assertEquals(
                "above it: 128.5 % of 2.0 k a minute",
                lines(desk, AssumptionKind.QUOTA).getFirst().effect());
        assertEquals(
                "All large: 2,569 tokens a minute, 128.5 %, in January 2027; above it from January"
                        + " 2027 on.\nAll small: takes nothing of it.",
                assumptions.peaksProperty().get());
        assumptions.quota().tokens().textProperty().set("1M");
        assertEquals("the peak hour of All large stays within 1 quota.", answer());
    }

    @Test
    void noTwoQuotasAreOfOnePlace() {
        assumptions.add(AssumptionKind.QUOTA);
        assumptions.add(AssumptionKind.QUOTA);
        assertEquals(
                List.of("large", "small"),
                desk.plan().quotas().stream().map(Quota::model).toList());
        assertEquals(List.of("small"), offered(assumptions.quota().place().model()));
        assertFalse(assumptions.roomProperty(AssumptionKind.QUOTA).get());
        assertEquals(
                List.of(),
                PlanCheck.check(desk.plan()).stream()
                        .filter(p -> p.severity() == Problem.Severity.ERROR)
                        .toList());
    }

    @Test
    void aRemovedEntryLeavesTheNextOneSelected() {
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().name().textProperty().set("First");
        assumptions.add(AssumptionKind.DISCOUNT);
        assumptions.discount().name().textProperty().set("Second");
        assumptions.discount().percent().textProperty().set("no number");
        assumptions.select(AssumptionKind.DISCOUNT, "discounts-0");
        assertEquals("First", assumptions.discount().name().textProperty().get());
        assertEquals("", assumptions.discount().percent().errorProperty().get());
        assumptions.removeSelected();
        assertEquals("Second", assumptions.discount().name().textProperty().get());
        assertEquals("Remove First", desk.workbench.document().undoNameProperty().get());
        assumptions.remove(AssumptionKind.DISCOUNT, "discounts-0");
        assertEquals(AssumptionRef.NONE, assumptions.selectedProperty().get());
    }

    @Test
    void aProblemOfAnEntryLeadsToIt() {
        Desk warned =
                with(
                        plan ->
                                plan.withDiscounts(
                                        List.of(
                                                new Discount(
                                                        "None",
                                                        BigDecimal.TEN,
                                                        Set.of(),
                                                        Extras.NONE))));
        ProblemRow row = warned.workbench.status().problems().getFirst();
        assertEquals(new AssumptionRef(AssumptionKind.DISCOUNT, 0), row.assumption().orElseThrow());
        warned.workbench.selection().showComparison();
        warned.workbench.selection().editAssumption(row.assumption().orElseThrow());
        assertEquals(Subject.ASSUMPTIONS, warned.workbench.selection().subjectProperty().get());
        assertEquals(
                "10 %, but off no mode",
                lines(warned, AssumptionKind.DISCOUNT).getFirst().detail());
    }

    @Test
    void nothingIsWorkedOutWhileTheScreenIsNotShown() {
        Desk hidden = new Desk(Samples.plan(), card());
        assertEquals(AssumptionPage.EMPTY, hidden.workbench.assumptions().pageProperty().get());
        assertEquals(List.of(), hidden.workbench.assumptions().elsewhere());
    }

    @Test
    void whatOtherScreensEditIsListedWithItsFigures() {
        assertEquals(
                List.of(
                        "2027-01 to 2027-02, months of 30 days",
                        "Amounts in US dollars",
                        "No budgets",
                        "No rates of your own"),
                assumptions.elsewhere().stream().map(Elsewhere::text).toList());
        desk.workbench.budgets().add();
        assertEquals("1 budget", assumptions.elsewhere().get(2).text());
    }
}
