package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// What cannot be done is said in a line that names the place, the value and the way out; status 2.
class RefusalsTest {

    @Test
    void aMissingFile(@TempDir Path folder) {
        String file = folder.resolve("none.plan.json").toString();
        Outcome.of("price", file).assertRefused(file, "does not exist");
        Outcome.of("check", file).assertRefused(file, "does not exist");
        Outcome.of("price", folder.toString()).assertRefused(folder.toString(), "is a folder");
    }

    @Test
    void brokenJson() {
        Outcome.onPlan("compare", "broken").assertRefused("broken.plan.json: line 1, column");
    }

    @Test
    void everyWrongValueInALineOfItsOwn() {
        Outcome outcome = Outcome.onPlan("price", "wrong");
        outcome.assertRefused("$.start", "2027-13", "$.workloads[0].traffic.requestsPerDay", "-5");
        assertEquals(2, outcome.err().lines().count());
    }

    @Test
    void anotherCardThatIsNone(@TempDir Path folder) {
        String plan = Outcome.plan("small");
        Outcome.of("price", plan, "--card", folder.resolve("x").toString())
                .assertRefused("--card", "is not a folder");
        Outcome.of("price", plan, "--card", folder.toString()).assertRefused("card.json");
    }

    @Test
    void unknownCommandsOptionsAndValues() {
        Outcome.of().assertRefused("Missing required subcommand");
        Outcome.of("prise").assertRefused("prise", "Did you mean price");
        Outcome.of("price").assertRefused("PLAN", "quarry price --help");
        Outcome.onPlan("price", "small", "--scenari", "a").assertRefused("--scenari");
        Outcome.onPlan("price", "small", "--format", "xml")
                .assertRefused("\"xml\" is refused; allowed: table, json, csv");
        Outcome.onPlan("price", "small", "--scenario", "large ")
                .assertRefused("--scenario: \"large \" is not a scenario", "allowed: large, small");
        Outcome.onPlan("compare", "small", "--base", "x").assertRefused("--base", "large, small");
        Outcome.onPlan("compare", "small", "--by", "year")
                .assertRefused("allowed: month, workload, component, tag:KEY");
        Outcome.onPlan("compare", "small", "--by", "tag:cost")
                .assertRefused("the tag \"cost\"; its tags: team");
        Outcome.of("rates", "--mode", "on demand").assertRefused("allowed: on-demand, batch");
        Outcome.of("rates", "--model", "claud-sonnet-4-5")
                .assertRefused("close: anthropic.claude-sonnet-4-5");
        Outcome.of("rates", "--region", "us-est-1").assertRefused("close: us-east-1");
    }

    @Test
    void aClosedPipeIsNoFailureButAFullDiskIs() {
        assertEquals(0, statusWhenWritingFailsWith("Broken pipe"));
        assertEquals(2, statusWhenWritingFailsWith("No space left on device"));
    }

    private static int statusWhenWritingFailsWith(String reason) {
        OutputStream failing =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                };
        return CommandLineTool.run(
                failing,
                OutputStream.nullOutputStream(),
                "price",
                Outcome.plan("small"),
                "--card",
                Outcome.card(),
                "--format",
                "csv");
    }
}
