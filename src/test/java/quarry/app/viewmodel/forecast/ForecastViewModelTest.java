package quarry.app.viewmodel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.chart.Curve;
import quarry.app.viewmodel.chart.Level;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.why.WhyPage;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.TrafficEvent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chat costs 600, extraction 720 USD a month on Large, a tenth on Small; two months from January 2027.
class ForecastViewModelTest {

    static Plan withBudgets(Plan plan, Budget... budgets) {
        return plan.withBudgets(Arrays.asList(budgets));
    }

    static Budget budget(String name, String team, String monthly, String... levels) {
        return new Budget(
                name,
                team.isEmpty() ? new LinkedHashMap<>() : new LinkedHashMap<>(Map.of("team", team)),
                Usd.of(monthly),
                Arrays.stream(levels).map(BigDecimal::new).toList(),
                Extras.NONE);
    }

    /// Chat doubles in February.
    static Plan growing() {
        Plan plan = Samples.plan();
        return plan.withWorkloads(
                plan.workloads().stream()
                        .map(
                                w ->
                                        w.id().equals("chat")
                                                ? w.withTraffic(
                                                        w.traffic()
                                                                .withEvents(
                                                                        List.of(
                                                                                new TrafficEvent(
                                                                                        YearMonth
                                                                                                .of(
                                                                                                        2027,
                                                                                                        2),
                                                                                        BigDecimal
                                                                                                .TWO,
                                                                                        "Launch",
                                                                                        Extras
                                                                                                .NONE))))
                                                : w)
                        .toList());
    }

    static Desk desk(Plan plan) {
        Desk desk = new Desk(plan);
        desk.workbench.selection().show(Subject.FORECAST);
        return desk;
    }

    private static ForecastPage page(Desk desk) {
        return desk.workbench.forecast().pageProperty().get();
    }

    @Test
    void aBudgetIsCrossedInAMonthAndByAnAmount() {
        Desk desk = desk(withBudgets(growing(), budget("All", "", "1600", "0.8", "1")));
        assertEquals(
                "All large crosses 80 % of the budget All in January 2027 and the budget in"
                        + " February 2027, by 320.00 USD. All small stays within it.",
                page(desk).headline());
        assertEquals(
                List.of(
                        new Level("80 % of All, 1,280 USD", 1280, false),
                        new Level("All, 1,600 USD", 1600, true)),
                page(desk).plot().levels());
        assertEquals("Launch × 2", page(desk).plot().uprights().getFirst().label());
        assertEquals(1, page(desk).plot().uprights().getFirst().x());
    }

    @Test
    void aBudgetWithTagsCountsItsWorkloadsOnly() {
        Desk desk = desk(withBudgets(growing(), budget("CX", "cx", "700", "1")));
        assertEquals(
                List.of(600.0, 1200.0),
                page(desk).plot().curves().getFirst().points().stream()
                        .map(Curve.Point::y)
                        .toList());
        ForecastRow february = page(desk).rows().get(1);
        YearMonth month = YearMonth.of(2027, 2);
        assertEquals(
                new ForecastRow.Cell(
                        "▲ 1,200",
                        "1,800",
                        true,
                        new ForecastRow.Stretch("all-large", month, month)),
                february.cells().getFirst());
        desk.workbench.forecast().choose(desk.workbench.forecast().choices().getFirst());
        assertEquals(
                List.of(1320.0, 1920.0),
                page(desk).plot().curves().getFirst().points().stream()
                        .map(Curve.Point::y)
                        .toList());
        assertEquals(List.of(), page(desk).plot().levels());
    }

    @Test
    void whatCostsNothingHasNoMonthThatCostsMost() {
        Desk desk = desk(growing());
        for (String id : List.of("all-large", "all-small")) {
            desk.workbench.document().edit("Empty", p -> withoutDeployments(p, id));
        }
        assertEquals(
                "All large costs 0.00 USD over 2 months. Add a budget to see when it is crossed.",
                page(desk).headline());
    }

