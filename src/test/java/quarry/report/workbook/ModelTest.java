package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.oracle.RandomPlans;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.workbook.model.ModelSize;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Every formula of a workbook is worked out by POI and gives what the engine says, before and after inputs change.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("temporary files")
class ModelTest {

    /// What Excel, LibreOffice and POI all work out alike.
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "ABS",
                    "COUNT",
                    "COUNTIF",
                    "COUNTIFS",
                    "FIXED",
                    "IF",
                    "INDEX",
                    "ISNUMBER",
                    "MATCH",
                    "MAX",
                    "MIN",
                    "ROUND",
                    "ROUNDUP",
                    "SUM",
                    "SUMIFS",
                    "SUMPRODUCT");

    private static final Pattern CALL = Pattern.compile("([A-Z][A-Z.]*)\\(");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    /// Workbooks are worked out ahead on all cores, in the order in which the tests ask for them.
    private static final Map<Object, Future<?>> CHECKS = new HashMap<>();

    private static RateCard card;

    /// The plan of a check, and whether its inputs are changed.
    private record Check(Object plan, boolean changed) {}

    @BeforeAll
    static void begin() throws Exception {
        card = BundledCard.read();
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (boolean changed : new boolean[] {true, false}) {
            samples()
                    .forEach(
                            file ->
                                    CHECKS.put(
                                            new Check(file, changed),
                                            cores.submit(() -> run(sample(file), card, changed))));
            seeds().forEach(
                            seed ->
                                    CHECKS.put(
                                            new Check(seed, changed),
                                            cores.submit(
                                                    () ->
                                                            run(
                                                                    new RandomPlans(seed).next(),
                                                                    RandomPlans.card(),
                                                                    changed))));
        }
        cores.shutdown();
    }

    @AfterAll
    static void end() {
        CHECKS.clear();
    }

    private static Void run(Plan plan, RateCard rates, boolean changed) throws IOException {
        if (changed) {
            changed(plan, rates);
        } else {
            check(plan, rates);
        }
        return null;
    }

    private static void await(Object plan, boolean changed) throws Throwable {
        try {
            Objects.requireNonNull(CHECKS.get(new Check(plan, changed))).get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files
                    .filter(f -> f.toString().endsWith(".plan.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("quarry.workbooks", 4));
    }

    private static Plan sample(Path file) {
        return assertInstanceOf(PlanReading.Opened.class, PlanReader.read(file)).plan();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormulaOfASampleGivesTheEnginesFigures(Path file) throws Throwable {
        assertTrue(ModelSize.fits(sample(file)));
        await(file, false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFormulaOfARandomPlanGivesTheEnginesFigures(long seed) throws Throwable {
        await(seed, false);
    }

    private static void check(Plan plan, RateCard card) throws IOException {
        try (Recalculated workbook = Recalculated.of(plan, card)) {
            for (Cell cell : workbook.formulas()) {
                if (cell.getSheet().getSheetName().equals(ChecksSheet.NAME)
                        && cell.getColumnIndex() == 5) {
                    continue; // what is left of two equal sums
                }
                same(cell, workbook.evaluated(cell));
            }
            assertEquals(List.of("ok"), workbook.verdicts());
            close(workbook.engine(), workbook.own());
            assertTrue(workbook.summary(3).startsWith("OK"), workbook.summary(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "a\"b&\"c", "*", ">0", "n", "'x", "a\u0007_x0041_"})
    void namesThatMeanSomethingToASpreadsheetStayText(String name) throws IOException {
        Plan plan = sample(Path.of("samples/support-chat.plan.json"));
        check(
                plan.withName(name)
                        .withWorkloads(
                                plan.workloads().stream().map(w -> w.withName(name)).toList())
                        .withScenarios(
                                plan.scenarios().stream().map(s -> s.withName(name)).toList()),
                card);
    }

    /// A formula gives what the file says it gives.
    private static void same(Cell cell, CellValue value) {
        String at = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell;
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            assertEquals(cell.getStringCellValue(), value.getStringValue(), at);
        } else {
            assertEquals(CellType.NUMERIC, value.getCellType(), at);
            double kept = cell.getNumericCellValue();
            assertEquals(kept, value.getNumberValue(), 1e-9 * Math.max(1, Math.abs(kept)), at);
        }
    }

    private static void close(List<Double> expected, List<Double> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            double engine = expected.get(i);
            double allowed = Math.max(1e-9, Math.min(0.005, 1e-9 * Math.abs(engine)));
            assertEquals(engine, actual.get(i), allowed, "row " + i + " of the checks");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aChangedInputOfASampleGivesWhatTheEngineSaysOfTheChangedPlan(Path file) throws Throwable {
        await(file, true);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aChangedInputOfARandomPlanGivesWhatTheEngineSaysOfTheChangedPlan(long seed)
            throws Throwable {
        await(seed, true);
    }

    private static void changed(Plan plan, RateCard card) throws IOException {
        try (Recalculated workbook = Recalculated.of(plan, card)) {
            for (InputEdit edit : InputEdit.of(plan, card)) {
                double before = workbook.enter(edit.name(), edit.value());
                try (Recalculated other = Recalculated.of(edit.plan(), card)) {
                    close(other.engine(), workbook.own());
                } catch (AssertionError e) {
                    throw new AssertionError(edit.name() + " = " + edit.value(), e);
                }
                if (before != edit.value()) {
                    assertTrue(workbook.summary(3).contains("changed"), workbook.summary(3));
                }
                workbook.enter(edit.name(), before);
            }
            assertTrue(workbook.summary(3).startsWith("OK"), workbook.summary(3));
        }
    }

    @Test
    void theSentenceFollowsTheInputs() throws IOException {
        Plan plan = sample(Path.of("samples/support-chat.plan.json"));
        try (Recalculated workbook = Recalculated.of(plan, card)) {
            String before = workbook.summary(2);
            assertTrue(before.contains("Haiku 4.5, on demand costs the least"), before);
            workbook.enter("s1_d1_share", 0.001);
            String after = workbook.summary(2);
            assertTrue(after.contains("Sonnet 4.5, on demand costs the least"), after);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsKnownFunctionsAndNoLinkOrMacro(Path file) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Recalculated workbook = Recalculated.of(sample(file), card)) {
            for (Cell cell : workbook.formulas()) {
                String formula = TEXT.matcher(cell.getCellFormula()).replaceAll("\"\"");
                assertTrue(formula.length() <= 8_192, formula);
                assertFalse(formula.contains("["), formula);
                Matcher calls = CALL.matcher(formula);
                while (calls.find()) {
                    used.add(calls.group(1));
                }
            }
            assertTrue(workbook.book().getExternalLinksTable().isEmpty());
            assertFalse(workbook.book().isMacroEnabled());
        }
        used.removeAll(FUNCTIONS);
        assertEquals(Set.of(), used);
    }
}
