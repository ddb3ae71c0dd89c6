package quarry.app.viewmodel.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.list.Row;
import quarry.plan.Plan;

import java.time.YearMonth;
import java.util.List;

class ScenarioListViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final ScenarioListViewModel list = desk.workbench.scenarios();

    @Test
    void theFirstIsTheBaseAndTheOthersShowTheirDifference() {
        assertEquals(
                new ScenarioSummary("All large", "1,320", "1,320.00 USD", "", true, true),
                list.rows().getFirst().content());
        assertEquals(
                new ScenarioSummary("All small", "132.00", "132.00 USD", "−90.0 %", true, false),
                list.rows().getLast().content());
    }

    @Test
    void settingTheBaseMovesTheMarker() {
        list.setBase("all-small");
        assertEquals(List.of("all-small", "all-large"), ids());
        assertTrue(list.rows().getFirst().content().base());
        assertEquals("+900.0 %", list.rows().getLast().content().delta());
        assertEquals("Compare with All small", desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void aMissingRateMakesAScenarioIncompleteWithoutDifference() {
        ScenarioListViewModel other = new Desk(Samples.withMissingRate()).workbench.scenarios();
        assertFalse(other.rows().getLast().content().complete());
        assertEquals("", other.rows().getLast().content().delta());
    }

    @Test
    void duplicatesAndRemovalsFollowTheSelection() {
        list.duplicate("all-large");
        assertEquals(List.of("all-large", "all-large-copy", "all-small"), ids());
        assertEquals("all-large-copy", desk.workbench.selection().scenario());
        list.remove("all-large-copy");
        assertEquals("all-small", desk.workbench.selection().scenario());
        desk.workbench.document().undo();
        assertEquals(3, ids().size());
    }

    @Test
    void renamingKeepsTheId() {
        list.rename("all-large", "Baseline");
        assertEquals("Baseline", list.rows().getFirst().content().name());
        assertEquals("all-large", list.rows().getFirst().id());
    }

    @Test
    void aNewScenarioServesEveryWorkloadLikeTheBase() {
        list.add();
        assertEquals("1,320", list.rows().getLast().content().amount());
    }

    @Test
    void theFirstScenarioStartsFromTheCard() {
        Desk empty = new Desk(Plan.empty("New", YearMonth.of(2027, 1)));
        empty.workbench.workloads().add();
        empty.workbench.scenarios().add();
        assertEquals(
                Samples.deployment("new-workload", "large"),
                empty.plan().scenarios().getFirst().deployments().getFirst());
    }

    private List<String> ids() {
        return list.rows().stream().map(Row::id).toList();
    }
}
