package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class WorkloadEditorViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final WorkloadEditorViewModel editor = desk.workloadEditor();

    @Test
    void anEditFollowsThroughToThePricedResult() {
        editor.request().output().textProperty().set("1000");
        assertEquals("900.00", desk.workbench.workloads().rows().getFirst().content().amount());
        desk.workbench.selection().showComparison();
        assertEquals(
                "1,620", desk.workbench.compare().pageProperty().get().totals().getFirst().text());
    }

    @Test
    void anEditIsNamedAfterFieldAndWorkload() {
        editor.request().output().textProperty().set("1000");
        assertEquals(
                "Change output tokens of Customer chat",
                desk.workbench.document().undoNameProperty().get());
    }

    @Test
    void typingIsOneUndoStepAndUndoShowsInTheField() {
        for (String text : List.of("1", "10", "100")) {
            editor.request().output().textProperty().set(text);
        }
        desk.workbench.document().undo();
        assertEquals("500", editor.request().output().textProperty().get());
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void twoFieldsAreTwoUndoSteps() {
        editor.request().output().textProperty().set("100");
        editor.request().user().textProperty().set("100");
        desk.workbench.document().undo();
        assertEquals(new BigDecimal("100"), chat().request().outputTokens());
        assertEquals(new BigDecimal("1000"), chat().request().userTokens());
    }

    @Test
    void invalidTextNeverReachesThePlan() {
        editor.request().output().textProperty().set("-1");
        editor.name().textProperty().set(" ");
        assertEquals(Samples.plan(), desk.plan());
        assertFalse(desk.workbench.document().dirtyProperty().get());
        editor.request().user().textProperty().set("2000");
        assertEquals("-1", editor.request().output().textProperty().get());
        assertFalse(editor.request().output().errorProperty().get().isEmpty());
    }

    @Test
    void anotherWorkloadShowsItsOwnFigures() {
        editor.request().output().textProperty().set("-1");
        desk.workbench.selection().selectWorkload("extraction");
        assertEquals("100", editor.request().output().textProperty().get());
        assertEquals("", editor.request().output().errorProperty().get());
        assertEquals("2,000", editor.traffic().requestsPerDay().textProperty().get());
    }

    @Test
    void everyInputReachesItsPlace() {
        editor.traffic().growthPerMonth().textProperty().set("3");
        editor.traffic().profile().choose(BuiltInProfile.NIGHTLY);
        editor.cache().cacheable().textProperty().set("800");
        editor.cache().hitRate().textProperty().set("90 %");
        editor.service().retryRate().textProperty().set("2");
        editor.service().realTime().onProperty().set(false);
        editor.service().outcomes().textProperty().set("0.5");
        Workload chat = chat();
        assertEquals(new BigDecimal("0.03"), chat.traffic().growthPerMonth());
        assertEquals(BuiltInProfile.NIGHTLY, chat.traffic().profile());
        assertEquals(new BigDecimal("800"), chat.cache().cacheableTokens());
        assertEquals(new BigDecimal("0.9"), chat.cache().hitRate());
        assertEquals(new BigDecimal("0.02"), chat.retries().rate());
        assertFalse(chat.realTime());
        assertEquals(new BigDecimal("0.5"), chat.outcomesPerRequest());
    }

    @Test
    void seasonHasTwelveFactorsWhileItIsOn() {
        assertFalse(editor.traffic().seasonality().getFirst().appliesProperty().get());
        editor.traffic().seasonal().onProperty().set(true);
        assertTrue(editor.traffic().seasonality().getFirst().appliesProperty().get());
        editor.traffic().seasonality().get(1).textProperty().set("1.5");
        assertEquals(12, chat().traffic().seasonality().size());
        assertEquals(new BigDecimal("1.5"), chat().traffic().seasonality().get(1));
        assertEquals(
                List.of(30000.0, 45000.0),
                editor.monthsProperty().get().stream().map(MonthBar::value).toList());
        assertEquals("Feb 2027  45.0 k", editor.monthsProperty().get().getLast().label());
        editor.traffic().seasonal().onProperty().set(false);
        assertEquals(List.of(), chat().traffic().seasonality());
    }

    @Test
    void tagsAreAddedChangedAndRemoved() {
        TagsViewModel tags = editor.tags();
        tags.newKeyProperty().set("environment");
        tags.add();
        assertFalse(tags.errorProperty().get().isEmpty());
        tags.newValueProperty().set("prod");
        tags.add();
        assertEquals(Map.of("team", "cx", "environment", "prod"), chat().tags());
        tags.remove("team");
        assertEquals(List.of(new TagsViewModel.Tag("environment", "prod")), tags.tags());
    }

    @Test
    void theSentenceOnTopTellsWhatItDoesAndCosts() {
        editor.request().turns().textProperty().set("3");
        assertEquals(
                "Customer chat sends 30.0 k requests in January, 2,500 tokens in and 500 out each,"
                        + " and costs 1,050 USD a month in All large.",
                editor.sentenceProperty().get());
        desk.workbench.selection().selectScenario("all-small");
        assertTrue(editor.sentenceProperty().get().endsWith("105.00 USD a month in All small."));
    }

    @Test
    void theSentenceNamesNoCostThatIsNotThere() {
        var missing = new Desk(Samples.withMissingRate());
        missing.workbench.selection().selectScenario("all-small");
        assertTrue(
                missing.workloadEditor()
                        .sentenceProperty()
                        .get()
                        .endsWith(
                                "What it costs in All small is not complete: a rate is missing."));
        desk.workbench.document().edit("Alone", p -> p.withScenarios(List.of()));
        assertTrue(
                editor.sentenceProperty().get().endsWith("Add a scenario to see what it costs."));
    }

    @Test
    void theRequestIsABarWhoseBeginningCanBeCached() {
        editor.request().system().textProperty().set("300");
        editor.request().context().textProperty().set("700");
        editor.request().turns().textProperty().set("3");
        editor.cache().cacheable().textProperty().set("400");
        assertEquals(
                List.of(
                        "system 300/300",
                        "context 700/100",
                        "history 1500/0",
                        "user 1000/0",
                        "output 500/0"),
                editor.partsProperty().get().stream()
                        .map(p -> "%s %.0f/%.0f".formatted(p.id(), p.tokens(), p.cacheable()))
                        .toList());
        assertEquals(
                "3,500 tokens in, 400 of them cacheable, and 500 out",
                editor.requestTextProperty().get());
    }

    @Test
    void theLongestAnswerMayBeLeftOut() {
        editor.request().maxTokens().textProperty().set("2,000");
        assertEquals(new BigDecimal("2000"), chat().request().maxTokens());
        editor.request().maxTokens().textProperty().set("");
        assertEquals(null, chat().request().maxTokens());
    }

    @Test
    void eventsAreAddedEditedAndRemoved() {
        EventsViewModel events = editor.events();
        events.add();
        events.add();
        assertEquals("2027-02", events.rows().getFirst().month().textProperty().get());
        events.rows().getLast().month().textProperty().set("2027-01");
        events.rows().getLast().factor().textProperty().set("2");
        events.rows().getLast().note().textProperty().set("launch");
        assertEquals(
                List.of(60000.0, 90000.0),
                editor.monthsProperty().get().stream().map(MonthBar::value).toList());
        assertEquals(
                "Change event 2: note of Customer chat",
                desk.workbench.document().undoNameProperty().get());
        events.rows().getFirst().factor().textProperty().set("many");
        assertFalse(events.rows().getFirst().factor().errorProperty().get().isEmpty());
        events.remove(events.rows().getFirst());
        assertEquals(1, events.rows().size());
        assertEquals("launch", events.rows().getFirst().note().textProperty().get());
        assertEquals("2", events.rows().getFirst().factor().textProperty().get());
        desk.workbench.selection().selectWorkload("extraction");
        assertEquals(List.of(), events.rows());
    }

    @Test
    void theTokensOfATextAreUsedInAField() {
        TextCountViewModel count = editor.textCount();
        assertFalse(count.knownProperty().get());
        count.textProperty().set("x".repeat(10_000));
        assertEquals(
                "10,000 characters, 1 words, about 2,500 tokens", count.countedProperty().get());
        count.useFor(editor.request().system());
        assertEquals(new BigDecimal("2500"), chat().request().systemTokens());
    }

    @Test
    void withoutWorkloadsThereIsNothingToEdit() {
        desk.workbench.workloads().remove("chat");
        desk.workbench.workloads().remove("extraction");
        assertFalse(editor.presentProperty().get());
        editor.request().output().textProperty().set("7");
        assertEquals(List.of(), desk.plan().workloads());
    }

    private Workload chat() {
        return desk.plan().workload("chat").orElseThrow();
    }
}
