package quarry.app.viewmodel.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.document.FileQuestions.Unsaved;
import quarry.app.viewmodel.field.FieldViewModel;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.selection.Subject;
import quarry.plan.Plan;
import quarry.plan.Workload;
import quarry.plan.template.Template;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

class TemplateViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final TemplateViewModel templates = desk.workbench.templates();

    @Test
    void thePreviewFollowsTheAnswers() {
        templates.openForPlan();
        answer("users").textProperty().set("700");
        answer("turns").textProperty().set("4");
        assertEquals(
                "4,000 requests a day, 2,600 tokens in and 300 out each",
                templates.preview().trafficProperty().get());
        assertTrue(templates.preview().costProperty().get().contains("USD a month (mean of 12)"));
        answer("users").textProperty().set("many");
        assertEquals("", templates.preview().costProperty().get());
        assertFalse(templates.readyProperty().get());
        templates.create();
        assertEquals(Samples.plan(), desk.plan());
    }

    @Test
    void aPlanOfItsOwnIsOneEditOnAnEmptyPlan() {
        templates.openForPlan();
        templates.name().textProperty().set("Helpdesk");
        templates.models().choose("small");
        templates.create();
        Plan plan = desk.plan();
        assertEquals("Helpdesk plan", plan.name());
        assertEquals(YearMonth.of(2026, 12), plan.start());
        assertEquals("Helpdesk", plan.workloads().getFirst().name());
        assertEquals("small", plan.scenarios().getFirst().deployments().getFirst().model());
        assertEquals("small, on demand", plan.scenarios().getFirst().name());
        assertFalse(templates.openProperty().get());
        assertEquals(Subject.WORKLOAD, desk.workbench.selection().subjectProperty().get());
        assertTrue(desk.workbench.document().dirtyProperty().get());
        assertTrue(desk.workbench.pricing().resultsProperty().get().priced().complete());
        desk.workbench.document().undo();
        assertEquals(List.of(), desk.plan().workloads());
    }

    @Test
    void unsavedWorkIsAskedAboutAndKept() {
        desk.workbench.document().edit("Rename", p -> p.withName("Mine"));
        desk.unsaved = Unsaved.CANCEL;
        templates.openForPlan();
        templates.create();
        assertEquals(1, desk.questions);
        assertEquals("Mine", desk.plan().name());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void afterTheOldPlanIsSavedTheNewOneIsUnsaved(boolean slowDisk) {
        HandStepped work = new HandStepped();
        Desk saving = new Desk(Samples.plan(), slowDisk ? work : Runnable::run);
        work.all();
        saving.workbench.document().edit("Rename", p -> p.withName("Mine"));
        Plan old = saving.plan();
        saving.unsaved = Unsaved.SAVE;
        saving.chosenFile = Optional.of(Path.of("mine.plan.json"));
        saving.workbench.templates().openForPlan();
        saving.workbench.templates().create();
        work.all();
        assertEquals(old, saving.files.get(Path.of("mine.plan.json")));
        assertEquals("Assistant plan", saving.plan().name());
        assertTrue(saving.workbench.document().dirtyProperty().get());
        assertNull(saving.workbench.file().fileProperty().get());
        assertEquals("assistant", saving.workbench.selection().workload());
        assertEquals(Subject.WORKLOAD, saving.workbench.selection().subjectProperty().get());
        saving.workbench.document().undo();
        assertEquals(List.of(), saving.plan().workloads());
    }

    @Test
    void ifTheOldPlanCannotBeSavedItStays() {
        desk.workbench.document().edit("Rename", p -> p.withName("Mine"));
        desk.unsaved = Unsaved.SAVE;
        desk.chosenFile = Optional.of(Path.of("mine.plan.json"));
        desk.saveFailure = Optional.of("The disk is full.");
        templates.openForPlan();
        templates.create();
        assertEquals("Mine", desk.plan().name());
        assertEquals("chat", desk.workbench.selection().workload());
        assertTrue(desk.workbench.document().dirtyProperty().get());
    }

    @Test
    void aWorkloadIsServedInEveryScenarioAndCanBeEdited() {
        templates.openForWorkload();
        assertFalse(templates.models().appliesProperty().get());
        choose("classification");
        answer("items").textProperty().set("1M");
        templates.create();
        Workload added = desk.plan().workloads().getLast();
        assertEquals("Classification", added.name());
        assertEquals(new BigDecimal("1000000"), added.traffic().requestsPerDay());
        desk.plan()
                .scenarios()
                .forEach(s -> assertEquals(added.id(), s.deployments().getLast().workload()));
        assertEquals(
                "Add Classification from a template",
                desk.workbench.document().undoNameProperty().get());
        desk.workloadEditor().request().output().textProperty().set("9");
        assertEquals(
                new BigDecimal("9"), desk.plan().workloads().getLast().request().outputTokens());
    }

    @Test
    void inAPlanWithoutScenariosTheFirstOneIsMade() {
        Desk empty = new Desk(Plan.empty("Empty", YearMonth.of(2027, 1)));
        TemplateViewModel start = empty.workbench.templates();
        start.openForWorkload();
        assertTrue(start.models().appliesProperty().get());
        start.create();
        start.openForWorkload();
        start.create();
        assertEquals(
                List.of("Assistant", "Assistant 2"),
                empty.plan().workloads().stream().map(Workload::name).toList());
        assertEquals(2, empty.plan().scenarios().getFirst().deployments().size());
    }

    @Test
    void everyTemplateHasItsWordsAndMakesAPricedPlan() {
        for (Template template : Template.ALL) {
            templates.openForPlan();
            templates.templates().choose(template);
            assertFalse(templates.aboutProperty().get().isEmpty());
            assertFalse(templates.questions().isEmpty());
            templates.questions().forEach(a -> assertFalse(a.field().label().isEmpty()));
            templates.create();
            assertTrue(desk.workbench.pricing().resultsProperty().get().priced().complete());
            desk.workbench.document().undo();
        }
    }

    @Test
    void answersAreKeptWhileOtherTemplatesAreLookedAt() {
        templates.openForPlan();
        answer("users").textProperty().set("5");
        choose("agent");
        choose("chat");
        assertEquals("5", answer("users").textProperty().get());
        templates.close();
        templates.openForPlan();
        assertEquals("1,000", answer("users").textProperty().get());
    }

    private void choose(String id) {
        Template.ALL.stream().filter(t -> t.id().equals(id)).forEach(templates.templates()::choose);
    }

    private FieldViewModel<BigDecimal> answer(String question) {
        return templates.questions().stream()
                .filter(a -> a.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .field();
    }
}
