package quarry.app.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Desk;
import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.document.FileQuestions.Unsaved;
import quarry.app.viewmodel.job.JobsViewModel;
import quarry.app.viewmodel.pricing.HandStepped;
import quarry.app.viewmodel.pricing.Latest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What can happen between a command and the answer of the disk.
class SlowFilesTest {

    private static final Path FILE = Path.of("support.plan.json");

    private final HandStepped work = new HandStepped();
    private final HandStepped delivery = new HandStepped();
    private final Desk desk = new Desk(Samples.plan(), new Latest.Background(work, delivery));
    private final FileViewModel file = desk.workbench.file();
    private final JobsViewModel jobs = desk.workbench.jobs();
    private int closed;

    @BeforeEach
    void aPlanToOpenAndAPlaceToSave() {
        finish();
        desk.files.put(FILE, Samples.plan().withName("Other"));
        desk.chosenFile = Optional.of(FILE);
    }

    @Test
    void theDiskIsLeftToTheBackground() {
        rename("A");
        finish();
        file.save();
        assertEquals("Other", onDisk());
        work.all();
        assertEquals("A", onDisk());
        assertTrue(dirty());
        delivery.all();
        assertFalse(dirty());
    }

    @Test
    void editsDuringASaveStayAndAreUnsaved() {
        rename("A");
        file.save();
        rename("B");
        finish();
        assertEquals("A", onDisk());
        assertEquals("B", desk.plan().name());
        assertTrue(dirty());
        desk.workbench.document().undo();
        assertFalse(dirty());
    }

    @Test
    void aFailedSaveKeepsTheEditsMadeMeanwhile() {
        desk.saveFailure = Optional.of("The disk is full.");
        rename("A");
        file.save();
        rename("B");
        finish();
        assertEquals("B", desk.plan().name());
        assertTrue(dirty());
        assertEquals(List.of("The disk is full."), desk.notices());
        assertTrue(file.idleProperty().get());
    }

    @Test
    void aSaveDuringASaveFollowsIt() {
        rename("A");
        file.save();
        rename("B");
        file.save();
        finish();
        assertEquals("B", onDisk());
        assertFalse(dirty());
    }

    @Test
    void otherFileCommandsDoNothingDuringASave() {
        rename("A");
        finish();
        desk.unsaved = Unsaved.DISCARD;
        file.save();
        assertFalse(file.idleProperty().get());
        assertTrue(file.savableProperty().get());
        file.newPlan();
        file.open(FILE);
        finish();
        assertEquals("A", desk.plan().name());
        assertEquals("A", onDisk());
        assertEquals(0, desk.questions);
    }

    @Test
    void theOldPlanIsNotSavedDuringAnOpen() {
        file.open(FILE);
        assertFalse(file.idleProperty().get());
        assertFalse(file.savableProperty().get());
        file.save();
        file.saveAs();
        finish();
        assertEquals("Other", onDisk());
        assertEquals("Other", desk.plan().name());
    }

    @Test
    void editsDuringAnOpenAreAskedAbout() {
        file.open(FILE);
        rename("A");
        desk.unsaved = Unsaved.CANCEL;
        finish();
        assertEquals(1, desk.questions);
        assertEquals("A", desk.plan().name());

        file.open(FILE);
        assertEquals(2, desk.questions, "still unsaved, still asked about");
        desk.unsaved = Unsaved.DISCARD;
        file.open(FILE);
        finish();
        assertEquals(3, desk.questions, "nothing changed since the answer");
        assertEquals("Other", desk.plan().name());
    }

    @Test
    void savingFirstComesBeforeOpening() {
        file.saveAs();
        finish();
        Path other = Path.of("other.plan.json");
        desk.files.put(other, Samples.plan().withName("Other"));
        rename("A");
        desk.unsaved = Unsaved.SAVE;
        file.open(other);
        assertEquals("A", desk.plan().name());
        finish();
        assertEquals("A", onDisk());
        assertEquals("Other", desk.plan().name());
    }

    @Test
    void aFailedSaveFirstOpensNothing() {
        rename("A");
        desk.unsaved = Unsaved.SAVE;
        desk.saveFailure = Optional.of("The disk is full.");
        file.open(FILE);
        finish();
        assertEquals("A", desk.plan().name());
        assertTrue(file.idleProperty().get());
    }

    @Test
    void aCancelledOpenIsOverAtOnceAndItsPlanIsDropped() {
        file.open(FILE);
        desk.patience.all();
        assertEquals("Opening support.plan.json…", jobs.textProperty().get());
        assertTrue(jobs.cancellableProperty().get());
        jobs.cancel();
        assertTrue(file.idleProperty().get());
        assertEquals("", jobs.textProperty().get());
        finish();
        assertEquals("Support", desk.plan().name());
        assertEquals(List.of("Opening support.plan.json was cancelled"), desk.notices());
    }

    @Test
    void aSaveCannotBeCancelled() {
        file.save();
        desk.patience.all();
        assertEquals("Saving support.plan.json…", jobs.textProperty().get());
        assertFalse(jobs.cancellableProperty().get());
        jobs.cancel();
        finish();
        assertEquals("Support", onDisk());
    }

    @Test
    void closingWaitsForASave() {
        rename("A");
        file.save();
        close();
        assertEquals(0, closed);
        finish();
        assertEquals(1, closed);
        assertEquals(0, desk.questions);
        assertEquals("A", onDisk());
    }

    @Test
    void closingAsksAboutEditsMadeDuringTheSave() {
        file.save();
        close();
        rename("B");
        desk.unsaved = Unsaved.SAVE;
        finish();
        assertEquals(1, desk.questions);
        assertEquals(1, closed);
        assertEquals("B", onDisk());
    }

    @Test
    void aSaveThatFailsKeepsTheWindowOpen() {
        rename("A");
        desk.saveFailure = Optional.of("The disk is full.");
        file.save();
        close();
        finish();
        assertEquals(0, closed);
        assertEquals(0, desk.questions);
    }

    @Test
    void closingCallsAnOpenOff() {
        file.open(FILE);
        close();
        assertEquals(1, closed);
        finish();
        assertEquals("Support", desk.plan().name());
    }

    private void close() {
        file.close(() -> closed++);
    }

    private void rename(String name) {
        desk.workbench.document().edit("Rename", plan -> plan.withName(name));
    }

    private String onDisk() {
        return Objects.requireNonNull(desk.files.get(FILE)).name();
    }

    private boolean dirty() {
        return desk.workbench.document().dirtyProperty().get();
    }

    private void finish() {
        while (work.waiting() + delivery.waiting() > 0) {
            work.all();
            delivery.all();
        }
    }
}
