package quarry.app.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.plan.Plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What becomes of plan and file where the disk answers at once.
class FileViewModelTest {

    private static final Path FILE = Path.of("support.plan.json");

    private final Desk desk = new Desk(Samples.plan());
    private final FileViewModel file = desk.workbench.file();
    private boolean closed;

    @Test
    void theFirstSaveAsksWhereAndTheNextDoesNot() {
        desk.chosenFile = Optional.of(FILE);
        file.save();
        change();
        desk.chosenFile = Optional.empty();
        file.save();
        assertEquals(desk.plan(), desk.files.get(FILE));
    }

    @Test
    void titleShowsUnsavedChanges() {
        assertEquals("Support", file.titleProperty().get());
        change();
        assertEquals("Changed ●", file.titleProperty().get());
    }

    @Test
    void aFailedSaveSaysWhyAndStaysDirty() {
        change();
        desk.chosenFile = Optional.of(FILE);
        desk.saveFailure = Optional.of("The disk is full.");
        file.save();
        assertEquals(List.of("The disk is full."), desk.notices());
        assertTrue(desk.workbench.document().dirtyProperty().get());
        assertNull(file.fileProperty().get());
    }

    @Test
    void aPlanWithAnErrorIsSavedAndOpenedAgain() {
        desk.scenarioEditor().duplicate(0);
        desk.scenarioEditor().deployment().share().textProperty().set("60");
        assertTrue(unreliable(desk).startsWith("Figures cannot be relied on before an error is"));
        desk.chosenFile = Optional.of(FILE);
        desk.unsaved = FileQuestions.Unsaved.SAVE;
        file.close(() -> closed = true);
        assertTrue(closed);
        Desk other = new Desk(Samples.plan());
        assertEquals("", unreliable(other));
        other.files.putAll(desk.files);
        other.workbench.file().open(FILE);
        assertEquals(desk.plan(), other.plan());
        assertEquals(unreliable(desk), unreliable(other));
        other.scenarioEditor().remove(0);
        assertEquals("", unreliable(other));
    }

    private static String unreliable(Desk desk) {
        return desk.workbench.status().errorsProperty().get();
    }

    @Test
    void aFileChangedBySomeoneElseIsOverwrittenOnlyWhenTheUserSaysSo() {
        Plan theirs = Samples.plan().withName("Theirs");
        desk.chosenFile = Optional.of(FILE);
        file.save();
        change();
        desk.files.put(FILE, theirs);
        desk.changedOnDisk = true;

        file.save();
        assertEquals(theirs, desk.files.get(FILE));
        assertTrue(desk.workbench.document().dirtyProperty().get());

        desk.changed = FileQuestions.Changed.OVERWRITE;
        file.save();
        assertEquals(desk.plan(), desk.files.get(FILE));
        assertFalse(desk.workbench.document().dirtyProperty().get());
    }

    @Test
    void anUnreadableFileLeavesThePlanOnTheDesk() {
        file.open(FILE);
        assertEquals("Support", desk.plan().name());
        assertEquals(
                List.of("support.plan.json was not opened. There is no such file."),
                desk.notices());
    }

    @Test
    void openingStartsAFreshHistory() {
        desk.files.put(FILE, Samples.plan().withName("Other"));
        change();
        desk.unsaved = FileQuestions.Unsaved.DISCARD;
        file.open(FILE);
        assertEquals("Other", desk.plan().name());
        assertEquals("", desk.workbench.document().undoNameProperty().get());
        assertEquals(FILE, file.fileProperty().get());
    }

    @Test
    void unsavedChangesAreNotLostWithoutAWord() {
        change();
        desk.unsaved = FileQuestions.Unsaved.CANCEL;
        file.newPlan();
        close();
        assertFalse(closed);
        assertEquals("Changed", desk.plan().name());
    }

    @Test
    void savingBeforeLeavingMustSucceed() {
        change();
        desk.unsaved = FileQuestions.Unsaved.SAVE;
        close();
        assertFalse(closed);
        desk.chosenFile = Optional.of(FILE);
        desk.saveFailure = Optional.of("The disk is full.");
        close();
        assertFalse(closed);
        desk.saveFailure = Optional.empty();
        close();
        assertTrue(closed);
        assertEquals(desk.plan(), desk.files.get(FILE));
    }

    @Test
    void aNewPlanIsEmptyAndHasNoFile() {
        desk.chosenFile = Optional.of(FILE);
        file.save();
        file.newPlan();
        assertNull(file.fileProperty().get());
        assertEquals(Optional.empty(), desk.plan().workloads().stream().findFirst());
        assertEquals("", desk.workbench.selection().workload());
    }

    private void close() {
        file.close(() -> closed = true);
    }

    private void change() {
        desk.workbench.document().edit("Change", (Plan plan) -> plan.withName("Changed"));
    }
}
