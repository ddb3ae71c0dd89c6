package quarry.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A long file does two things.
class FileSizeTest {

    private static final Path VIEWS = Path.of("src/main/java/quarry/app/view");

    @Test
    void noFileIsOver300Lines() throws IOException {
        assertEquals(List.of(), longer(Path.of("src"), ".java", 300));
    }

    @Test
    void noViewIsOver200Lines() throws IOException {
        assertEquals(List.of(), longer(VIEWS, "View.java", 200));
    }

    @Test
    void noViewIsMarkup() throws IOException {
        assertEquals(List.of(), longer(Path.of("src"), ".fxml", 0));
    }

    private static List<String> longer(Path folder, String ending, long limit) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> lines(file) > limit)
                    .map(file -> file + ": " + lines(file) + " lines, at most " + limit)
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
