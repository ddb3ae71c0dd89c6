package quarry.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.plan.Plan;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.text.Figures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A plan's workbook, worked out anew by POI's evaluator.
final class Recalculated implements AutoCloseable {

    private static final int FIRST_CHECK = 6;
    private static final int QUARRY = 3;
    private static final int OWN = 4;
    private static final int VERDICT = 6;

    private final XSSFWorkbook book;
    private final FormulaEvaluator evaluator;

    private Recalculated(XSSFWorkbook book) {
        this.book = book;
        this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    static Recalculated of(Plan plan, RateCard card) throws IOException {
        return new Recalculated(
                new XSSFWorkbook(
                        new ByteArrayInputStream(bytes(PlanPricer.price(plan, card), card))));
    }

    static byte[] bytes(PricedPlan priced, RateCard card) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlanWorkbook(
                        priced,
                        card,
                        Outlook.of(priced, card),
                        new Figures(Locale.ENGLISH, priced.plan().shownIn()),
                        "Quarry 0.0")
                .writeTo(out);
        return out.toByteArray();
    }

    XSSFWorkbook book() {
        return book;
    }

    /// Every cell with a formula.
    List<Cell> formulas() {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                }
            }
        }
        return formulas;
    }

    /// What a formula gives now.
    CellValue evaluated(Cell cell) {
        return evaluator.evaluate(cell);
    }

    /// Types a number over an input cell.
    ///
    /// @return what it held
    double enter(String name, double value) {
        Cell cell = input(name);
        double before = cell.getNumericCellValue();
        cell.setCellValue(value);
        evaluator.notifyUpdateCell(cell);
        return before;
    }

    private Cell input(String name) {
        if (book.getName(name) == null) {
            return rate(name);
        }
        CellReference at = new CellReference(book.getName(name).getRefersToFormula());
        return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    /// The price of a rate, told by its key.
    private Cell rate(String key) {
        for (Row row : book.getSheet("Rates")) {
            if (key.equals(RateKeyCells.text(row))) {
                return row.getCell(8);
            }
        }
        throw new AssertionError("no cell for " + key);
    }

    /// The engine's figures as they stand in the sheet Checks.
    List<Double> engine() {
        return checks(QUARRY);
    }

    /// The figures that the formulas give, in the same order.
    List<Double> own() {
        return checks(OWN);
    }

    private List<Double> checks(int column) {
        List<Double> figures = new ArrayList<>();
        Sheet checks = book.getSheet(ChecksSheet.NAME);
        for (int row = FIRST_CHECK; row <= checks.getLastRowNum(); row++) {
            Row at = checks.getRow(row);
            if (at != null && at.getCell(column) != null) {
                CellValue value = evaluator.evaluate(at.getCell(column));
                assertEquals(CellType.NUMERIC, value.getCellType(), () -> "Checks row " + at);
                figures.add(value.getNumberValue());
            }
        }
        return figures;
    }

    /// What the last column of the checks says, each word once.
    List<String> verdicts() {
        List<String> words = new ArrayList<>();
        Sheet checks = book.getSheet(ChecksSheet.NAME);
        for (int row = FIRST_CHECK; row <= checks.getLastRowNum(); row++) {
            Row at = checks.getRow(row);
            if (at != null && at.getCell(VERDICT) != null) {
                words.add(evaluator.evaluate(at.getCell(VERDICT)).getStringValue());
            }
        }
        return words.stream().distinct().toList();
    }

    /// A line of the summary, as its formula gives it.
    String summary(int row) {
        Cell cell = book.getSheet(SummarySheet.NAME).getRow(row).getCell(0);
        return evaluator.evaluate(cell).getStringValue();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
