package quarry.launch.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.app.viewmodel.recovery.LeftBehind;
import quarry.app.viewmodel.recovery.RecoveryStore;
import quarry.plan.Plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Copies of unsaved plans, and whose they are.
class RecoveryFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:42:00Z");
    private static final Plan PLAN = Plan.empty("Mine", YearMonth.of(2027, 1));

    @TempDir private Path settings;
    private final List<RecoveryFolder> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(RecoveryFolder::close);
    }

    @Test
    void aRunningSessionKeepsItsCopiesToItself() {
        RecoveryFolder running = session();
        assertEquals(Optional.empty(), running.keep("plan-1", PLAN, null));
        assertEquals(List.of(), session().leftBehind().copies());
        assertEquals(List.of(), running.leftBehind().copies());
    }

    @Test
    void whatASessionLeavesIsOfferedOnceAtATimeUntilItIsDiscarded() throws IOException {
        leave(PLAN, settings.resolve("mine.plan.json"));
        RecoveryFolder next = session();
        LeftBehind copy = next.leftBehind().copies().getFirst();
        assertEquals(PLAN, copy.plan());
        assertEquals(settings.resolve("mine.plan.json"), copy.file());
        assertEquals(NOW, copy.at());
        assertEquals(List.of(), session().leftBehind().copies());
        assertEquals(1, next.leftBehind().copies().size());

        next.close();
        RecoveryFolder later = session();
        assertEquals(List.of(copy), later.leftBehind().copies());
        later.discard(copy);
        assertEquals(List.of(), later.leftBehind().copies());
        later.close();
        assertEquals(List.of(), session().leftBehind().copies());
        try (var left = Files.list(settings.resolve("recovery"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aDroppedCopyIsGone() {
        RecoveryFolder session = session();
        session.drop("plan-1");
        session.keep("plan-1", PLAN, null);
        session.keep("plan-2", PLAN.withName("Other"), null);
        session.drop("plan-1");
        session.close();
        assertEquals(
                List.of("Other"),
                session().leftBehind().copies().stream().map(c -> c.plan().name()).toList());
    }

    @Test
    void aFileWrittenAfterTheCopyOvertakesIt() throws IOException {
        Path file = Files.writeString(settings.resolve("mine.plan.json"), "theirs");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(1)));
        leave(PLAN, file);
        assertFalse(session().leftBehind().copies().getFirst().overtaken());
        open.forEach(RecoveryFolder::close);
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(1)));
        assertTrue(session().leftBehind().copies().getFirst().overtaken());
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void aCopyThatCannotBeReadIsReportedAndStays() throws IOException {
        leave(PLAN, null);
        Path copy;
        try (var files = Files.walk(settings)) {
            copy = files.filter(f -> f.toString().endsWith(".json")).findFirst().orElseThrow();
        }
        Files.writeString(copy, "{}");
        RecoveryStore.Found found = session().leftBehind();
        assertEquals(List.of(), found.copies());
        assertTrue(found.unreadable().getFirst().contains(copy.toString()), found::toString);
        assertTrue(Files.exists(copy));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path inTheWay = Files.writeString(settings.resolve("file"), "");
        RecoveryFolder nowhere = new RecoveryFolder(inTheWay, InstantSource.fixed(NOW));
        assertTrue(nowhere.keep("plan-1", PLAN, null).isPresent());
        assertEquals(List.of(), nowhere.leftBehind().copies());
    }

    private void leave(Plan plan, @Nullable Path file) {
        RecoveryFolder session = session();
        assertEquals(Optional.empty(), session.keep("plan-1", plan, file));
        session.close();
    }

    private RecoveryFolder session() {
        RecoveryFolder session = new RecoveryFolder(settings, InstantSource.fixed(NOW));
        open.add(session);
        return session;
    }
}
