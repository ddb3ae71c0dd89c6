package quarry.app.viewmodel.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.price.TestCard;
import quarry.plan.Extras;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Overflow;
import quarry.plan.Plan;
import quarry.plan.Pool;
import quarry.plan.PresentedPage;
import quarry.plan.Purchase;
import quarry.plan.Scenario;
import quarry.plan.UnitCount;
import quarry.plan.Workload;
import quarry.rates.Scope;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class PresentationViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final PresentationViewModel presentation = desk.workbench.presentation();

    private List<String> planned() {
        return desk.plan().presentation().stream().map(PresentedPage::page).toList();
    }

    private String sentence() {
        return presentation.slideProperty().get().sentence();
    }

    @Test
    void withoutAChoiceAllPagesAreShownOneAfterTheOther() {
        presentation.start();
        assertEquals("1 of 4", presentation.positionProperty().get());
        assertInstanceOf(Slide.Bars.class, presentation.slideProperty().get());
        assertEquals(desk.workbench.compare().pageProperty().get().headline(), sentence());
        presentation.next();
        assertInstanceOf(Slide.Groups.class, presentation.slideProperty().get());
        assertEquals(
                "Extraction costs most in All large: 720.00 of 1,320 USD a month.", sentence());
        presentation.next();
        assertEquals(
                "All large costs 1,320 USD in January 2027 and 1,320 USD in February 2027.",
                sentence());
        presentation.last();
        assertTrue(sentence().startsWith("All large costs 2,640 USD over 2 months"));
        presentation.next();
        assertEquals("4 of 4", presentation.positionProperty().get());
        presentation.first();
        presentation.previous();
        assertEquals("1 of 4", presentation.positionProperty().get());
    }

    @Test
    void pagesAreChosenAndOrderedAndKeptInThePlan() {
        presentation.setShown("workloads", false);
        presentation.move("forecast", 2);
        assertEquals(List.of("forecast", "compare", "months"), planned());
        assertEquals(
                List.of("forecast", "compare", "months", "workloads", "break-even"),
                presentation.choices().stream().map(PageChoice::id).toList());
        presentation.setShown("workloads", true);
        assertEquals(List.of("forecast", "compare", "months", "workloads"), planned());
        assertTrue(desk.workbench.document().dirtyProperty().get());
    }

    @Test
    void theChoiceIsNoStepOfTheUndoAndNoUndoTakesItBack() {
        desk.workbench.document().edit("Rename", plan -> plan.withName("Other"));
        presentation.setShown("months", false);
        assertEquals("Rename", desk.workbench.document().undoNameProperty().get());
        desk.workbench.document().undo();
        assertEquals("Support", desk.plan().name());
        assertEquals(List.of("compare", "workloads", "forecast"), planned());
        desk.workbench.document().redo();
        assertEquals("Other", desk.plan().name());
        assertEquals(List.of("compare", "workloads", "forecast"), planned());
    }

    @Test
    void pagesOfALaterVersionStayInThePlan() {
        var later = new PresentedPage("later", Extras.of(new LinkedHashMap<>(Map.of("size", "2"))));
        desk.workbench
                .document()
                .edit(
                        "From a file",
                        plan ->
                                plan.withPresentation(
                                        List.of(
                                                new PresentedPage("months"),
                                                later,
                                                new PresentedPage("compare"))));
        presentation.start();
        assertEquals("1 of 2", presentation.positionProperty().get());
        presentation.setShown("months", false);
        assertEquals(List.of(new PresentedPage("compare"), later), desk.plan().presentation());
    }

    @Test
    void aPlanWithoutUnitsHasNoPageOfThemUnlessItIsChosen() {
        assertEquals(
                List.of("break-even"),
                presentation.choices().stream()
                        .filter(choice -> !choice.shown())
                        .map(PageChoice::id)
                        .toList());
        presentation.setShown("break-even", true);
        assertEquals(
                List.of("compare", "workloads", "months", "forecast", "break-even"), planned());
        presentation.start();
        presentation.last();
        assertInstanceOf(Slide.Empty.class, presentation.slideProperty().get());
        assertTrue(sentence().startsWith("Nothing in this plan is bought by the unit."));
    }

    @Test
    void theUnitsThatThePlanBuysAreAPageUntilTheScreenAsksSomethingElse() {
        desk.workbench.document().edit("Buy", PresentationViewModelTest::onUnits);
        presentation.start();
        presentation.last();
        assertEquals("5 of 5", presentation.positionProperty().get());
        Slide.Lines slide = assertInstanceOf(Slide.Lines.class, presentation.slideProperty().get());
        assertEquals(
                "Customer chat, Extraction on large: stay on demand. A unit pays from 56.8 % of its"
                        + " hours' load and would have 20.8 %.",
                slide.sentence());
        assertEquals("On demand", slide.plot().curves().getFirst().name());

        desk.workbench.selection().selectWorkload("chat");
        desk.workbench.selection().show(Subject.BREAK_EVEN);
        desk.workbench.breakEven().mark("extraction", false);
        desk.workbench.breakEven().question().term().choose(Term.SIX_MONTHS);
        presentation.first();
        presentation.last();
        assertTrue(sentence().startsWith("Customer chat on large: "), sentence());
    }

    @Test
    void withoutACapacityThePageSaysWhatItDependsOn() {
        desk.workbench
                .document()
                .edit(
                        "Buy",
                        plan ->
                                onUnits(plan)
                                        .withModelUnits(List.of())
                                        .withWorkloads(
                                                plan.workloads().stream()
                                                        .map(PresentationViewModelTest::busy)
                                                        .toList()));
        presentation.start();
        presentation.last();
        assertInstanceOf(Slide.Lines.class, presentation.slideProperty().get());
        assertTrue(sentence().contains("which AWS does not publish"), sentence());
    }

    private static Workload busy(Workload workload) {
        return workload.withTraffic(
                workload.traffic().withRequestsPerDay(BigDecimal.valueOf(1_000_000)));
    }

    /// In a pool of one unit on the 1-month term.
    private static Plan onUnits(Plan plan) {
        Scenario first = plan.scenarios().getFirst();
        Pool pool =
                new Pool(
                        "p",
                        "large",
                        TestCard.REGION,
                        Scope.REGIONAL,
                        Term.ONE_MONTH,
                        new UnitCount.Fixed(1),
                        Overflow.ON_DEMAND,
                        Extras.NONE);
        return plan.withScenarios(
                        List.of(
                                first.withPools(List.of(pool))
                                        .withDeployments(
                                                first.deployments().stream()
                                                        .map(
                                                                d ->
                                                                        d.withPurchase(
                                                                                new Purchase.Pooled(
                                                                                        "p")))
                                                        .toList())))
                .withModelUnits(
                        List.of(
                                new ModelUnitCapacity(
                                        "large",
                                        new BigDecimal("10000"),
                                        new BigDecimal("100000"),
                                        "told",
                                        Extras.NONE)));
    }

    @Test
    void aPlanWithErrorsShowsNoFigures() {
        desk.scenarioEditor().duplicate(0);
        desk.scenarioEditor().deployment().share().textProperty().set("60");
        desk.workbench.presentation().start();
        Slide slide = desk.workbench.presentation().slideProperty().get();
        assertInstanceOf(Slide.Empty.class, slide);
        assertTrue(slide.sentence().startsWith("The plan has errors"), slide.sentence());
    }

    @Test
    void theLastPageCannotBeLeftOut() {
        for (String page : List.of("compare", "workloads", "months", "forecast")) {
            presentation.setShown(page, false);
        }
        assertEquals(List.of("forecast"), planned());
    }
}
