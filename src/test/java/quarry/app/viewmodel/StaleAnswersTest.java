package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.export.ExportPorts;
import quarry.app.viewmodel.export.ExportViewModel;
import quarry.app.viewmodel.findmodel.FindModelViewModel;
import quarry.app.viewmodel.findmodel.OfferRow;
import quarry.app.viewmodel.forecast.ForecastRow;
import quarry.app.viewmodel.notice.NoticesViewModel;
import quarry.app.viewmodel.present.PresentationViewModel;
import quarry.app.viewmodel.present.Slide;
import quarry.app.viewmodel.present.SlideKind;
import quarry.app.viewmodel.pricing.FailingPricing;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;
import quarry.app.viewmodel.pricing.PricingViewModel;
import quarry.app.viewmodel.pricing.Results;
import quarry.app.viewmodel.selection.Subject;
import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.money.Usd;
import quarry.plan.Budget;
import quarry.plan.Extras;
import quarry.plan.Plan;
import quarry.plan.Scenario;
import quarry.plan.Workload;
import quarry.report.ExportFormat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What was worked out for one question is never taken for the answer to another, nor for one that failed.
class StaleAnswersTest {

    private final HandStepped work = new HandStepped();
    private final Latest.Background background = new Latest.Background(work, Runnable::run);

    @Test
    void anOfferForAWorkloadThatIsGoneChangesNothing() {
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        desk.workbench.selection().selectWorkload("chat");
        desk.workbench.selection().show(Subject.FIND_MODEL);
        work.all();
        FindModelViewModel find = desk.workbench.findModel();
        find.select(offer(find));
        desk.workbench.workloads().remove("chat");
        Plan without = desk.plan();
        find.useInScenario();
        find.addAsScenario();
        assertEquals(without, desk.plan());
        assertTrue(
                desk.notices().contains("chat is no longer in the plan, so nothing was changed"),
                desk.notices().toString());
    }

    /// The offers are asked for before the new workload is priced.
    @Test
    void aWorkloadThatIsNotPricedYetLeavesTheChosenRegionsAlone() {
        Deque<Runnable> latestFirst = new ArrayDeque<>();
        Desk desk = new Desk(Samples.plan(), latestFirst::push);
        all(latestFirst);
        desk.workbench.selection().show(Subject.FIND_MODEL);
        all(latestFirst);
        FindModelViewModel find = desk.workbench.findModel();
        find.filters().regions().choose(List.of());
        all(latestFirst);
        int offers = find.pageProperty().get().rows().size();
        desk.workbench.document().edit("Another", StaleAnswersTest::withAnother);
        desk.workbench.selection().selectWorkload("another");
        all(latestFirst);
        assertEquals(List.of(), find.filters().regions().chosen());
        assertEquals(offers, find.pageProperty().get().rows().size());
    }

    private static Plan withAnother(Plan plan) {
        Workload chat = plan.workloads().getFirst();
        Scenario large = plan.scenarios().getFirst();
        return plan.withWorkloads(List.of(chat, chat.withId("another")))
                .withScenarios(
                        List.of(
                                large.withDeployments(
                                        List.of(
                                                Samples.deployment("chat", "large"),
                                                Samples.deployment("another", "large")))));
    }

