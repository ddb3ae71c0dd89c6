package quarry.app.viewmodel.workloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.field.ReadOut;
import quarry.plan.BuiltInProfile;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class WorkloadEditorViewModelTest {

    private final Desk desk = new Desk(Samples.plan());
    private final WorkloadEditorViewModel editor = desk.workbench.workload();

    @Test
    void anEditFollowsThroughToThePricedResult() {
        editor.request().output().textProperty().set("1000");
        assertEquals("900.00", desk.workbench.workloads().rows().getFirst().content().amount());
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
        assertEquals(List.of(30000.0, 45000.0), editor.requestsByMonthProperty().get());
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
    void readOutsFollowFromTheInputs() {
        editor.request().turns().textProperty().set("3");
        assertEquals(
                List.of("2,500", "1,500", "30.0 k", "30.0 k", "75.0 M", "15.0 M"),
                editor.readOuts().stream().map(ReadOut::value).toList());
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
