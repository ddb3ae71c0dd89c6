package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a command left behind.
public record Outcome(int status, String out, String err) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "quarry", "launch");

    /// Runs a command within this process.
    static Outcome of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = CommandLineTool.run(out, err, args);
        return new Outcome(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a command on a plan of the test resources, priced with their card.
    static Outcome onPlan(String command, String plan, String... options) {
        List<String> args = new ArrayList<>(List.of(command, plan(plan), "--card", card()));
        args.addAll(List.of(options));
        return of(args.toArray(String[]::new));
    }

    public static String plan(String name) {
        return FOLDER.resolve(name + ".plan.json").toString();
    }

    public static String card() {
        return FOLDER.resolve("card").toString();
    }

    /// One line on standard error that holds all of these, and nothing on standard output.
    void assertRefused(String... said) {
        assertEquals(2, status, err);
        assertEquals("", out);
        assertSaid(said);
    }

    public void assertSaid(String... said) {
        for (String part : said) {
            assertTrue(err.contains(part), () -> part + " is not in: " + err);
        }
        assertNoTrace();
    }

    void assertNoTrace() {
        assertFalse(err.contains("Exception"), err);
        assertFalse(err.contains("\tat "), err);
    }

    public void assertPrinted(String... printed) {
        for (String part : printed) {
            assertTrue(out.contains(part), () -> part + " is not in: " + out);
        }
    }
}
