package quarry.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import quarry.launch.cli.CommandLineTool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Published calculations, each as a plan file priced by the command line.
@Execution(ExecutionMode.CONCURRENT)
class WorkedExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream resource =
                WorkedExamplesTest.class.getResourceAsStream("/examples/worked-examples.json")) {
            return StreamSupport.stream(
                    JSON.readTree(Objects.requireNonNull(resource)).spliterator(), false);
        }
    }

    static Stream<JsonNode> consistent() throws IOException {
        return examples().filter(e -> e.get("consistent").booleanValue());
    }

    static Stream<JsonNode> inconsistent() throws IOException {
        return examples().filter(e -> !e.get("consistent").booleanValue());
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void thePublishedFigureComesOutWithinItsTolerance(JsonNode example) throws IOException {
        assertWithin(
                decimal(example, "tolerance"), decimal(example, "published"), measured(example));
    }

    @ParameterizedTest
    @MethodSource("inconsistent")
    void whereThePublishedFigureIsWrongTheRightOneComesOut(JsonNode example) throws IOException {
        BigDecimal measured = measured(example);
        assertWithin(
                new BigDecimal("1e-9").multiply(measured), decimal(example, "right"), measured);
        BigDecimal off = measured.subtract(decimal(example, "published")).abs();
        assertTrue(off.compareTo(decimal(example, "tolerance")) > 0);
    }

    @Test
    void fiftyTwoExamplesAreChecked() throws IOException {
        assertEquals(52, examples().count());
    }

    private static void assertWithin(BigDecimal tolerance, BigDecimal expected, BigDecimal actual) {
        assertTrue(
                actual.subtract(expected).abs().compareTo(tolerance) <= 0,
                () -> expected + " expected, but " + actual);
    }

    private BigDecimal measured(JsonNode example) throws IOException {
        List<BigDecimal> totals = totals(example);
        BigDecimal first = totals.getFirst();
        BigDecimal last = totals.getLast();
        BigDecimal measured =
                switch (example.get("measure").textValue()) {
                    case "total" -> first;
                    case "difference" -> first.subtract(last);
                    case "ratio" -> quotient(first, last);
                    case "reduction" -> BigDecimal.ONE.subtract(quotient(first, last));
                    case "excess" -> quotient(first, last).subtract(BigDecimal.ONE);
                    case "sum-ratio" -> quotient(first.add(last), last);
                    default ->
                            throw new IllegalArgumentException(example.get("measure").toString());
                };
        return example.has("times") ? quotient(measured, decimal(example, "times")) : measured;
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        return a.divide(b, MathContext.DECIMAL128);
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return new BigDecimal(node.get(field).textValue());
    }

    private List<BigDecimal> totals(JsonNode example) throws IOException {
        Path plan = folder.resolve(example.get("id").textValue() + ".plan.json");
        Files.writeString(plan, example.get("plan").toPrettyString());
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status =
                CommandLineTool.run(
                        results, messages, "price", plan.toString(), "--format", "json");
        assertEquals(0, status, () -> messages.toString(StandardCharsets.UTF_8));
        JsonNode scenarios = JSON.readTree(results.toByteArray()).get("scenarios");
        return StreamSupport.stream(scenarios.spliterator(), false)
                .map(s -> decimal(s, "total"))
                .toList();
    }
}
