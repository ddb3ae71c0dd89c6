package quarry.store.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import quarry.plan.Plan;
import quarry.plan.Problem;
import quarry.store.json.JsonLayout;
import quarry.store.json.JsonRefused;
import quarry.store.json.JsonValue;
import quarry.store.json.StrictJson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;

@Execution(ExecutionMode.CONCURRENT)
class PlanMutationTest {

    private static final List<String> ODD =
            List.of(
                    "NaN",
                    "null",
                    "1e999999999",
                    "-0",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"\\ud800\"",
                    "\u0000",
                    "{",
                    "]",
                    ",",
                    "\"",
                    "true",
                    "-1",
                    "0.5",
                    "9e99");

    @TempDir Path folder;

    @Test
    void twoThousandMutatedTextsAreReadOrRefusedAndNeverChanged() throws IOException {
        byte[] valid = Plans.resource("full.plan.json").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("m.plan.json");
        for (int seed = 0; seed < 2000; seed++) {
            byte[] mutated = mutate(valid, new Random(seed));
            Files.write(file, mutated);
            PlanFile.Opening opening = PlanFile.open(file);
            assertSound(opening.reading(), "seed " + seed);
            assertArrayEquals(mutated, Files.readAllBytes(file));
        }
        assertEquals(List.of(file), list());
    }

    @Test
    void aThousandPlansOfMutatedStructureAreReadOrRefused() throws JsonRefused {
        JsonValue valid = StrictJson.parse(Plans.resource("full.plan.json"));
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            String text = JsonLayout.pretty(mutate(valid, random, 6));
            assertSound(Plans.read(text), "seed " + seed);
        }
    }

    private static void assertSound(PlanReading reading, String what) {
        for (Problem problem : reading.problems()) {
            assertFalse(problem.text().contains("\n"), what);
            assertFalse(
                    problem.text().matches("(?is).*(jackson|java\\.|exception|fasterxml).*"),
                    what + problem.text());
            assertTrue(problem.path().startsWith("$"), what);
        }
        boolean errors =
                reading.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        switch (reading) {
            case PlanReading.Refused _ -> assertTrue(errors, what);
            case PlanReading.Opened(Plan plan, List<Problem> _) -> {
                assertFalse(errors, what);
                assertEquals(plan, Plans.opened(PlanWriter.text(plan)), what);
            }
        }
    }

    private static byte[] mutate(byte[] valid, Random random) {
        int at = random.nextInt(valid.length);
        int to = Math.min(valid.length, at + 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(valid, at);
            case 1 -> {
                byte[] flipped = valid.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2 -> splice(valid, at, to, new byte[0]);
            case 3 -> splice(valid, at, at, Arrays.copyOfRange(valid, at, to));
            case 4 ->
                    splice(
                            valid,
                            at,
                            at + 1,
                            ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
            default -> {
                byte[] noise = new byte[random.nextInt(30)];
                random.nextBytes(noise);
                yield splice(valid, at, at, noise);
            }
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] instead) {
        byte[] result = Arrays.copyOf(bytes, from + instead.length + bytes.length - to);
        System.arraycopy(instead, 0, result, from, instead.length);
        System.arraycopy(bytes, to, result, from + instead.length, bytes.length - to);
        return result;
    }

    private static JsonValue mutate(JsonValue value, Random random, int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return odd(random);
        }
        return switch (value) {
            case JsonValue.Obj(var fields) when !fields.isEmpty() -> {
                SequencedMap<String, JsonValue> changed = new LinkedHashMap<>(fields);
                String name = List.copyOf(fields.keySet()).get(random.nextInt(fields.size()));
                if (random.nextInt(8) == 0) {
                    changed.put(name + "X", changed.remove(name));
                } else {
                    changed.put(
                            name,
                            mutate(Objects.requireNonNull(fields.get(name)), random, depth - 1));
                }
                yield new JsonValue.Obj(changed);
            }
            case JsonValue.Arr(var items) when !items.isEmpty() -> {
                List<JsonValue> changed = new ArrayList<>(items);
                int at = random.nextInt(items.size());
                switch (random.nextInt(8)) {
                    case 0 -> changed.remove(at);
                    case 1 -> changed.add(items.get(at));
                    default -> changed.set(at, mutate(items.get(at), random, depth - 1));
                }
                yield new JsonValue.Arr(changed);
            }
            default -> odd(random);
        };
    }

    private static JsonValue odd(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new JsonValue.Nil();
            case 1 -> new JsonValue.Bool(true);
            case 2 ->
                    new JsonValue.Num(
                            List.of("-1", "0", "0.5", "1e999999999", "1e12", "-0.0")
                                    .get(random.nextInt(6)));
            case 3 ->
                    new JsonValue.Str(
                            List.of("", "x", "1.5", "NaN", "2027-02", "\u0000", "batch", "import")
                                    .get(random.nextInt(8)));
            case 4 -> new JsonValue.Arr(List.of(new JsonValue.Num("1")));
            case 5 -> new JsonValue.Obj(new LinkedHashMap<>());
            case 6 -> new JsonValue.Str("x".repeat(5000));
            default -> new JsonValue.Arr(List.of());
        };
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
