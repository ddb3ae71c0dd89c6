package quarry.bench;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import quarry.cost.PricedPlan;
import quarry.cost.price.PlanPricer;
import quarry.money.DisplayCurrency;
import quarry.report.Outlook;
import quarry.report.text.Figures;
import quarry.report.workbook.PlanWorkbook;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetXml;
import quarry.report.workbook.sheet.WorkbookFile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// 100,000 rows into a workbook, in a heap of 256 MB: the same 20 columns (4 texts, 16 numbers) by Quarry and by
/// fastexcel, and the whole export of a plan of 100,000 lines.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class WorkbookRows {

    private static final int ROWS = 100_000;
    private static final int TEXTS = 4;
    private static final int NUMBERS = 16;

    /// 100,800 lines: 2,800 deployments over 12 months, three components.
    @State(Scope.Benchmark)
    public static class Large {
        private PricedPlan priced = PlanPricer.price(BenchPlans.lines(1, 1, 1), BenchPlans.CARD);

        @Setup
        public void grow() {
            priced = PlanPricer.price(BenchPlans.lines(280, 10, 12), BenchPlans.CARD);
        }
    }

    @Benchmark
    public void twentyColumns() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            WorkbookFile file = new WorkbookFile(book);
            file.add(new SheetLayout("Rows"), WorkbookRows::write);
            file.writeTo(OutputStream.nullOutputStream());
        }
    }

    private static void write(SheetXml xml) throws IOException {
        for (int row = 0; row < ROWS; row++) {
            xml.startRow(0);
            for (int column = 0; column < TEXTS; column++) {
                xml.text(CellRole.TEXT, text(row, column));
            }
            for (int column = 0; column < NUMBERS; column++) {
                xml.number(CellRole.AMOUNT, number(row, column));
            }
            xml.endRow();
        }
    }

    @Benchmark
    public void twentyColumnsByFastexcel() throws IOException {
        try (Workbook book = new Workbook(OutputStream.nullOutputStream(), "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Rows");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < TEXTS; column++) {
                    sheet.value(row, column, text(row, column));
                }
                for (int column = 0; column < NUMBERS; column++) {
                    sheet.value(row, TEXTS + column, number(row, column));
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static String text(int row, int column) {
        return "text " + (row / 7 + column) % 5_000;
    }

    private static double number(int row, int column) {
        return row * 1.37 + column / 7.0;
    }

    @Benchmark
    public void planOf100_000Lines(Large large) throws IOException {
        new PlanWorkbook(
                        large.priced,
                        BenchPlans.CARD,
                        Outlook.NONE,
                        new Figures(Locale.ENGLISH, DisplayCurrency.USD),
                        "bench")
                .writeTo(OutputStream.nullOutputStream());
    }
}
