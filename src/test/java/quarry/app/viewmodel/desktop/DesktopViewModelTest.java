package quarry.app.viewmodel.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import quarry.app.viewmodel.Samples;
import quarry.app.viewmodel.WorkbenchViewModel;
import quarry.app.viewmodel.document.FileQuestions.Unsaved;
import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.plan.Plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Several plans open at once.
class DesktopViewModelTest {

    private static final Path FILE = Path.of("/plans/support.plan.json");
    private static final Path OTHER = Path.of("/plans/other.plan.json");

    private final Windows windows = new Windows();
    private final DesktopViewModel desktop = windows.desktop;

    @Test
    void eachPlanHasAWindowOfItsOwnAndClosingOneLeavesTheOthers() {
        WorkbenchViewModel first = opened(FILE);
        WorkbenchViewModel second = opened(OTHER);
        assertEquals(List.of(first, second), windows.shown);
        desktop.close(first);
        assertEquals(List.of(second), windows.shown);
        assertEquals(List.of(second), desktop.plans());
    }

    @Test
    void aFileThatIsOpenComesToTheFrontInsteadOfOpeningTwice() {
        WorkbenchViewModel first = opened(FILE);
        opened(OTHER);
        desktop.open(windows.home, Path.of("/plans/../plans/support.plan.json"));
        assertEquals(2, windows.shown.size());
        assertSame(first, windows.front);
    }

    @Test
    void anUntouchedNewPlanMakesRoomAndATouchedOneDoesNot() {
        desktop.newPlan(windows.home);
        WorkbenchViewModel blank = windows.shown.getFirst();
        desktop.start(Origin.of(blank), Samples.plan());
        assertEquals(List.of(blank), windows.shown);
        assertEquals("Support", blank.document().plan().name());

        blank.document().edit("Rename", p -> p.withName("Touched"));
        blank.document().undo();
        desktop.start(Origin.of(blank), Samples.plan());
        assertEquals(2, windows.shown.size());
    }

    @Test
    void aFileThatCannotBeReadOpensNoWindowAndSaysWhy() {
        windows.files.remove(FILE);
        desktop.open(windows.home, FILE);
        assertEquals(List.of(), windows.shown);
        assertEquals(
                List.of("support.plan.json was not opened. There is no such file."),
                windows.home.notices().notices().stream().map(n -> n.text()).toList());
    }

    @Test
    void quitAsksForEachPlanAndStopsWhereTheUserKeepsEditing() {
        WorkbenchViewModel first = opened(FILE);
        WorkbenchViewModel second = opened(OTHER);
        WorkbenchViewModel clean = windows.start(Samples.plan());
        edit(first);
        edit(second);
        windows.desk(second).unsaved = Unsaved.DISCARD;
        windows.desk(first).unsaved = Unsaved.CANCEL;
        desktop.showHome();
        desktop.quit();
        assertEquals(List.of(first), windows.shown);
        assertEquals(0, windows.desk(clean).questions);
        assertEquals(1, windows.desk(second).questions);
        assertTrue(windows.homeShown);

        windows.desk(first).unsaved = Unsaved.DISCARD;
        desktop.quit();
        assertEquals(List.of(), windows.shown);
        assertFalse(windows.homeShown);
    }

    @Test
    void plansAreRememberedWithWhatTheyCostAMonthInTheirFile() {
        WorkbenchViewModel plan = opened(FILE);
        var recent = windows.preferences.now().recent().getFirst();
        assertEquals(FILE, recent.file());
        assertEquals("Support", recent.name());
        assertEquals(
                0,
                Objects.requireNonNull(recent.cost()).monthly().compareTo(new BigDecimal("1320")));
        edit(plan);
        assertEquals(List.of(recent), windows.preferences.now().recent());
    }

    @Test
    void anUnsavedPlanIsCopiedAMomentAfterTheEditAndNoLongerThanNeeded() {
        WorkbenchViewModel plan = opened(FILE);
        edit(plan);
        edit(plan);
        assertEquals(List.of(), windows.copies());
        windows.pause.all();
        assertEquals(List.of("Support!!"), windows.copies());
        plan.document().undo();
        plan.document().undo();
        assertEquals(List.of(), windows.copies());

        edit(plan);
        windows.pause.all();
        plan.file().save();
        assertEquals(List.of(), windows.copies());

        edit(plan);
        windows.pause.all();
        windows.desk(plan).unsaved = Unsaved.DISCARD;
        desktop.close(plan);
        assertEquals(List.of(), windows.copies());
        windows.pause.all();
        assertEquals(List.of(), windows.copies());
    }

    @Test
    void aCopyThatWasLeftBehindIsOfferedAtHomeAndRecoveredAsAnEditOfItsFile() {
        LeftBehind copy = leave(FILE, false);
        desktop.lookForCopies(windows.home);
        assertTrue(windows.homeShown);
        desktop.recover(windows.home, copy);
        WorkbenchViewModel plan = windows.shown.getFirst();
        assertEquals("Support, changed", plan.document().plan().name());
        assertEquals(FILE, plan.file().fileProperty().get());
        assertEquals("Recover unsaved changes", plan.document().undoNameProperty().get());
        assertEquals(Samples.plan(), windows.files.get(FILE));
        assertEquals(List.of(), desktop.leftBehind());
        assertEquals(List.of("Support, changed"), windows.copies());
        plan.document().undo();
        assertEquals("Support", plan.document().plan().name());
        assertEquals(List.of(), windows.copies());
    }

    @Test
    void aCopyWhoseFileWasWrittenSinceHasNoFile() {
        LeftBehind copy = leave(FILE, true);
        desktop.lookForCopies(windows.home);
        desktop.recover(windows.home, copy);
        WorkbenchViewModel plan = windows.shown.getFirst();
        assertNull(plan.file().fileProperty().get());
        assertTrue(plan.document().dirtyProperty().get());
        assertTrue(
                windows.desk(plan).notices().getFirst().startsWith("support.plan.json was written"),
                () -> windows.desk(plan).notices().toString());
    }

    @Test
    void aDiscardedCopyIsGone() {
        LeftBehind copy = leave(null, false);
        desktop.lookForCopies(windows.home);
        desktop.discard(copy);
        assertEquals(List.of(), desktop.leftBehind());
        assertEquals(List.of(copy), windows.discarded);
    }

    private LeftBehind leave(@Nullable Path file, boolean overtaken) {
        Plan changed = Samples.plan().withName("Support, changed");
        LeftBehind copy =
                new LeftBehind(
                        "x", changed, file, Instant.parse("2026-11-20T08:00:00Z"), overtaken);
        windows.left.add(copy);
        return copy;
    }

    private WorkbenchViewModel opened(Path file) {
        desktop.open(windows.home, file);
        return windows.shown.getLast();
    }

    private void edit(WorkbenchViewModel plan) {
        windows.desk(plan).pause();
        plan.document().edit("Rename", p -> p.withName(p.name() + "!"));
    }
}
