package quarry.app.viewmodel.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.plan.Overflow;
import quarry.rates.Mode;

import java.util.List;

/// The units of a pool cost 5 USD an hour, 720 hours a month.
class PoolCostTest {

    private final Desk desk = new Desk(Samples.plan());
    private final ScenarioEditorViewModel editor = desk.scenarioEditor();
    private final PoolsViewModel pools = editor.pools();
    private final PoolInputs inputs = pools.inputs();

    /// 3 units × 5 USD × 720 hours, whoever uses them; the deployments bear what they use, the pool what is idle.
    @Test
    void thePoolCostsItsUnitsUsedOrIdle() {
        shared();
        pools.join(1);
        inputs.capacity().unitInput().textProperty().set("1000");
        PoolSummary pool = pools.rows().getFirst().content();
        assertEquals("10,800", pool.amount());
        assertEquals("", pool.missing());
        inputs.units().sizing().choose(UnitInputs.Sizing.PEAK);
        inputs.capacity().unitInput().textProperty().set("");
        assertEquals("incomplete", pools.rows().getFirst().content().amount());
        assertFalse(pools.rows().getFirst().content().missing().isEmpty());
    }

    @Test
    void theCostFollowsThePoolWhenScenariosAndPoolsMove() {
        shared();
        pools.add();
        pools.remove(1);
        desk.workbench.scenarios().setBase("all-small");
        assertEquals("10,800", pools.rows().getFirst().content().amount());
        desk.workbench
                .document()
                .edit(
                        "Before",
                        p ->
                                ScenarioEdits.replace(
                                        p,
                                        "all-large",
                                        s ->
                                                s.withPools(
                                                        List.of(
                                                                Samples.pool("empty"),
                                                                s.pools().getFirst()))));
        assertEquals("0.00", pools.rows().getFirst().content().amount());
        assertEquals("10,800", pools.rows().getLast().content().amount());
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
}
