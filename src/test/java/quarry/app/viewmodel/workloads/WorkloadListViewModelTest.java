package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.list.Row;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Deployment;
import quarry.plan.Plan;

import java.util.List;

class WorkloadListViewModelTest {

    private final Plan before = Samples.plan();
    private final Desk desk = new Desk(before);
    private final WorkloadListViewModel list = desk.workbench.workloads();

    @Test
    void rowsTellCostShareAndTrendInTheSelectedScenario() {
        WorkloadSummary chat = list.rows().getFirst().content();
        assertEquals("600.00", chat.amount());
        assertEquals("45.5 %", chat.share());
        assertEquals(List.of(600.0, 600.0), chat.trend());

        desk.workbench.selection().selectScenario("all-small");
        assertEquals("60.00", list.rows().getFirst().content().amount());
    }

    @Test
    void removingAWorkloadRemovesItsDeploymentsAndUndoBringsBothBack() {
        list.remove("chat");
        assertEquals(List.of("extraction"), ids());
        assertEquals(List.of("extraction", "extraction"), served(desk.plan()));
        assertEquals("extraction", desk.workbench.selection().workload());
        assertEquals(List.of("Removed Customer chat"), desk.notices());

        desk.workbench.notices().act(desk.workbench.notices().notices().getFirst());
        assertEquals(before, desk.plan());
        assertEquals(List.of(), desk.notices());
    }

    @Test
    void theOfferToUndoLeavesWithTheNextEdit() {
        list.remove("chat");
        list.rename("extraction", "Other");
        assertEquals(List.of(), desk.notices());
    }

    @Test
    void renamingKeepsIdsAndRows() {
        Row<WorkloadSummary> row = list.rows().getFirst();
        list.rename("chat", " Chat ");
        assertSame(row, list.rows().getFirst());
        assertEquals("Chat", row.content().name());
        assertEquals(before.scenarios(), desk.plan().scenarios());
        list.rename("chat", " ");
        assertEquals("Chat", row.content().name());
    }

    @Test
    void aDuplicateStandsBelowAndIsServedAlike() {
        list.duplicate("chat");
        assertEquals(List.of("chat", "customer-chat-copy", "extraction"), ids());
        assertEquals("600.00", list.rows().get(1).content().amount());
        assertEquals("customer-chat-copy", desk.workbench.selection().workload());
    }

    @Test
    void aNewWorkloadIsServedInEveryScenarioAndOpened() {
        list.add();
        assertEquals(List.of("chat", "extraction", "new-workload"), ids());
        assertEquals(6, served(desk.plan()).size());
        assertEquals(Subject.WORKLOAD, desk.workbench.selection().subjectProperty().get());
        assertEquals("270.00", list.rows().getLast().content().amount());
        list.add();
        assertEquals("New workload 2", list.rows().getLast().content().name());
        assertEquals("Add New workload 2", desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void movesWithinTheList() {
        list.moveDown("chat");
        assertEquals(List.of("extraction", "chat"), ids());
        list.moveDown("chat");
        assertEquals(List.of("extraction", "chat"), ids());
        list.moveUp("chat");
        assertEquals(before, desk.plan());
    }

    private List<String> ids() {
        return list.rows().stream().map(Row::id).toList();
    }

    private static List<String> served(Plan plan) {
        return plan.scenarios().stream()
                .flatMap(s -> s.deployments().stream())
                .map(Deployment::workload)
                .toList();
    }
}
