package quarry.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

class AtomicFolderTest {

    @TempDir private Path place = Path.of("");

    private static SequencedMap<String, AtomicFile.Content> files(String... namesAndTexts) {
        SequencedMap<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            String text = namesAndTexts[i + 1];
            files.put(
                    namesAndTexts[i],
                    out -> {
                        if (text.isEmpty()) {
                            throw new IOException("No space left on device");
                        }
                        out.write(text.getBytes(StandardCharsets.UTF_8));
                    });
        }
        return files;
    }

    private static String contents(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var found = Files.list(folder)) {
            for (Path file : found.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts.toString();
    }

    @Test
    void makesTheFolderAndReplacesOnlyTheFilesNamed() throws Exception {
        Path folder = place.resolve("a/b");
        AtomicFolder.replace(folder, files("x", "1", "y", "2"));
        assertEquals("{x=1, y=2}", contents(folder));
        AtomicFolder.replace(folder, files("y", "3"));
        assertEquals("{x=1, y=3}", contents(folder));
    }

    @Test
    void ifOneCannotBeWrittenAllStayAsTheyWere() throws Exception {
        AtomicFolder.replace(place, files("x", "1", "y", "2"));
        SaveFailed failed =
                assertThrows(
                        SaveFailed.class,
                        () -> AtomicFolder.replace(place, files("x", "3", "y", "")));
        assertTrue(failed.getMessage().contains("nothing on disk has changed"));
        assertTrue(failed.getMessage().contains("No space left on device"));
        assertEquals("{x=1, y=2}", contents(place));
    }

    @Test
    void foldersThatWereMadeForNothingAreGone() throws Exception {
        Path folder = place.resolve("a/b");
        assertThrows(
                SaveFailed.class, () -> AtomicFolder.replace(folder, files("x", "1", "y", "")));
        try (var left = Files.list(place)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFileInTheFoldersPlaceIsNamedAndKept() throws Exception {
        Path file = Files.writeString(place.resolve("file"), "old");
        SaveFailed failed =
                assertThrows(SaveFailed.class, () -> AtomicFolder.replace(file, files("x", "1")));
        assertTrue(failed.getMessage().contains("file is a file where a folder is needed"));
        assertEquals("old", Files.readString(file));
    }
}
