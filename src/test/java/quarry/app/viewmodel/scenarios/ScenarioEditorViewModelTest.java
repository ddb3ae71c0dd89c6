package quarry.app.viewmodel.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Purchase;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Scope;
import quarry.rates.Term;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ScenarioEditorViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final ScenarioEditorViewModel editor = desk.scenarioEditor();
    private final DeploymentEditorViewModel deployment = editor.deployment();

    @Test
    void rowsPutDeploymentsIntoWords() {
        assertEquals(
                new DeploymentSummary(
                        "Customer chat",
                        "100.0 %",
                        "large, here, in its region",
                        "On demand",
                        "",
                        "600.00",
                        ""),
                editor.deployments().getFirst().content());
    }

    @Test
    void offersOnlyWhatHasRates() {
        assertEquals(List.of("On demand", "Provisioned"), labels(deployment.place().buying()));
        assertEquals(List.of("here"), labels(deployment.place().region()));
        desk.workbench.selection().selectScenario("all-small");
        assertEquals(List.of("elsewhere", "here"), labels(deployment.place().region()));
        assertEquals(List.of("On demand", "Batch"), labels(deployment.place().buying()));
    }

    @Test
    void keepsAChoiceWithoutRatesAndMarksIt() {
        desk.workbench.selection().selectScenario("all-small");
        deployment.place().region().choose("elsewhere");
        assertEquals(Scope.REGIONAL, first("all-small").scope());
        Choice<Scope> scope = selected(deployment.place().scope());
        assertEquals("In its region (no rate on the card)", scope.text());
        assertTrue(selected(deployment.place().tier()).marked());
        assertFalse(editor.deployments().getFirst().content().missing().isEmpty());

        deployment.place().scope().choose(Scope.GLOBAL);
        deployment.place().tier().choose(Tier.FLEX);
        assertFalse(selected(deployment.place().tier()).marked());
        assertEquals("", editor.deployments().getFirst().content().missing());
    }

    @Test
    void findsAModelByPartsOfItsName() {
        ModelSearchViewModel model = deployment.model();
        assertEquals(2, model.found().size());
        model.queryProperty().set("TEST sma");
        assertEquals(List.of("small"), model.found().stream().map(ModelChoice::id).toList());
        model.choose(model.found().getFirst());
        assertEquals("small", first("all-large").model());
        assertEquals(
                "Change model of Customer chat in All large",
                desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void provisionedHasTermUnitsAndOverflow() {
        deployment.place().buying().choose(Buying.of(Mode.PROVISIONED));
        assertFalse(deployment.place().tier().appliesProperty().get());
        assertEquals(List.of("1 month", "6 months"), labels(deployment.place().term()));
        deployment.place().term().choose(Term.SIX_MONTHS);
        deployment.units().units().textProperty().set("3");
        deployment.units().overflow().choose(Overflow.REJECT);
        assertEquals(
                new Purchase.Provisioned(Term.SIX_MONTHS, new UnitCount.Fixed(3), Overflow.REJECT),
                first("all-large").purchase());
        deployment.units().sizing().choose(UnitInputs.Sizing.PEAK);
        assertFalse(deployment.units().units().appliesProperty().get());
    }

    @Test
    void capacityOfAUnitIsKeptWithTheModel() {
        deployment.place().buying().choose(Buying.of(Mode.PROVISIONED));
        deployment.capacity().unitInput().textProperty().set("300k");
        ModelUnitCapacity capacity = desk.plan().capacity("large").orElseThrow();
        assertEquals(new BigDecimal("300000"), capacity.inputTokensPerMinute());
        deployment.capacity().unitInput().textProperty().set("");
        assertEquals(List.of(), desk.plan().modelUnits());
    }

    @Test
    void anotherCapacityLeavesTheListAsItIs() {
        Extras kept = Extras.of(Map.of("later", "[1,2]"));
        ModelUnitCapacity large =
                new ModelUnitCapacity("large", new BigDecimal("300000"), null, "", kept);
        ModelUnitCapacity small =
                new ModelUnitCapacity("small", BigDecimal.TEN, null, "", Extras.NONE);
        desk.workbench
                .document()
                .edit("Capacities", plan -> plan.withModelUnits(List.of(large, small)));
        deployment.place().buying().choose(Buying.of(Mode.PROVISIONED));
        deployment.capacity().unitInput().textProperty().set("");
        deployment.capacity().unitInput().textProperty().set("40k");
        assertEquals(
                List.of(large.withInputTokensPerMinute(new BigDecimal("40000")), small),
                desk.plan().modelUnits());
    }

    @Test
    void monthsBoundADeployment() {
        deployment.from().textProperty().set("2027-02");
        assertEquals(YearMonth.of(2027, 2), first("all-large").from());
        assertEquals("2027-02 to 2027-02", editor.deployments().getFirst().content().months());
        deployment.until().textProperty().set("2028-01");
        assertFalse(deployment.until().errorProperty().get().isEmpty());
        deployment.from().textProperty().set("");
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void anotherDeploymentServesWhatTheOthersLeave() {
        deployment.share().textProperty().set("60");
        editor.duplicate(0);
        assertEquals(
                new BigDecimal("0.4"),
                desk.plan().scenarios().getFirst().deployments().get(1).share());
        editor.duplicate(0);
        assertEquals(0, desk.plan().scenarios().getFirst().deployments().get(1).share().signum());
    }

    @Test
    void deploymentsAreAddedDuplicatedMovedAndRemoved() {
        editor.add("chat");
        assertEquals(2, editor.selectedProperty().get());
        deployment.share().textProperty().set("25");
        assertEquals(
                new BigDecimal("0.25"),
                desk.plan().scenarios().getFirst().deployments().getLast().share());
        editor.duplicate(0);
        assertEquals(4, editor.deployments().size());
        editor.move(1, 3);
        assertEquals(3, editor.selectedProperty().get());
        editor.remove(3);
        editor.remove(2);
        assertEquals(1, editor.selectedProperty().get());
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void aScenarioWithoutDeploymentsHasNothingToEdit() {
        editor.remove(0);
        editor.remove(0);
        assertEquals(-1, editor.selectedProperty().get());
        assertFalse(deployment.presentProperty().get());
    }

    @Test
    void theNameIsEditedInPlace() {
        editor.name().textProperty().set("Baseline");
        assertEquals("Baseline", desk.plan().scenarios().getFirst().name());
    }

    private Deployment first(String scenario) {
        return desk.plan().scenario(scenario).orElseThrow().deployments().getFirst();
    }

    private static List<String> labels(ChoiceViewModel<?> choice) {
        return choice.choices().stream().map(Choice::text).toList();
    }

    private static <T> Choice<T> selected(ChoiceViewModel<T> choice) {
        return Objects.requireNonNull(choice.selectedProperty().get());
    }
}
