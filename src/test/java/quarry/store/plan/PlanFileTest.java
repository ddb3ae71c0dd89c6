package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import quarry.plan.Plan;
import quarry.store.file.DiskStamp.Since;
import quarry.store.file.SaveFailed;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class PlanFileTest {

    private static final Plan PLAN = Plans.opened(Plans.SMALL);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("x.plan.json");
    }

    private static String refusal(Path path) {
        PlanFile.Opening opening = PlanFile.open(path);
        assertEquals(1, opening.reading().problems().size());
        return opening.reading().problems().getFirst().text();
    }

    @Test
    void opensWhatItSaved() throws SaveFailed {
        PlanFile saved = PlanFile.save(PLAN, file);
        PlanFile.Opening opening = PlanFile.open(file);
        assertEquals(PLAN, Plans.opened(opening.reading()));
        assertEquals(saved, opening.file());
        assertEquals(PLAN, Plans.opened(PlanReader.read(file)));
    }

    @Test
    void noticesThatTheFileWasChangedOrRemovedByOthers() throws Exception {
        PlanFile saved = PlanFile.save(PLAN, file);
        assertEquals(Since.UNCHANGED, saved.since());
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(Since.UNCHANGED, saved.since());
        Files.writeString(file, Files.readString(file).replace("Small", "smalL"));
        assertEquals(Since.CHANGED, saved.since());
        Files.writeString(file, "");
        assertEquals(Since.CHANGED, saved.since());
        Files.delete(file);
        assertEquals(Since.GONE, saved.since());
    }

    @Test
    void aPlanThatCouldNotBeOpenedAgainIsNotSavedOverAGoodOne() throws Exception {
        PlanFile saved = PlanFile.save(PLAN, file);
        SaveFailed failed =
                assertThrows(
                        SaveFailed.class,
                        () -> PlanFile.save(PLAN.withMonths(121).withWorkloads(List.of()), file));
        assertEquals(
                file
                        + " was not saved, because it could not be opened again: $.months: 121 is"
                        + " too large; allowed: a whole number from 1 to 120",
                failed.getMessage());
        assertEquals(Since.UNCHANGED, saved.since());
    }

    @Test
    void aPlanThatWasRefusedStillHasAStamp() throws Exception {
        Files.writeString(file, "{");
        assertNotNull(PlanFile.open(file).file());
    }

    @Test
    void whatIsNoReadableFileIsRefusedInOneLine() throws Exception {
        assertEquals("$: " + file + " does not exist", refusal(file));
        assertNull(PlanFile.open(file).file());
        assertEquals("$: " + folder + " is a folder, not a file", refusal(folder));
        Files.createFile(file);
        assertEquals("$: the file is empty", refusal(file));
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertEquals("$: /dev/zero is not an ordinary file", refusal(device));
    }

    @Test
    void anOversizedFileIsRefusedUnread() throws Exception {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertEquals("$: " + file + " is larger than 16 MB, the most Quarry reads", refusal(file));
    }

    @Test
    void anUnreadableFileIsRefused() throws Exception {
        Files.writeString(file, Plans.SMALL);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "runs as a user who may read everything");
        assertEquals("$: " + file + " may not be read; check its permissions", refusal(file));
    }
}
