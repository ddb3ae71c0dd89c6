package quarry.store.plan;

import quarry.plan.Plan;
import quarry.plan.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Plans and readings that the tests of this package share.
final class Plans {

    static final String SMALL =
            """
            {"format": "quarry-plan/1", "name": "Small", "start": "2027-01",
             "workloads": [{"id": "chat", "traffic": {"requestsPerDay": 10}, "request": {"outputTokens": 5}}],
             "scenarios": [{"id": "a", "deployments": [
               {"workload": "chat", "model": "m", "region": "us-east-1", "mode": "on-demand"}]}]}
            """;

    private Plans() {}

    static String resource(String name) {
        try (InputStream in = Plans.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlanReading read(String text) {
        return PlanReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Plan opened(String text) {
        return opened(read(text));
    }

    static Plan opened(PlanReading reading) {
        return switch (reading) {
            case PlanReading.Opened opened -> opened.plan();
            case PlanReading.Refused refused ->
                    throw new AssertionError("refused: " + texts(refused));
        };
    }

    static List<String> errors(String text) {
        return read(text).problems().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .map(Problem::text)
                .toList();
    }

    static List<String> texts(PlanReading reading) {
        return reading.problems().stream().map(Problem::text).toList();
    }
}
