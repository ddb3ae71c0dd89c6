package quarry.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.launch.cli.Outcome;
import quarry.report.Golden;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `quarry break-even` on a sample, as a shell starts it, with the shipped card.
@Execution(ExecutionMode.CONCURRENT)
class BreakEvenProcessTest {

    private static final String TITAN =
            Path.of("samples", "provisioned-titan.plan.json").toString();

    @TempDir private Path folder = Path.of("");

    @Test
    void theTableTellsWhenToCommitAndWhatThatDependsOn() throws IOException, InterruptedException {
        Outcome outcome =
                asked("--term", "1-month", "--low", "0.8", "--high", "1.3", "--waiting", "0.25");

        assertEquals("", outcome.err());
        assertEquals(0, outcome.status());
        Golden.check("launch/break-even.table", outcome.out());
    }

    @Test
    void theJsonHasTheSameInMembersAndItsAmountsAddUp() throws IOException, InterruptedException {
        Outcome outcome =
                asked("--low", "0.8", "--high", "1.3", "--waiting", "0.25", "--format", "json");

        assertEquals(0, outcome.status(), outcome.err());
        Golden.check("launch/break-even.json", outcome.out());
        JsonNode schedule = new ObjectMapper().readTree(outcome.out()).get("schedule");
        BigDecimal units = BigDecimal.ZERO;
        BigDecimal onDemand = BigDecimal.ZERO;
        for (JsonNode month : schedule.get("months")) {
            units = units.add(usd(month, "unitsUsd"));
            onDemand = onDemand.add(usd(month, "onDemandUsd"));
        }
        assertEquals(12, schedule.get("months").size());
        assertEquals(0, units.compareTo(usd(schedule, "unitsUsd")));
        assertEquals(0, onDemand.compareTo(usd(schedule, "onDemandUsd")));
        assertEquals(0, units.add(onDemand).compareTo(usd(schedule, "totalUsd")));
        for (JsonNode other : schedule.get("against")) {
            assertTrue(usd(other, "savedUsd").signum() >= 0, other::toString);
        }
    }

    private Outcome asked(String... options) throws IOException, InterruptedException {
        List<String> args =
                new ArrayList<>(
                        List.of(
                                "break-even",
                                TITAN,
                                "--workload",
                                "letters",
                                "--model",
                                "amazon.titan-text-express-v1",
                                "--region",
                                "us-east-1"));
        args.addAll(List.of(options));
        return QuarryProcess.run(folder, args.toArray(String[]::new));
    }

    private static BigDecimal usd(JsonNode in, String member) {
        return new BigDecimal(in.get(member).textValue());
    }
}
