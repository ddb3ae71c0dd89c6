package quarry.app.viewmodel.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.plan.CustomModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.TokenFactors;
import quarry.rates.Mode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class VariantInputsTest {

    private final Desk desk =
            new Desk(
                    Samples.plan()
                            .withCustomModels(
                                    List.of(
                                            trained("ours", "large", "here"),
                                            trained("away", "large", "nowhere"),
                                            trained("little", "small", "here"))));
    private final ScenarioEditorViewModel editor = desk.scenarioEditor();
    private final VariantInputs variant = editor.deployment().variant();

    @Test
    void aCustomModelOfTheSameBaseAndRegionCanBeServed() {
        assertEquals(List.of("None, the model itself", "Model ours"), custom());
        variant.customModel().choose("ours");
        assertEquals("ours", deployment().customModel());
        assertEquals(
                "Change custom model of Customer chat in All large",
                desk.workbench.document().undoNameProperty().get());
        assertEquals(
                "Model ours, here, in its region",
                editor.deployments().getFirst().content().served());
        variant.customModel().choose("");
        assertNull(deployment().customModel());
    }

    @Test
    void aCustomModelThatDoesNotFitAnyMoreStaysAndIsMarked() {
        variant.customModel().choose("ours");
        editor.deployment().place().buying().choose(Buying.of(Mode.PROVISIONED));
        assertFalse(variant.customModel().selectedProperty().get().marked());
        editor.deployment()
                .model()
                .choose(
                        editor.deployment().model().found().stream()
                                .filter(m -> m.id().equals("small"))
                                .findFirst()
                                .orElseThrow());
        assertEquals("ours", deployment().customModel());
        assertEquals(
                List.of(
                        "ours (does not fit this model, region and mode)",
                        "None, the model itself",
                        "Model little"),
                custom());
    }

    @Test
    void withoutACustomModelThatFitsThereIsNothingToChoose() {
        editor.deployment().place().buying().choose(new Buying(Mode.BATCH, ""));
        assertFalse(variant.customModel().appliesProperty().get());
    }

    @Test
    void factorsAreOneWhereNothingIsEntered() {
        assertEquals("", variant.inputFactor().textProperty().get());
        variant.inputFactor().textProperty().set("1.25");
        variant.outputFactor().textProperty().set("0.8");
        assertEquals(
                new TokenFactors(new BigDecimal("1.25"), new BigDecimal("0.8"), Extras.NONE),
                deployment().factors());
        assertTrue(
                desk.workbench
                        .document()
                        .undoNameProperty()
                        .get()
                        .startsWith("Change output token factor of Customer chat"));
        variant.inputFactor().textProperty().set("");
        variant.outputFactor().textProperty().set("1");
        assertEquals("1", variant.outputFactor().textProperty().get());
        assertEquals(TokenFactors.NONE, deployment().factors());
        variant.inputFactor().textProperty().set("0");
        assertFalse(variant.inputFactor().errorProperty().get().isEmpty());
        assertEquals(TokenFactors.NONE, deployment().factors());
    }

    @Test
    void aFactorIsInTheCost() {
        variant.inputFactor().textProperty().set("2");
        assertEquals("900.00", editor.deployments().getFirst().content().amount());
    }

    @Test
    void whatTheFileHasBesideIsKept() {
        var beside = Extras.of(Map.of("measured", "true"));
        desk.workbench
                .document()
                .edit(
                        "Measured",
                        p ->
                                ScenarioEdits.deployment(
                                        p,
                                        "all-large",
                                        0,
                                        d -> d.withFactors(d.factors().withExtras(beside))));
        variant.inputFactor().textProperty().set("2");
        assertEquals(
                new TokenFactors(BigDecimal.TWO, BigDecimal.ONE, beside), deployment().factors());
    }

    private static CustomModel trained(String id, String base, String region) {
        return new CustomModel(
                id,
                "Model " + id,
                base,
                region,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                0,
                0,
                1,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                Extras.NONE);
    }

    private Deployment deployment() {
        return desk.plan().scenarios().getFirst().deployments().getFirst();
    }

    private List<String> custom() {
        return variant.customModel().choices().stream().map(Choice::text).toList();
    }
}
