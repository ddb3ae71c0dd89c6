package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.money.DisplayCurrency;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.SmallResult;
import quarry.report.text.Figures;
import quarry.report.workbook.sheet.CellText;
import quarry.report.workbook.sheet.WorkbookFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class PlanWorkbookTest {

    private static final List<String> SHEETS =
            List.of(
                    "Summary",
                    "Assumptions",
                    "Rates",
                    "Months",
                    "Lines",
                    "Break-even",
                    "Checks",
                    "Missing",
                    "About");

    @Test
    void hasEverySheetInOrderReadyToReadAndPrint() throws IOException {
        try (XSSFWorkbook book = written(SmallResult.plan())) {
            List<String> names =
                    IntStream.range(0, book.getNumberOfSheets())
                            .mapToObj(book::getSheetName)
                            .toList();
            assertEquals(SHEETS, names);
            for (String name : SHEETS) {
                XSSFSheet sheet = book.getSheet(name);
                assertTrue(sheet.getPrintSetup().getLandscape(), name);
                assertTrue(sheet.getFitToPage(), name);
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), name);
            }
            for (String name : List.of("Lines", "Assumptions", "Rates")) {
                XSSFSheet sheet = book.getSheet(name);
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
                assertEquals(0, sheet.getRepeatingRows().getFirstRow(), name);
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), name);
            }
            assertEquals("Support assistant", book.getProperties().getCoreProperties().getTitle());
            assertEquals("Quarry 0.0", book.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void everyLineStandsInTheWorkbook() throws IOException {
        PricedPlan priced = SmallResult.plan();
        try (XSSFWorkbook book = written(priced)) {
            Sheet lines = book.getSheet("Lines");
            int row = 1;
            for (Statement statement : priced.statements()) {
                for (Line line : statement.lines()) {
                    assertLine(lines.getRow(row++), statement, line);
                }
            }
            assertEquals(row - 1, lastFilledRow(lines));
        }
    }

    private static void assertLine(Row row, Statement statement, Line line) {
        assertEquals(
                line.month().atDay(1),
                cell(row, "Month").getLocalDateTimeCellValue().toLocalDate());
        assertEquals("yyyy\\-mm", cell(row, "Month").getCellStyle().getDataFormatString());
        assertEquals(statement.name(), cell(row, "Scenario").getStringCellValue());
        assertEquals(line.deployment(), cell(row, "#").getNumericCellValue());
        assertEquals(line.component().label(), cell(row, "Component").getStringCellValue());
        assertNumber(line.quantity(), cell(row, "Quantity"));
        assertNumber(line.rate().usd(), cell(row, "Rate USD"));
        assertNumber(line.amount().value(), cell(row, "List USD"));
        assertNumber(line.net().value(), cell(row, "Net USD"));
        assertNumber(BigDecimal.ONE.subtract(line.discount()), cell(row, "Discount"));
        assertEquals(line.rate().source(), cell(row, "Source").getStringCellValue());
        assertEquals(line.rate().status().id(), cell(row, "Status").getStringCellValue());
        assertTrue(
                cell(row, "Where the quantity comes from")
                        .getStringCellValue()
                        .contains("requests × tokens"));
    }

    @Test
    void theSummaryHoldsTheTotalsAndTheAnswer() throws IOException {
        PricedPlan priced = SmallResult.plan();
        try (XSSFWorkbook book = written(priced)) {
            Sheet summary = book.getSheet("Summary");
            assertTrue(text(summary, 1, 0).startsWith("Batch + cache costs 2,714 USD a month"));
            for (int i = 0; i < 3; i++) {
                Statement.Amount amount = priced.statements().get(i).amount();
                assertNumber(
                        amount.total().value(), row(summary, "Total at list rates").getCell(i + 1));
                assertNumber(amount.net().value(), row(summary, "Net total").getCell(i + 1));
                assertNumber(amount.net().value(), row(summary, "Total").getCell(i + 1));
            }
            assertEquals(
                    "\"≥ \"#,##0.00",
                    row(summary, "Net total").getCell(3).getCellStyle().getDataFormatString());
            assertEquals("yes", row(summary, "Complete").getCell(1).getStringCellValue());
            assertTrue(
                    row(summary, "Complete")
                            .getCell(3)
                            .getStringCellValue()
                            .startsWith("incomplete"));
            assertEquals(
                    "not applicable", row(summary, "Extraction").getCell(3).getStringCellValue());
        }
    }

    @Test
    void ownRatesAreMarkedAndMissingOnesListed() throws IOException {
        try (XSSFWorkbook book = written(SmallResult.plan())) {
            Sheet rates = book.getSheet("Rates");
            assertEquals(3, lastFilledRow(rates));
            assertTrue(texts(rates).contains("own figure"));
            assertTrue(texts(rates).contains("quote of 2026-10-02"));
            List<String> missing = texts(book.getSheet("Missing"));
            assertTrue(missing.contains("$.scenarios[2].deployments[0]"));
            assertTrue(missing.contains("a.chat us-east-1 global on-demand output"));
            assertTrue(missing.contains("2027-01 to 2027-02"));
        }
    }

    @Test
    void assumptionsHaveUnitsAndPaths() throws IOException {
        try (XSSFWorkbook book = written(SmallResult.plan())) {
            Row requests = row(book.getSheet("Assumptions"), 1, "Requests");
            assertEquals(100_000, requests.getCell(2).getNumericCellValue());
            assertEquals("a day", requests.getCell(3).getStringCellValue());
            assertEquals(
                    "$.workloads[0].traffic.requestsPerDay",
                    requests.getCell(8).getStringCellValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "a\u0000\u0007b",
                "\ud83d",
                "/\\?*[]:'"
            })
    void noTextBecomesAFormula(String hostile) throws IOException {
        try (XSSFWorkbook book = written(SmallResult.of(hostile, hostile, hostile))) {
            int quoted = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertFalse(cell.getCellFormula().contains("HYPERLINK"));
                            continue;
                        }
                        boolean risky =
                                cell.getCellType() == CellType.STRING
                                        && CellText.looksLikeFormula(cell.getStringCellValue());
                        assertEquals(risky, cell.getCellStyle().getQuotePrefixed());
                        quoted += risky ? 1 : 0;
                    }
                }
            }
            assertEquals(CellText.looksLikeFormula(hostile), quoted > 0);
        }
    }

    @Test
    void linesGoOnInAnotherSheetWhenOneIsFull() throws IOException {
        PricedPlan priced = SmallResult.plan();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            WorkbookFile file = new WorkbookFile(book);
            new LinesSheet(priced, 4).addTo(file, _ -> {});
            file.writeTo(out);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals(3, read.getNumberOfSheets());
            assertEquals(4, lastFilledRow(read.getSheet("Lines")));
            assertEquals(4, lastFilledRow(read.getSheet("Lines 2")));
            assertEquals(1, lastFilledRow(read.getSheet("Lines 3")));
        }
    }

    @Test
    void tensOfThousandsOfLinesAreStreamed() throws IOException {
        PricedPlan small = SmallResult.plan();
        Statement one = small.statements().getFirst();
        List<Line> many = new ArrayList<>(Collections.nCopies(20_000, one.lines().getFirst()));
        Statement large = SmallResult.statement("many", "Many", many, List.of());
        workbook(new PricedPlan(small.plan(), small.card(), List.of(large)))
                .writeTo(OutputStream.nullOutputStream());
    }

    @Test
    void aPlanWithoutScenariosIsStillAWorkbook() throws IOException {
        PricedPlan small = SmallResult.plan();
        try (XSSFWorkbook book = written(new PricedPlan(small.plan(), small.card(), List.of()))) {
            assertTrue(text(book.getSheet("Summary"), 1, 0).startsWith("The plan has no scenario"));
        }
    }

    private static PlanWorkbook workbook(PricedPlan priced) {
        return new PlanWorkbook(
                priced,
                new RateCard(priced.card(), List.of(), List.of()),
                Outlook.NONE,
                new Figures(Locale.ENGLISH, DisplayCurrency.USD),
                "Quarry 0.0",
                0);
    }

    private static XSSFWorkbook written(PricedPlan priced) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook(priced).writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Cell cell(Row row, String heading) {
        return row.getCell(LinesSheet.HEADINGS.indexOf(heading));
    }

    private static void assertNumber(BigDecimal expected, Cell cell) {
        assertEquals(expected.doubleValue(), cell.getNumericCellValue());
    }

    private static Row row(Sheet sheet, String label) {
        return row(sheet, 0, label);
    }

    private static Row row(Sheet sheet, int column, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static int lastFilledRow(Sheet sheet) {
        int last = -1;
        for (Row row : sheet) {
            last = row.getPhysicalNumberOfCells() > 0 ? row.getRowNum() : last;
        }
        return last;
    }
}