    private static Plan withoutDeployments(Plan plan, String scenario) {
        return plan.withScenarios(
                plan.scenarios().stream()
                        .map(s -> s.id().equals(scenario) ? s.withDeployments(List.of()) : s)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cx"})
    void everyAmountIsExplained(String team) {
        Plan plan = withBudgets(growing().withMonths(14), budget("CX", team, "700", "1"));
        Desk desk = desk(plan);
        for (BudgetChoice choice : desk.workbench.forecast().choices()) {
            desk.workbench.forecast().choose(choice);
            assertEquals(17, page(desk).rows().size());
            for (ForecastRow row : page(desk).rows()) {
                for (ForecastRow.Cell cell : row.cells()) {
                    explains(desk, cell.months(), cell.cost().replace("▲ ", ""));
                    if (!cell.soFar().isEmpty()) {
                        explains(desk, cell.months().since(plan.start()), cell.soFar());
                    }
                }
            }
        }
    }

    private static void explains(Desk desk, ForecastRow.Stretch months, String shown) {
        desk.workbench.forecast().select(months);
        WhyPage why = desk.workbench.why().pageProperty().get();
        BigDecimal exact = number(why.amount().replace(" USD", ""));
        assertEquals(
                number(shown),
                exact.setScale(number(shown).scale(), RoundingMode.HALF_UP),
                why.subject());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    @Test
    void anExplanationSaysWhichMonthsAndBudgetAndEndsWithTheScreen() {
        Desk desk = desk(withBudgets(growing(), budget("CX", "cx", "700", "1")));
        YearMonth january = YearMonth.of(2027, 1);
        desk.workbench
                .forecast()
                .select(new ForecastRow.Stretch("all-large", january, january.plusMonths(1)));
        WhyPage why = desk.workbench.why().pageProperty().get();
        assertEquals("Budget CX, 2027-01 to 2027-02, All large", why.subject());
        assertEquals("1,800.00 USD", why.amount());
        assertEquals(2, why.parts().getFirst().months().size());
        desk.workbench.selection().showComparison();
        assertSame(WhyPage.EMPTY, desk.workbench.why().pageProperty().get());
        desk.workbench.selection().show(Subject.FORECAST);
        assertEquals("1,800.00 USD", desk.workbench.why().pageProperty().get().amount());
        desk.workbench.document().edit("Shorter", plan -> plan.withMonths(1));
        assertSame(WhyPage.EMPTY, desk.workbench.why().pageProperty().get());
    }

    @Test
    void withoutABudgetTheSentenceSaysWhatTheMonthsCost() {
        assertEquals(
                "All large costs 3,240 USD over 2 months, most in February 2027. Add a budget to"
                        + " see when it is crossed.",
                page(desk(growing())).headline());
    }

    @Test
    void monthsAddUpToTheirYearsAndThePlan() {
        Plan plan = Samples.plan().withStart(YearMonth.of(2026, 12)).withMonths(3);
        List<ForecastRow> rows = page(desk(plan)).rows();
        assertEquals(
                List.of(
                        "2026-12",
                        "2027-01",
                        "2027-02",
                        "2026 in all",
                        "2027 in all",
                        "All 3 months"),
                rows.stream().map(ForecastRow::label).toList());
        assertEquals("3,960", rows.get(2).cells().getFirst().soFar());
        assertEquals("2,640", rows.get(4).cells().getFirst().cost());
        assertEquals("3,960", rows.get(5).cells().getFirst().cost());
    }

    @Test
    void aMissingRateIsSaidAndNothingIsClaimedOfIt() {
        Desk desk = desk(withBudgets(Samples.withMissingRate(), budget("All", "", "5000", "1")));
        assertEquals(
                "All large stays within the budget All: at most 1,320 of 5,000 USD, in January"
                        + " 2027.",
                page(desk).headline());
        assertEquals("All small, incomplete", page(desk).plot().curves().getLast().name());
        assertTrue(page(desk).rows().getFirst().cells().getLast().cost().endsWith("incomplete"));
    }

    @Test
    void budgetsAreAddedChangedAndRemovedAndAllOfItCanBeUndone() {
        Desk desk = desk(Samples.plan());
        BudgetEditorViewModel editor = desk.workbench.budgets();
        assertFalse(editor.possibleProperty().get());
        editor.add();
        assertTrue(editor.possibleProperty().get());
        desk.pause();
        editor.name().textProperty().set("Customer experience");
        editor.monthly().textProperty().set("1.2k");
        editor.match().textProperty().set("team: cx, environment: prod");
        editor.levels().textProperty().set("50 %; 90");
        Budget budget = desk.plan().budgets().getFirst();
        assertEquals("Customer experience", budget.name());
        assertEquals(Usd.of("1200"), budget.monthly());
        assertEquals(Map.of("team", "cx", "environment", "prod"), budget.match());
        assertEquals(List.of(new BigDecimal("0.5"), new BigDecimal("0.9")), budget.alertAt());
        assertEquals(
                "Budget Customer experience",
                desk.workbench.forecast().choices().getLast().label());
        editor.match().textProperty().set("team");
        assertTrue(editor.match().errorProperty().get().startsWith("“team” is not a tag"));
        editor.levels().textProperty().set("0 %");
        assertFalse(editor.levels().errorProperty().get().isEmpty());
        assertEquals(budget, desk.plan().budgets().getFirst());
        editor.remove();
        assertEquals(List.of(), desk.plan().budgets());
        assertTrue(desk.workbench.forecast().choiceProperty().get().everything());
        desk.workbench.document().undo();
        assertEquals(List.of(budget), desk.plan().budgets());
    }

    @Test
    void nothingIsWorkedOutWhileTheScreenIsNotShown() {
        Desk desk = new Desk(Samples.plan());
        assertEquals(ForecastPage.EMPTY, page(desk));
        desk.workbench.selection().show(Subject.FORECAST);
        assertFalse(page(desk).rows().isEmpty());
    }
}
