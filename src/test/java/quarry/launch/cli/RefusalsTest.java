package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    void demandAndSharesOutOfTheirBounds() {
        breakEven("--low", "1.2").assertRefused("--low: 1.2 is refused; allowed: 0 to 1");
        breakEven("--low", "-0.1").assertRefused("--low: -0.1 is refused; allowed: 0 to 1");
        breakEven("--high", "0.9").assertRefused("--high: 0.9 is refused; allowed: 1 or more");
        breakEven("--waiting", "25").assertRefused("--waiting: 25 is refused; allowed: 0 to 1");
        breakEven("--high", "1e999999999").assertRefused("--high: 1E+999999999 is refused");
        breakEven("--low", "1e-999999").assertRefused("at most 20 decimal places");
        breakEven("--waiting", "half")
                .assertRefused("--waiting", "\"half\" is refused; allowed: a number");
    }

    private static Outcome breakEven(String... options) {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "--workload",
                                "chat",
                                "--model",
                                "acme.chat-v1:0",
                                "--region",
                                "us-east-1"));
        args.addAll(List.of(options));
        return Outcome.onPlan("break-even", "small", args.toArray(String[]::new));
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
