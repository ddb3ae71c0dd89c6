package quarry.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with a file of the test resources; `-Dquarry.golden=write` writes the files anew.
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "quarry");

    private Golden() {}

    public static void check(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("quarry.golden"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        assertEquals(Files.readString(path), actual);
    }

    public static String text(Report report) throws IOException {
        StringWriter out = new StringWriter();
        report.writeTo(out);
        return out.toString();
    }
}