    private static void all(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.pop().run();
        }
    }

    private static OfferRow offer(FindModelViewModel find) {
        return find.pageProperty().get().rows().stream()
                .filter(row -> !row.now())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersThatCouldNotBePricedAreNotPricedForEver() {
        Desk desk = new Desk(Samples.plan());
        Results good = results(Samples.plan());
        SimpleObjectProperty<@Nullable Results> results = new SimpleObjectProperty<>(broken(good));
        FindModelViewModel find =
                new FindModelViewModel(
                        desk.workbench.document(),
                        desk.workbench.selection(),
                        results,
                        desk.workbench.jobs(),
                        desk.workbench.notices(),
                        desk.card,
                        new Latest.Background(Runnable::run, Runnable::run),
                        Locale.US);
        desk.workbench.selection().show(Subject.FIND_MODEL);
        assertEquals("The offers could not be priced.", find.pageProperty().get().answer());
        assertTrue(find.pageProperty().get().calledOff());
        assertFalse(find.busyProperty().get());
        results.set(good);
        assertFalse(find.pageProperty().get().calledOff());
        results.set(broken(good));
        String answer = find.pageProperty().get().answer();
        assertTrue(
                answer.startsWith(
                        "The offers could not be priced: these are the prices from before."),
                answer);
        assertTrue(find.pageProperty().get().calledOff());
    }

    /// Its months are beyond what a calendar has.
    private static Results broken(Results good) {
        Plan never = good.plan().withStart(YearMonth.of(999_999_999, 12));
        return new Results(
                new PricedPlan(never, good.priced().card(), good.priced().statements()),
                good.problems(),
                good.notes(),
                good.figures(),
                good.scenarios());
    }

    private static Results results(Plan plan) {
        return Results.of(
                PlanPricer.price(plan, Samples.card()), List.of(), Samples.card(), Locale.US);
    }

    @Test
    void figuresOfAnEarlierPlanAreNotExported() {
        Desk desk = new Desk(Samples.plan());
        SimpleObjectProperty<Plan> plan = new SimpleObjectProperty<>(Samples.plan());
        PricingViewModel pricing = FailingPricing.of(plan, desk);
        ExportViewModel export =
                new ExportViewModel(
                        pricing,
                        new ExportPorts(
                                (_, _, _, _) -> Optional.of("written"),
                                (_, _) -> Optional.of(Path.of("plan.xlsx")),
                                _ -> {}),
                        desk.workbench.jobs(),
                        desk.workbench.notices());
        assertTrue(export.possibleProperty().get());
        plan.set(plan.get().withName("bad"));
        assertFalse(export.possibleProperty().get());
        export.export(ExportFormat.XLSX);
        assertTrue(
                desk.notices().stream().noneMatch(text -> text.contains("plan.xlsx")),
                desk.notices().toString());
        plan.set(plan.get().withName("good"));
        assertTrue(export.possibleProperty().get());
    }

    @Test
    void whatIsExplainedOfAForecastIsCalledWhatItIs() {
        Plan plan =
                Samples.plan()
                        .withBudgets(
                                List.of(
                                        new Budget(
                                                "CX",
                                                new LinkedHashMap<>(Map.of("team", "cx")),
                                                new Usd(BigDecimal.TEN),
                                                List.of(),
                                                Extras.NONE)));
        Desk desk = new Desk(plan, work);
        work.all();
        desk.workbench.selection().show(Subject.FORECAST);
        work.all();
        var forecast = desk.workbench.forecast();
        forecast.choose(forecast.choices().getFirst());
        ForecastRow.Cell cell = forecast.pageProperty().get().rows().getFirst().cells().getFirst();
        forecast.select(cell.months());
        var asked = forecast.askedProperty().get();
        assertNotNull(asked);
        var only = asked.only();
        assertNotNull(only);
        assertEquals("Budget CX, 2027-01", only.label());
        assertEquals(List.of("chat"), only.workloads());
        work.all();
        assertEquals("1,320.00 USD", desk.workbench.why().pageProperty().get().amount());
    }

    @Test
    void aPresentationDoesNotBeginWithThePageOfTheOneBefore() {
        Desk desk = new Desk(Samples.plan(), work);
        work.all();
        PresentationViewModel presentation = desk.workbench.presentation();
        presentation.start();
        presentation.last();
        work.all();
        presentation.stop();
        presentation.start();
        assertEquals("1 of 4", presentation.positionProperty().get());
        assertEquals(new Slide.Empty(""), presentation.slideProperty().get());
    }

    @Test
    void aPageThatFailsIsNotThePageBefore() {
        Desk desk = new Desk(Samples.plan());
        PresentationViewModel presentation =
                new PresentationViewModel(
                        desk.workbench.document(),
                        new SimpleObjectProperty<>(results(Samples.plan())),
                        List.of(
                                kind("good", () -> new Slide.Empty("Good")),
                                kind(
                                        "bad",
                                        () -> {
                                            throw new IllegalStateException("no page");
                                        })),
                        background,
                        new NoticesViewModel());
        presentation.start();
        work.all();
        assertEquals("Good", presentation.slideProperty().get().sentence());
        presentation.next();
        work.all();
        String sentence = presentation.slideProperty().get().sentence();
        assertTrue(sentence.startsWith("A page failed; report this:"), sentence);
    }

    private static SlideKind kind(String id, Supplier<Slide> slide) {
        return new SlideKind(id, id, _ -> true, _ -> slide);
    }
}
