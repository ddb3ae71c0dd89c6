package quarry.app.viewmodel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.plan.Budget;
import quarry.plan.Plan;

import java.util.List;

/// Which budget the forecast is about, whatever is done to the plan.
class BudgetChoiceTest {

    private static final Budget A = budget("A", "700");
    private static final Budget B = budget("B", "800");
    private static final Budget C = budget("C", "900");

    @Test
    void theChosenBudgetStaysChosenWhenAnotherOneGoes() {
        Desk desk = choosing(2, A, B, C);
        assertEquals("Budget B", chosen(desk).label());
        leave(desk, B, C);
        assertEquals("Budget B", chosen(desk).label());
        leave(desk, budget("D", "800"), C);
        assertEquals("Budget D", chosen(desk).label());
        leave(desk, C);
        assertEquals("Budget C", chosen(desk).label());
    }

    @Test
    void namesThatAreAlikeOnTheWayDoNotMoveTheChoice() {
        Desk desk = choosing(1, A, budget("AB", "800"));
        for (String name : List.of("AB", "ABC")) {
            desk.workbench.budgets().name().textProperty().set(name);
            assertEquals(name, desk.plan().budgets().getFirst().name());
            assertEquals(0, chosen(desk).index());
        }
        assertEquals("AB", desk.plan().budgets().getLast().name());
    }

    @Test
    void ofBudgetsWithOneNameTheChosenOneStays() {
        Budget second = budget("A", "800");
        Budget third = budget("A", "900");
        Desk desk = choosing(2, A, second, third);
        leave(desk, second, third);
        assertEquals(0, chosen(desk).index());
        desk.workbench.document().undo();
        assertEquals(1, chosen(desk).index());
    }

    @Test
    void anotherPlanBeginsWithItsFirstBudget() {
        Desk desk = choosing(2, A, B);
        desk.workbench.document().replace(plan(budget("X", "9"), budget("Y", "10")));
        assertEquals("Budget X", chosen(desk).label());
    }

    /// @param place of the choice; 0 is everything
    private static Desk choosing(int place, Budget... budgets) {
        Desk desk = ForecastViewModelTest.desk(plan(budgets));
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().get(place));
        return desk;
    }

    private static void leave(Desk desk, Budget... budgets) {
        desk.workbench
                .document()
                .edit("Change budgets", p -> ForecastViewModelTest.withBudgets(p, budgets));
    }

    private static BudgetChoice chosen(Desk desk) {
        return desk.workbench.forecast().choiceProperty().get();
    }

    private static Plan plan(Budget... budgets) {
        return ForecastViewModelTest.withBudgets(ForecastViewModelTest.growing(), budgets);
    }

    private static Budget budget(String name, String monthly) {
        return ForecastViewModelTest.budget(name, "", monthly, "1");
    }
}
