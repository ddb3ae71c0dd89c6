package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.store.card.BundledCard;
import quarry.store.plan.PlanReader;
import quarry.store.plan.PlanReading;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Every sample's workbook worked out by LibreOffice, as exported and with inputs changed:
/// `mvn -q -Plibreoffice test`. Leaves the workbooks and their pages in `target/libreoffice`.
@EnabledIfSystemProperty(
        named = "quarry.libreoffice",
        matches = "true",
        disabledReason = "needs LibreOffice; run mvn -Plibreoffice test")
class LibreOfficeTest {

    private static final Path FOLDER = Path.of("target", "libreoffice");
    private static final Set<String> EDITED =
            Set.of("w1_requests_per_day", "w1_growth_per_month", "w1_output_tokens", "w1_hit_rate");

    /// Otherwise LibreOffice believes the values in the file until a cell is changed.
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
              <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
              </item>
            </oor:items>
            """;

    private static RateCard card;

    @BeforeAll
    static void readCard() throws Exception {
        Assumptions.assumeTrue(installed(), LibreOfficeTest::missing);
        card = BundledCard.read();
        Path settings = FOLDER.resolve("profile").resolve("user");
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static String missing() {
        String message =
                "LibreOffice is not installed, nothing was recalculated: install the system's"
                        + " package libreoffice-calc";
        System.out.println(message);
        return message;
    }

    @Test
    void worksOutEverySampleAsTheEngineDoes() throws Exception {
        Map<String, List<Double>> expected = new LinkedHashMap<>();
        List<Path> written = new ArrayList<>();
        for (Path sample : samples()) {
            Plan plan = assertInstanceOf(PlanReading.Opened.class, PlanReader.read(sample)).plan();
            String name = sample.getFileName().toString().replace(".plan.json", "");
            try (Recalculated workbook = Recalculated.of(plan, card)) {
                written.add(save(workbook, name));
                expected.put(name, workbook.engine());
                for (InputEdit edit : InputEdit.of(plan, card)) {
                    boolean rate = edit.name().contains(" ");
                    if (rate || EDITED.contains(edit.name())) {
                        String edited = name + "-" + (rate ? "rate" : edit.name());
                        double before = workbook.enter(edit.name(), edit.value());
                        written.add(save(workbook, edited));
                        workbook.enter(edit.name(), before);
                        try (Recalculated other = Recalculated.of(edit.plan(), card)) {
                            expected.put(edited, other.engine());
                        }
                    }
                }
            }
        }
        Path converted = FOLDER.resolve("recalculated");
        convert("xlsx", converted, written);
        for (Map.Entry<String, List<Double>> entry : expected.entrySet()) {
            Path file = converted.resolve(entry.getKey() + ".xlsx");
            assertTrue(Files.exists(file), "LibreOffice did not open " + entry.getKey());
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                assertNoErrors(book, entry.getKey());
                assertClose(entry.getValue(), own(book), entry.getKey());
            }
        }
    }

    @Test
    void printsEverySample() throws Exception {
        List<Path> written = new ArrayList<>();
        for (Path sample : samples()) {
            Plan plan = assertInstanceOf(PlanReading.Opened.class, PlanReader.read(sample)).plan();
            try (Recalculated workbook = Recalculated.of(plan, card)) {
                String name = sample.getFileName().toString().replace(".plan.json", "");
                written.add(save(workbook, name));
            }
        }
        Path pages = FOLDER.resolve("pages");
        convert("pdf", pages, written);
        for (Path file : written) {
            String name = file.getFileName().toString().replace(".xlsx", ".pdf");
            assertTrue(Files.size(pages.resolve(name)) > 10_000, name);
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(f -> f.toString().endsWith(".plan.json")).sorted().toList();
        }
    }

    private static Path save(Recalculated workbook, String name) throws IOException {
        Path file = FOLDER.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.book().write(out);
        }
        return file;
    }

    private static void convert(String format, Path folder, List<Path> files) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation="
                                        + FOLDER.resolve("profile").toAbsolutePath().toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process soffice =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(FOLDER.resolve("soffice-" + format + ".log").toFile())
                        .start();
        assertTrue(soffice.waitFor(8, TimeUnit.MINUTES), "LibreOffice takes too long");
        assertEquals(0, soffice.exitValue());
    }

    private static void assertNoErrors(XSSFWorkbook book, String name) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    CellType type =
                            cell.getCellType() == CellType.FORMULA
                                    ? cell.getCachedFormulaResultType()
                                    : cell.getCellType();
                    assertFalse(
                            type == CellType.ERROR,
                            () -> name + " " + sheet.getSheetName() + "!" + cell.getAddress());
                }
            }
        }
    }

    /// The figures that LibreOffice worked out, in the order of the checks.
    private static List<Double> own(XSSFWorkbook book) {
        List<Double> figures = new ArrayList<>();
        for (Row row : book.getSheet(ChecksSheet.NAME)) {
            Cell cell = row.getCell(4);
            if (row.getRowNum() > 5 && cell != null && cell.getCellType() == CellType.FORMULA) {
                figures.add(cell.getNumericCellValue());
            }
        }
        return figures;
    }

    private static void assertClose(List<Double> expected, List<Double> actual, String name) {
        assertEquals(expected.size(), actual.size(), name);
        for (int i = 0; i < expected.size(); i++) {
            double engine = expected.get(i);
            double allowed = Math.max(1e-9, Math.min(0.005, 1e-9 * Math.abs(engine)));
            assertEquals(engine, actual.get(i), allowed, name + ", row " + i);
        }
    }
}
