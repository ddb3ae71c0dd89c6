package quarry.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

class AtomicFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("x.plan.json");
    }

    private static void save(Path file, String text) throws SaveFailed {
        AtomicFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesANewFileAndReplacesAnOldOne() throws Exception {
        save(file, "a");
        assertEquals("a", Files.readString(file));
        save(file, "b");
        assertEquals("b", Files.readString(file));
        assertEquals(List.of("x.plan.json"), names());
    }

    @Test
    void aWriteThatFailsHalfwayLeavesTheOldFileAndNothingElse() throws Exception {
        Files.writeString(file, "old");
        SaveFailed failed =
                assertThrows(
                        SaveFailed.class,
                        () ->
                                AtomicFile.replace(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals(
                file + " was not saved, nothing on disk has changed: No space left on device",
                failed.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x.plan.json"), names());
    }

    @Test
    void aBrokenContentLeavesTheOldFileAndNothingElse() throws Exception {
        Files.writeString(file, "old");
        assertThrows(
                IllegalStateException.class,
                () ->
                        AtomicFile.replace(
                                file,
                                _ -> {
                                    throw new IllegalStateException();
                                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x.plan.json"), names());
    }

    @Test
    void aMoveThatFailsLeavesNoTemporaryFile() throws Exception {
        SaveFailed failed =
                assertThrows(
                        SaveFailed.class,
                        () ->
                                AtomicFile.replace(
                                        file,
                                        out -> {
                                            Files.createDirectories(file.resolve("inside"));
                                            out.write(1);
                                        }));
        assertTrue(failed.getMessage().contains("was not saved"), failed.getMessage());
        assertEquals(List.of("x.plan.json"), names());
        assertTrue(Files.isDirectory(file.resolve("inside")));
    }

    @Test
    void aFolderIsNotReplaced() throws Exception {
        Files.createDirectory(file);
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(file, "a"));
        assertEquals(file + " was not saved: there is a folder of that name", failed.getMessage());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path lost = folder.resolve("no/x.json");
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(lost, "a"));
        assertEquals(
                lost + " was not saved, nothing on disk has changed: the folder does not exist",
                failed.getMessage());
    }

    @Test
    void aReadOnlyFolderKeepsItsFile() throws Exception {
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "runs as a user who may write everywhere");
            SaveFailed failed = assertThrows(SaveFailed.class, () -> save(file, "a"));
            assertEquals(
                    file + " was not saved, nothing on disk has changed: permission denied",
                    failed.getMessage());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("x.plan.json"), names());
    }

    @Test
    void aFolderThatNobodyMayWriteToIsReported() {
        Path proc = Path.of("/proc/x.plan.json");
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(proc, "a"));
        assertTrue(
                failed.getMessage()
                        .startsWith(
                                "/proc/x.plan.json was not saved, nothing on disk has changed: "),
                failed.getMessage());
    }

    @Test
    void aWriteProtectedFileIsNotReplaced() throws Exception {
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "runs as a user who may write everywhere");
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(file, "a"));
        assertTrue(failed.getMessage().contains("write-protected"), failed.getMessage());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void keepsPermissions() throws Exception {
        Files.writeString(file, "old");
        var secret = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, secret);
        save(file, "new");
        assertEquals(secret, Files.getPosixFilePermissions(file));
    }

    @Test
    void replacesWhatALinkLeadsTo() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.json");
        Files.writeString(elsewhere, "old");
        Path middle =
                Files.createSymbolicLink(folder.resolve("middle"), Path.of("elsewhere/real.json"));
        Files.createSymbolicLink(file, middle);
        save(file, "new");
        assertTrue(Files.isSymbolicLink(file) && Files.isSymbolicLink(middle));
        assertEquals("new", Files.readString(elsewhere));
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesIt() throws Exception {
        Files.createSymbolicLink(file, Path.of("later.json"));
        save(file, "new");
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(folder.resolve("later.json")));
    }

    @Test
    void linksInACircleAreRefused() throws Exception {
        Files.createSymbolicLink(file, file);
        SaveFailed failed = assertThrows(SaveFailed.class, () -> save(file, "a"));
        assertTrue(
                failed.getMessage().endsWith("its symbolic links lead in a circle"),
                failed.getMessage());
    }

    @Test
    void sweepsOldTemporaryFilesOfOursAndNothingElse() throws Exception {
        Path old = Files.createFile(folder.resolve(LeftOvers.name("0123456789abcdef")));
        Path fresh = Files.createFile(folder.resolve(LeftOvers.name("fedcba9876543210")));
        Path foreign = Files.createFile(folder.resolve(".quarry-notes.tmp"));
        FileTime hourAgo = FileTime.from(Instant.now().minusSeconds(3600));
        Files.setLastModifiedTime(old, hourAgo);
        Files.setLastModifiedTime(foreign, hourAgo);
        save(file, "new");
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh) && Files.exists(foreign));
    }

    @Test
    void aReaderAtTheSameTimeSeesOldOrNewButNeverATornFile() throws Exception {
        String a = "a".repeat(300_000);
        String b = "b".repeat(200_000);
        save(file, a);
        AtomicBoolean done = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> torn =
                    threads.submit(
                            () -> {
                                int count = 0;
                                while (!done.get()) {
                                    String text = Files.readString(file);
                                    count += text.equals(a) || text.equals(b) ? 0 : 1;
                                }
                                return count;
                            });
            for (int i = 0; i < 100; i++) {
                save(file, i % 2 == 0 ? b : a);
            }
            done.set(true);
            assertEquals(0, torn.get());
        }
    }
}
