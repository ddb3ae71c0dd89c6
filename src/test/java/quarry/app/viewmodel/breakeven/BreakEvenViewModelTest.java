package quarry.app.viewmodel.breakeven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.breakeven.BreakEvenPage.Fact;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Plan;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.List;

/// Chat and extraction on Large, a hundred times the sample's requests; a unit costs 5 USD an hour for a month, 4
/// for 6 months, and is entered to serve 108,000 of chat's requests an hour.
class BreakEvenViewModelTest {

    private static final String CAPACITY = "1,800,000";

    private final Desk desk = new Desk(busy());

    @BeforeEach
    void show() {
        desk.workbench.selection().selectWorkload("chat");
        desk.workbench.selection().show(Subject.BREAK_EVEN);
    }

    @Test
    void withoutACapacityThereIsNoUtilizationAndThePageAsksForIt() {
        assertTrue(
                page().headline().contains("ask the account team for the input and output tokens"),
                page().headline());
        assertFalse(facts().contains("A unit pays from"), facts()::toString);
        assertFalse(facts().contains("Mean load of one unit"), facts()::toString);
        assertEquals(List.of(), page().units());
    }

    @Test
    void aCapacityEnteredIsOneUndoStepAndTheVerdictFollows() {
        String asking = page().headline();

        enterCapacity();

        ModelUnitCapacity told = desk.plan().capacity("large").orElseThrow();
        assertEquals(new BigDecimal("1800000"), told.inputTokensPerMinute());
        assertTrue(page().headline().contains("Buy 1 unit"), page().headline());
        assertTrue(facts().contains("Mean load of one unit"), facts()::toString);
        assertEquals(
                List.of("1, cheapest"),
                page().units().stream()
                        .filter(BreakEvenPage.UnitLine::best)
                        .map(BreakEvenPage.UnitLine::number)
                        .toList());

        desk.workbench.document().undo();

        assertEquals(busy(), desk.plan());
        assertEquals(asking, page().headline());
    }

    @Test
    void anotherTermFollowsAndLeavesThePlanAlone() {
        enterCapacity();
        Plan before = desk.plan();
        String month = page().headline();

        desk.workbench.breakEven().question().term().choose(Term.SIX_MONTHS);

        assertTrue(page().headline().contains("for 6 months"), page().headline());
        assertNotEquals(month, page().headline());
        assertEquals(before, desk.plan());
    }

    @Test
    void aWorkloadThatIsDeletedLeavesTheQuestion() {
        enterCapacity();
        String chatAlone = page().headline();
        desk.workbench.breakEven().mark("extraction", true);
        String both = page().headline();
        assertNotEquals(chatAlone, both);
        assertEquals(List.of("chat", "extraction"), asked());

        desk.pause();
        desk.workbench
                .document()
                .edit(
                        "Remove extraction",
                        plan ->
                                plan.withWorkloads(plan.workloads().subList(0, 1))
                                        .withScenarios(List.of()));

        assertEquals(List.of("chat"), asked());
        assertEquals(chatAlone, page().headline());
    }

    @Test
    void theLastWorkloadStaysInTheQuestion() {
        desk.workbench.breakEven().mark("chat", false);

        assertEquals(List.of("chat"), asked());
    }

    private void enterCapacity() {
        desk.workbench.breakEven().capacity().input().textProperty().set(CAPACITY);
    }

    private BreakEvenPage page() {
        return desk.workbench.breakEven().pageProperty().get();
    }

    private List<String> facts() {
        return page().facts().stream().map(Fact::label).toList();
    }

    private List<String> asked() {
        return desk.workbench.breakEven().workloads().stream()
                .filter(BreakEvenViewModel.WorkloadMark::asked)
                .map(BreakEvenViewModel.WorkloadMark::id)
                .toList();
    }

    private static Plan busy() {
        Plan plan = Samples.plan();
        return plan.withWorkloads(
                plan.workloads().stream()
                        .map(
                                w ->
                                        w.withTraffic(
                                                w.traffic()
                                                        .withRequestsPerDay(
                                                                w.traffic()
                                                                        .requestsPerDay()
                                                                        .multiply(
                                                                                BigDecimal.valueOf(
                                                                                        100)))))
                        .toList());
    }
}
