package quarry.launch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CommandLineToolTest {

    private static final String PLAN =
            """
            {"format": "quarry-plan/1", "name": "Small", "start": "2027-01", "months": 1,
             "workloads": [{"id": "w", "traffic": {"requestsPerDay": 1}, "request": {"userTokens": 1}}],
             "scenarios": [{"id": "s", "deployments": [
               {"workload": "%s", "model": "anthropic.claude-sonnet-4-6", "region": "us-east-1",
                "scope": "global", "mode": "on-demand"}]}]}
            """;

    @TempDir private Path folder;

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "rates --model nope");

        Run run = run("@" + arguments);

        assertEquals(2, run.status());
        assertEquals(
                "quarry: Unmatched argument at index 0: '@" + arguments + "'",
                run.messages().getFirst());
    }

    @Test
    void aPlanThatIsRefusedSaysItsErrorsOnlyNotWhatFollowsFromThem() throws IOException {
        Path plan = plan("misspelt");

        Run run = run("price", plan.toString());

        assertEquals(2, run.status());
        assertEquals(
                List.of(
                        plan
                                + ": $.scenarios[0].deployments[0].workload: \"misspelt\" is not a"
                                + " workload of the plan; known: \"w\""),
                run.messages());
    }

    @Test
    void aCheckOfARefusedPlanListsErrorsFirst() throws IOException {
        Path plan =
                Files.writeString(
                        plan("misspelt"),
                        PLAN.formatted("misspelt")
                                .replace("\"months\"", "\"extra\": 1, \"months\""));

        Run run = run("check", plan.toString(), "--format", "csv");

        assertEquals(2, run.status());
        List<String> kinds =
                run.results().lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        assertEquals(List.of("error", "warning", "warning"), kinds);
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedInPlainWords() {
        Run run = run("price", "a\0b");

        assertEquals(2, run.status());
        assertEquals(
                "quarry price: Invalid value for positional parameter at index 0 (PLAN): \"a b\" is"
                        + " refused; allowed: a file name that this system and its locale can"
                        + " write",
                run.messages().getFirst());
    }

    private Path plan(String workload) throws IOException {
        return Files.writeString(folder.resolve("p.plan.json"), PLAN.formatted(workload));
    }

    private record Run(int status, String results, List<String> messages) {}

    private static Run run(String... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = CommandLineTool.run(results, messages, args);
        return new Run(
                status,
                results.toString(StandardCharsets.UTF_8),
                messages.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
