package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.app.viewmodel.breakeven.Bought;
import quarry.app.viewmodel.compare.BreakdownChoice;
import quarry.app.viewmodel.compare.CompareCell;
import quarry.app.viewmodel.compare.CompareRow;
import quarry.app.viewmodel.compare.Span;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.app.viewmodel.findmodel.OfferSpan;
import quarry.app.viewmodel.forecast.ForecastRow;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.Statement;
import quarry.cost.oracle.RandomPlans;
import quarry.cost.price.PlanPricer;
import quarry.money.DisplayCurrency;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.PlanCurrency;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.text.Figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/// What the screens show of random plans is what the engine says, and what explains an amount comes to it.
@Execution(ExecutionMode.CONCURRENT)
class ScreensAgreeTest {

    private Desk desk = new Desk(Samples.plan());
    private Figures figures = new Figures(Locale.US, DisplayCurrency.USD);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("quarry.screens", 4));
    }

    private void open(long seed) {
        Plan plan = plan(seed);
        desk = new Desk(plan, RandomPlans.card());
        figures = new Figures(Locale.US, plan.shownIn());
    }

    /// Three scenarios: all priced, one place without rates, nothing served.
    private static Plan plan(long seed) {
        Plan plan = new RandomPlans(seed).next();
        Scenario all = plan.scenarios().getFirst();
        var elsewhere = new ArrayList<>(all.deployments());
        elsewhere.set(0, elsewhere.getFirst().withRegion("nowhere"));
        Plan three =
                plan.withScenarios(
                                List.of(
                                        all,
                                        all.withId("gap")
                                                .withName("Gap")
                                                .withDeployments(elsewhere),
                                        Scenario.of("none", "None")))
                        .withBudgets(
                                List.of(
                                        budget("all", Map.of()),
                                        budget("team a", Map.of("team", "a")),
                                        budget("nobody", Map.of("team", "nobody"))));
        return seed % 2 == 0
                ? three
                : three.withCurrency(
                        new PlanCurrency(
                                new DisplayCurrency("EUR", new BigDecimal("0.92"), ""),
                                Extras.NONE));
    }

    private static Budget budget(String name, Map<String, String> match) {
        return new Budget(
                name,
                new LinkedHashMap<>(match),
                new Usd(BigDecimal.TEN),
                List.of(BigDecimal.ONE),
                Extras.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumOfWhyIsTheAmountOfEveryCellOfTheComparison(long seed) {
        open(seed);
        var compare = desk.workbench.compare();
        for (BreakdownChoice by : List.copyOf(compare.breakdowns())) {
            compare.breakdownProperty().set(by);
            for (Span span : Span.values()) {
                compare.spanProperty().set(span);
                var cells = new ArrayList<CompareCell>(compare.pageProperty().get().totals());
                for (CompareRow row : List.copyOf(compare.rows())) {
                    cells.addAll(row.cells());
                }
                for (CompareCell cell : cells) {
                    compare.select(cell);
                    String why = desk.workbench.why().pageProperty().get().amount();
                    String where = cell + " " + span + " seed " + seed;
                    boolean none = !cell.complete() && cell.net().isZero();
                    assertTrue(
                            why.startsWith(
                                    none && !why.startsWith("no") ? "No amount" : cell.exact()),
                            () -> why + " / " + where);
                    assertEquals(
                            !cell.complete() && !why.equals("nothing served"),
                            why.contains("incomplete") || why.equals("No amount"),
                            () -> why + " / " + where);
                    checkEngine(cell, span, where);
                }
            }
        }
    }

    private void checkEngine(CompareCell cell, Span span, String where) {
        if (span != Span.WHOLE_PLAN || !cell.ref().total()) {
            return;
        }
        Statement statement =
                PlanPricer.price(desk.plan(), RandomPlans.card())
                        .statement(cell.ref().scenario())
                        .orElseThrow();
        assertEquals(figures.exactAmount(statement.amount().net()), cell.exact(), where);
        assertEquals(statement.complete(), cell.complete(), where);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumOfWhyIsTheAmountOfEveryMonthOfTheForecast(long seed) {
        open(seed);
        desk.workbench.selection().show(Subject.FORECAST);
        var forecast = desk.workbench.forecast();
        for (var choice : List.copyOf(forecast.choices())) {
            forecast.choose(choice);
            for (ForecastRow row : forecast.pageProperty().get().rows()) {
                for (ForecastRow.Cell cell : row.cells()) {
                    check(cell.cost(), cell.months());
                    if (!cell.soFar().isEmpty()) {
                        check(
                                cell.soFar(),
                                cell.months().since(forecast.pageProperty().get().first()));
                    }
                }
            }
        }
    }

    private void check(String shown, ForecastRow.Stretch months) {
        desk.workbench.forecast().select(months);
        var asked = desk.workbench.forecast().askedProperty().get();
        assertNotNull(asked);
        String why = desk.workbench.why().pageProperty().get().amount();
        Statement statement =
                PlanPricer.price(desk.plan(), RandomPlans.card())
                        .statement(months.scenario())
                        .orElseThrow();
        var only = asked.only();
        assertNotNull(only);
        var covered = only.workloads();
        Statement.Amount amount =
                statement.amount(
                        l ->
                                !l.month().isBefore(months.from())
                                        && !l.month().isAfter(months.until())
                                        && (covered == null || covered.contains(l.workload())),
                        g ->
                                !g.month().isBefore(months.from())
                                        && !g.month().isAfter(months.until())
                                        && (covered == null || covered.contains(g.workload())));
        String where = shown + " / " + why + " " + months + " " + only;
        assertTrue(shown.contains(figures.amount(amount.net())), where);
        assertEquals(!amount.complete(), shown.contains("incomplete"), where);
        assertTrue(
                why.contains(figures.exactAmount(amount.net()))
                        || (!amount.complete() && amount.net().isZero() && why.equals("No amount")),
                where);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatServesNowCostsOnFindAModelWhatItCostsInTheComparison(long seed) {
        open(seed);
        var find = desk.workbench.findModel();
        var selection = desk.workbench.selection();
        for (Workload workload : desk.plan().workloads()) {
            for (Scenario scenario : desk.plan().scenarios()) {
                selection.selectWorkload(workload.id());
                selection.selectScenario(scenario.id());
                selection.show(Subject.FIND_MODEL);
                for (OfferSpan span : OfferSpan.values()) {
                    find.subject().span().choose(span);
                    for (OfferRow row : List.copyOf(find.pageProperty().get().rows())) {
                        find.select(row);
                        String why = desk.workbench.why().pageProperty().get().amount();
                        String where = span + " " + row + " / " + why;
                        Usd cost = row.cost();
                        var costs = find.pageProperty().get().costs();
                        assertNotNull(costs);
                        if (cost != null) {
                            assertTrue(why.startsWith(costs.amounts().exact(cost)), where);
                        }
                        if (row.now()) {
                            checkNow(row, workload.id(), scenario.id(), span, where);
                        }
                    }
                }
            }
        }
    }

    private void checkNow(
            OfferRow row, String workload, String scenario, OfferSpan span, String where) {
        if (span != OfferSpan.WHOLE_PLAN) {
            return;
        }
        Statement.Amount amount =
                PlanPricer.price(desk.plan(), RandomPlans.card())
                        .statement(scenario)
                        .orElseThrow()
                        .ofWorkload(workload);
        Usd cost = row.cost();
        assertEquals(
                amount.complete() ? figures.exactAmount(amount.net()) : "",
                cost == null ? "" : figures.exactAmount(cost),
                where);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumOfWhyIsWhatAMonthWithUnitsCosts(long seed) {
        open(seed);
        desk.workbench.selection().show(Subject.BREAK_EVEN);
        var breakEven = desk.workbench.breakEven();
        for (Workload workload : desk.plan().workloads()) {
            desk.workbench.selection().selectWorkload(workload.id());
            var page = breakEven.pageProperty().get();
            var totals = new LinkedHashMap<Bought, String>();
            page.terms().forEach(line -> totals.put(line.bought(), line.total()));
            page.units().forEach(line -> totals.put(line.bought(), line.total()));
            totals.forEach(
                    (bought, total) -> {
                        breakEven.select(bought);
                        String why = desk.workbench.why().pageProperty().get().amount();
                        assertTrue(
                                total.isEmpty() || writtenAs(total, why),
                                () -> total + " / " + why + " " + bought + " seed " + seed);
                    });
        }
    }

    /// Whether a table may write "1,234.50 EUR" so: a half may stand for a little less.
    private static boolean writtenAs(String shown, String exact) {
        BigDecimal amount = new BigDecimal(exact.replaceAll(",| .*", ""));
        BigDecimal written = new BigDecimal(shown.replace(",", ""));
        BigDecimal most = written.scale() > 0 ? new BigDecimal("0.005") : new BigDecimal("0.5");
        return amount.subtract(written).abs().compareTo(most) <= 0;
    }
}
