package quarry.app.viewmodel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.plan.Budget;

import java.util.List;

/// Which budget the forecast is about, whatever is done to the plan.
class BudgetChoiceTest {

    @Test
    void theChosenBudgetStaysChosenWhenAnotherOneGoes() {
        Budget a = ForecastViewModelTest.budget("A", "", "700", "1");
        Budget b = ForecastViewModelTest.budget("B", "", "800", "1");
        Budget c = ForecastViewModelTest.budget("C", "", "900", "1");
        Desk desk =
                ForecastViewModelTest.desk(
                        ForecastViewModelTest.withBudgets(
                                ForecastViewModelTest.growing(), a, b, c));
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().get(2));
        assertEquals("Budget B", chosen(desk));
        desk.workbench.document().edit("Remove", p -> ForecastViewModelTest.withBudgets(p, b, c));
        assertEquals("Budget B", chosen(desk));
        desk.workbench
                .document()
                .edit(
                        "Rename",
                        p ->
                                ForecastViewModelTest.withBudgets(
                                        p, ForecastViewModelTest.budget("D", "", "800", "1"), c));
        assertEquals("Budget D", chosen(desk));
        desk.workbench.document().edit("Remove", p -> ForecastViewModelTest.withBudgets(p, c));
        assertEquals("Budget C", chosen(desk));
    }

    @Test
    void namesThatAreAlikeOnTheWayDoNotMoveTheChoice() {
        Budget a = ForecastViewModelTest.budget("A", "", "700", "1");
        Desk desk =
                ForecastViewModelTest.desk(
                        ForecastViewModelTest.withBudgets(
                                ForecastViewModelTest.growing(),
                                a,
                                ForecastViewModelTest.budget("AB", "", "800", "1")));
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().get(1));
        for (String name : List.of("AB", "ABC")) {
            desk.workbench.budgets().name().textProperty().set(name);
            assertEquals(name, desk.plan().budgets().getFirst().name());
            assertEquals(0, desk.workbench.forecast().choiceProperty().get().index());
        }
        assertEquals("AB", desk.plan().budgets().getLast().name());
    }

    @Test
    void ofBudgetsWithOneNameTheChosenOneStays() {
        Budget one = ForecastViewModelTest.budget("Budget", "", "700", "1");
        Budget two = ForecastViewModelTest.budget("Budget", "", "800", "1");
        Budget three = ForecastViewModelTest.budget("Budget", "", "900", "1");
        Desk desk =
                ForecastViewModelTest.desk(
                        ForecastViewModelTest.withBudgets(
                                ForecastViewModelTest.growing(), one, two, three));
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().get(2));
        desk.workbench
                .document()
                .edit("Remove", p -> ForecastViewModelTest.withBudgets(p, two, three));
        assertEquals(0, desk.workbench.forecast().choiceProperty().get().index());
        desk.workbench.document().undo();
        assertEquals(1, desk.workbench.forecast().choiceProperty().get().index());
    }

    @Test
    void anotherPlanBeginsWithItsFirstBudget() {
        Desk desk =
                ForecastViewModelTest.desk(
                        ForecastViewModelTest.withBudgets(
                                ForecastViewModelTest.growing(),
                                ForecastViewModelTest.budget("A", "", "7", "1"),
                                ForecastViewModelTest.budget("B", "", "8", "1")));
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().get(2));
        desk.workbench
                .document()
                .replace(
                        ForecastViewModelTest.withBudgets(
                                ForecastViewModelTest.growing(),
                                ForecastViewModelTest.budget("X", "", "9", "1"),
                                ForecastViewModelTest.budget("Y", "", "10", "1")));
        assertEquals("Budget X", chosen(desk));
    }

    private static String chosen(Desk desk) {
        return desk.workbench.forecast().choiceProperty().get().label();
    }
}
