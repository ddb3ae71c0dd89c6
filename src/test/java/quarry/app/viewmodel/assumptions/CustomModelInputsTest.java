package quarry.app.viewmodel.assumptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.app.viewmodel.assumptions.Assumed.KEPT;
import static quarry.app.viewmodel.assumptions.Assumed.card;
import static quarry.app.viewmodel.assumptions.Assumed.lines;
import static quarry.app.viewmodel.assumptions.Assumed.offered;
import static quarry.app.viewmodel.assumptions.Assumed.reopened;
import static quarry.app.viewmodel.assumptions.Assumed.shown;
import static quarry.app.viewmodel.assumptions.Assumed.with;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.AssumptionKind;
import quarry.cost.price.TestCard;
import quarry.plan.CustomModel;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Teacher;
import quarry.rates.Scope;

import java.math.BigDecimal;
import java.util.List;

/// Small can be trained.
class CustomModelInputsTest {

    private final Desk desk = new Desk(Samples.plan(), card());
    private final AssumptionsViewModel assumptions = shown(desk);

    private String answer() {
        return assumptions.pageProperty().get().answer();
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
}
