package quarry.app.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import quarry.plan.Plan;

import java.time.Instant;
import java.time.YearMonth;

class DocumentViewModelTest {

    private Instant now = Instant.EPOCH;
    private final Plan first = Plan.empty("First", YearMonth.of(2027, 1));
    private final DocumentViewModel document = new DocumentViewModel(first, () -> now);

    @Test
    void undoAndRedoGoThroughTheEditsInOrderAndNameThem() {
        rename("Second");
        rename("Third");

        assertEquals("Rename to Third", document.undoNameProperty().get());
        document.undo();
        assertEquals("Second", document.plan().name());
        assertEquals("Rename to Second", document.undoNameProperty().get());
        assertEquals("Rename to Third", document.redoNameProperty().get());
        document.undo();
        assertSame(first, document.plan());
        assertEquals("", document.undoNameProperty().get());
        document.redo();
        document.redo();
        assertEquals("Third", document.plan().name());
        assertEquals("", document.redoNameProperty().get());
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        rename("Second");
        document.undo();
        rename("Other");
        assertEquals("", document.redoNameProperty().get());
        document.redo();
        assertEquals("Other", document.plan().name());
    }

    @Test
    void typingInOneFieldIsUndoneTogether() {
        type("S");
        type("Se");
        type("Sec");
        document.undo();
        assertSame(first, document.plan());
    }

    @Test
    void aBurstIsCalledByTheNameThatUndoBringsBack() {
        for (String name : new String[] {"S", "Se", "Sec"}) {
            document.edit(
                    new Edit("Change name of " + document.plan().name(), "name"),
                    plan -> plan.withName(name));
        }
        assertEquals("Change name of First", document.undoNameProperty().get());
        document.undo();
        assertEquals("Change name of First", document.redoNameProperty().get());
    }

    @Test
    void aPauseEndsTheBurst() {
        type("S");
        now = now.plusSeconds(3);
        type("Se");
        document.undo();
        assertEquals("S", document.plan().name());
    }

    @Test
    void typingAfterSavingIsAnEditOfItsOwn() {
        type("S");
        document.markSaved(document.snapshot());
        type("Se");
        document.undo();
        assertEquals("S", document.plan().name());
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void typingOnWhileASaveIsUnderWayCanBeUndoneToWhatWasSaved() {
        type("S");
        Plan snapshot = document.snapshot();
        type("Se");
        document.markSaved(snapshot);
        assertTrue(document.dirtyProperty().get());
        document.undo();
        assertEquals("S", document.plan().name());
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void typingBackToTheStartLeavesNothingToUndo() {
        type("S");
        type("First");
        assertEquals("", document.undoNameProperty().get());
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void anEditWithoutEffectLeavesNoTrace() {
        document.edit("Nothing", plan -> plan);
        assertEquals("", document.undoNameProperty().get());
    }

    @Test
    void isDirtyUntilSavedOrBackAtTheSavedState() {
        rename("Second");
        assertTrue(document.dirtyProperty().get());
        document.undo();
        assertFalse(document.dirtyProperty().get());
        document.redo();
        document.markSaved(document.snapshot());
        assertFalse(document.dirtyProperty().get());
        document.undo();
        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void theHistoryHasAnEnd() {
        for (int i = 0; i < 500; i++) {
            rename("Name " + i);
        }
        int undone = 0;
        while (!document.undoNameProperty().get().isEmpty()) {
            document.undo();
            undone++;
        }
        assertEquals(200, undone);
    }

    @Test
    void anOfferToUndoLapsesWithTheNextEdit() {
        rename("Second");
        Runnable undo = document.undoOfLatest();
        rename("Third");
        undo.run();
        assertEquals("Third", document.plan().name());
    }

    private void rename(String name) {
        document.edit("Rename to " + name, plan -> plan.withName(name));
    }

    private void type(String name) {
        document.edit(new Edit("Change name", "name"), plan -> plan.withName(name));
    }
}
