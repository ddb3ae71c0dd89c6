package quarry.app.viewmodel.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.Choice;
import quarry.app.viewmodel.field.ChoiceViewModel;
import quarry.app.viewmodel.notice.Notice;
import quarry.cost.price.TestCard;
import quarry.plan.Deployment;
import quarry.plan.Extras;
import quarry.plan.Overflow;
import quarry.plan.PlanCheck;
import quarry.plan.Pool;
import quarry.plan.Problem;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.rates.Mode;
import quarry.rates.Term;

import java.util.List;
import java.util.Map;

class PoolsViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final ScenarioEditorViewModel editor = desk.scenarioEditor();
    private final PoolsViewModel pools = editor.pools();
    private final PoolInputs inputs = pools.inputs();

    @Test
    void aPoolIsAddedFromNothingOnAModelOfTheScenario() {
        pools.add();
        assertEquals(List.of(Samples.pool("pool")), scenario().pools());
        assertEquals("Add pool pool to All large", undoName());
        assertEquals(
                new PoolSummary(
                        "pool",
                        "large, here, in its region",
                        "1 unit, 1 month",
                        "Served on demand",
                        "nobody yet",
                        "0.00",
                        ""),
                pools.rows().getFirst().content());
        pools.add();
        assertEquals(List.of("pool", "pool-2"), scenario().pools().stream().map(Pool::id).toList());
        assertEquals(1, pools.selectedProperty().get());
    }

    @Test
    void whereNothingIsSoldByTheUnitThereIsNoPoolToAdd() {
        Desk none = new Desk(Samples.plan(), new TestCard().onDemand("large", "10", "20").card());
        none.scenarioEditor().pools().add();
        assertEquals(Samples.plan(), none.plan());
        assertTrue(none.notices().getFirst().startsWith("No model is sold by the unit"));
    }

    @Test
    void aDeploymentsOwnUnitsBecomeAPoolThatItUses() {
        assertFalse(editor.sharableProperty().getValue());
        provision(3);
        assertTrue(editor.sharableProperty().getValue());
        editor.share();
        assertEquals(
                List.of(
                        Samples.pool("customer-chat")
                                .withUnits(new UnitCount.Fixed(3))
                                .withOverflow(Overflow.REJECT)),
                scenario().pools());
        assertEquals(new Purchase.Pooled("customer-chat"), deployment(0).purchase());
        assertEquals("Share units of Customer chat in All large", undoName());
        assertEquals("Customer chat", pools.rows().getFirst().content().users());
        assertFalse(editor.sharableProperty().getValue());
        desk.workbench.document().undo();
        assertEquals(List.of(), scenario().pools());
        assertEquals(
                new Purchase.Provisioned(Term.ONE_MONTH, new UnitCount.Fixed(3), Overflow.REJECT),
                deployment(0).purchase());
    }

    @Test
    void anotherDeploymentJoinsOnThePoolsModel() {
        shared();
        editor.select(1);
        editor.deployment().model().choose(model("small"));
        assertEquals(List.of(Choice.of(1, "Extraction, on small")), List.copyOf(pools.joining()));
        pools.join(1);
        assertEquals("large", deployment(1).model());
        assertEquals(new Purchase.Pooled("customer-chat"), deployment(1).purchase());
        assertEquals("Serve Extraction from pool customer-chat in All large", undoName());
        assertEquals("Customer chat, Extraction", pools.rows().getFirst().content().users());
        assertEquals(List.of(), pools.joining());
        assertEquals(List.of(), errors());
    }

    @Test
    void aChangeIsNamedAfterInputPoolAndScenario() {
        shared();
        inputs.units().sizing().choose(UnitInputs.Sizing.PEAK);
        assertEquals(new UnitCount.Peak(), scenario().pools().getFirst().units());
        assertEquals("Change units of pool customer-chat in All large", undoName());
    }

    @Test
    void anotherNameReachesTheDeploymentsInTheSameEdit() {
        shared();
        inputs.name().textProperty().set("chat units");
        assertEquals("chat units", scenario().pools().getFirst().id());
        assertEquals(new Purchase.Pooled("chat units"), deployment(0).purchase());
        desk.workbench.document().undo();
        assertEquals(new Purchase.Pooled("customer-chat"), deployment(0).purchase());
        assertEquals("customer-chat", inputs.name().textProperty().get());
    }

    @Test
    void aNameThatAnotherPoolHasIsRefused() {
        shared();
        pools.add();
        inputs.name().textProperty().set("customer-chat");
        assertEquals("pool", scenario().pools().getLast().id());
        assertFalse(inputs.name().errorProperty().get().isEmpty());
        inputs.name().textProperty().set(" ");
        assertFalse(inputs.name().errorProperty().get().isEmpty());
        inputs.name().textProperty().set("x".repeat(101));
        assertFalse(inputs.name().errorProperty().get().isEmpty());
        inputs.name().textProperty().set("second");
        assertEquals("second", scenario().pools().getLast().id());
    }

    @Test
    void aPoolInUseIsNotRemovedAndOneThatNobodyUsesCanComeBack() {
        shared();
        pools.remove(0);
        assertEquals(1, scenario().pools().size());
        assertEquals(
                "Pool customer-chat serves Customer chat. Buy these another way first, then remove"
                        + " it",
                desk.notices().getLast());
        editor.deployment().place().buying().choose(Buying.of(Mode.ON_DEMAND));
        pools.remove(0);
        assertEquals(List.of(), scenario().pools());
        assertFalse(pools.presentProperty().get());
        Notice undo = desk.workbench.notices().notices().getLast();
        assertEquals("Removed pool customer-chat", undo.text());
        desk.workbench.notices().act(undo);
        assertEquals(1, scenario().pools().size());
    }

    @Test
    void onlyWhatIsSoldByTheUnitIsOffered() {
        shared();
        assertEquals(List.of("1 month", "6 months"), labels(inputs.term()));
        assertEquals(List.of("here"), labels(inputs.region()));
        assertEquals(
                List.of("large"), inputs.model().found().stream().map(ModelChoice::id).toList());
        desk.workbench
                .document()
                .edit(
                        "Move",
                        p ->
                                ScenarioEdits.replace(
                                        p,
                                        "all-large",
                                        s ->
                                                s.withPools(
                                                        List.of(
                                                                s.pools()
                                                                        .getFirst()
                                                                        .withRegion("nowhere")))));
        assertEquals(List.of("nowhere (no rate on the card)", "here"), labels(inputs.region()));
        assertEquals(List.of("1 month (no rate on the card)"), labels(inputs.term()));
        inputs.region().choose("here");
        assertEquals(List.of("1 month", "6 months"), labels(inputs.term()));
    }

    @Test
    void whoUsesAPoolFollowsItAndWhoMovesAwayLeavesIt() {
        shared();
        pools.join(1);
        desk.workbench
                .document()
                .edit(
                        "Model",
                        p ->
                                new PlacedPool(p, "all-large", 0)
                                        .with(x -> x.withModel("small"))
                                        .plan());
        assertEquals(List.of("small", "small"), models());
        assertEquals(List.of(), errors());
        editor.select(1);
        editor.deployment().model().choose(model("large"));
        assertEquals(
                new Purchase.Provisioned(Term.ONE_MONTH, new UnitCount.Fixed(3), Overflow.REJECT),
                deployment(1).purchase());
        assertEquals(new Purchase.Pooled("customer-chat"), deployment(0).purchase());
        assertEquals(List.of(), errors());
    }

    @Test
    void whatTheFileHasBesideIsKept() {
        var beside = Extras.of(Map.of("owner", "\"cx\""));
        shared();
        desk.workbench
                .document()
                .edit(
                        "Owner",
                        p ->
                                new PlacedPool(p, "all-large", 0)
                                        .with(x -> x.withExtras(beside))
                                        .plan());
        inputs.term().choose(Term.SIX_MONTHS);
        inputs.units().units().textProperty().set("2");
        inputs.units().overflow().choose(Overflow.ON_DEMAND);
        assertEquals(
                Samples.pool("customer-chat")
                        .withTerm(Term.SIX_MONTHS)
                        .withUnits(new UnitCount.Fixed(2))
                        .withExtras(beside),
                scenario().pools().getFirst());
    }

    private void provision(int units) {
        editor.deployment().place().buying().choose(Buying.of(Mode.PROVISIONED));
        editor.deployment().units().units().textProperty().set(String.valueOf(units));
        editor.deployment().units().overflow().choose(Overflow.REJECT);
    }

    private void shared() {
        provision(3);
        editor.share();
        desk.pause();
    }

    private ModelChoice model(String id) {
        return editor.deployment().model().found().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Scenario scenario() {
        return desk.plan().scenarios().getFirst();
    }

    private Deployment deployment(int index) {
        return scenario().deployments().get(index);
    }

    private List<String> models() {
        return scenario().deployments().stream().map(Deployment::model).toList();
    }

    private List<Problem> errors() {
        return PlanCheck.check(desk.plan()).stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .toList();
    }

    private String undoName() {
        return desk.workbench.document().undoNameProperty().get();
    }

    private static List<String> labels(ChoiceViewModel<?> choice) {
        return choice.choices().stream().map(Choice::text).toList();
    }
}
