package quarry.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.scenarios.ScenarioEditorViewModel;
import quarry.app.viewmodel.selection.Subject;
import quarry.app.viewmodel.workloads.WorkloadEditorViewModel;

/// An editor that nobody sees rests, and is up to date as soon as it is seen.
class HiddenEditorsTest {

    private final Desk desk = new Desk(Samples.plan());
    private final WorkloadEditorViewModel workload = desk.workloadEditor();
    private final ScenarioEditorViewModel scenario = desk.scenarioEditor();
    private final StringProperty output = workload.request().output().textProperty();

    private void hide() {
        desk.workbench.selection().showComparison();
    }

    @Test
    void theWorkloadEditorRestsWhileHiddenAndCatchesUp() {
        desk.workloadEditor();
        String before = workload.sentenceProperty().get();
        hide();
        desk.answerWith(800);
        assertEquals("500", output.get());
        assertEquals(before, workload.sentenceProperty().get());
        desk.workbench.document().undo();
        desk.workbench.document().redo();
        desk.workloadEditor();
        assertEquals("800", output.get());
        assertTrue(workload.sentenceProperty().get().contains("800 out each"));
        assertEquals(
                800,
                workload.partsProperty().get().stream()
                        .filter(part -> part.id().equals("output"))
                        .findFirst()
                        .orElseThrow()
                        .tokens());
        desk.workbench.document().undo();
        assertEquals("500", output.get());
    }

    @Test
    void theScenarioEditorRestsWhileHiddenAndCatchesUp() {
        assertEquals("600.00", scenario.deployments().getFirst().content().amount());
        hide();
        desk.answerWith(1000);
        assertEquals("600.00", scenario.deployments().getFirst().content().amount());
        desk.scenarioEditor();
        assertEquals("900.00", scenario.deployments().getFirst().content().amount());
    }

    @Test
    void whatWasChosenMeanwhileIsWhatTheEditorsShow() {
        hide();
        desk.workbench.selection().selectWorkload("extraction");
        desk.workbench.selection().selectScenario("all-small");
        assertEquals("All large", scenario.name().textProperty().get());
        desk.workbench.selection().show(Subject.SCENARIO);
        assertEquals("All small", scenario.name().textProperty().get());
        assertEquals("60.00", scenario.deployments().getFirst().content().amount());
        desk.workbench.selection().show(Subject.WORKLOAD);
        assertEquals("Extraction", workload.name().textProperty().get());
        assertEquals("100", output.get());
    }

    @Test
    void aScenarioThatWentWhileHiddenIsNotEditedAnyMore() {
        hide();
        desk.workbench.scenarios().remove("all-large");
        desk.scenarioEditor();
        assertEquals("All small", scenario.name().textProperty().get());
        hide();
        desk.workbench.document().undo();
        assertEquals(2, desk.plan().scenarios().size());
        desk.workbench.selection().editScenario("all-large");
        assertEquals("All large", scenario.name().textProperty().get());
    }

    @Test
    void whatIsBeingTypedOutlivesAnEditElsewhereAndALookAtAnotherScreen() {
        desk.workloadEditor();
        output.set("1.");
        assertEquals("1.", output.get());
        desk.workbench.workloads().rename("extraction", "Extracts");
        assertEquals("1.", output.get());
        output.set("many");
        hide();
        desk.workbench.workloads().rename("extraction", "Extraction");
        desk.workloadEditor();
        assertEquals("many", output.get());
        assertNotEquals("", workload.request().output().errorProperty().get());
    }
}
