package quarry.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.launch.cli.Outcome;
import quarry.report.Golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The program as a shell starts it: streams, encoding and exit status.
@Execution(ExecutionMode.CONCURRENT)
class QuarryProcessTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void printsWhatTheCommandPrintsAndNothingElse() throws IOException, InterruptedException {
        Outcome outcome =
                QuarryProcess.run(
                        folder,
                        "compare",
                        Outcome.plan("small"),
                        "--card",
                        Outcome.card(),
                        "--base",
                        "small");
        assertEquals("", outcome.err());
        assertEquals(0, outcome.status());
        Golden.check("launch/compare-by-workload.table", outcome.out());
    }

    @Test
    void anIncompletePlanEndsWith1() throws IOException, InterruptedException {
        Outcome outcome =
                QuarryProcess.run(folder, "price", Outcome.plan("gaps"), "--card", Outcome.card());
        assertEquals(1, outcome.status());
        outcome.assertPrinted("Small model", "no rate", "≥ ");
        assertEquals(1, outcome.err().lines().count());
    }

    @Test
    void unreadableInputEndsWith2() throws IOException, InterruptedException {
        Outcome outcome = QuarryProcess.run(folder, "price", Outcome.plan("broken"));
        assertEquals(2, outcome.status());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count());
    }

    @Test
    void exportSaysNothingWhenAllIsWell() throws IOException, InterruptedException {
        Outcome outcome =
                QuarryProcess.run(
                        folder,
                        "export",
                        Outcome.plan("small"),
                        "--card",
                        Outcome.card(),
                        "-o",
                        folder.resolve("x.xlsx").toString());
        assertEquals(new Outcome(0, "", ""), outcome);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(QuarryProcess.command("rates", "--format", "json")).start();
        process.getInputStream().read();
        process.getInputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", err);
        assertEquals(0, process.exitValue());
    }
}
