package quarry.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.plan.Workload;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.report.text.StepText;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every line of every scenario with what explains it. Goes on in another sheet when one is full.
final class LinesSheet {

    static final String NAME = "Lines";

    static final List<String> HEADINGS =
            List.of(
                    "Month",
                    "Scenario",
                    "Workload",
                    "#",
                    "Model",
                    "Region",
                    "Scope",
                    "Mode",
                    "Tier",
                    "Term",
                    "Component",
                    "Purpose",
                    "Quantity",
                    "Unit",
                    "Rate USD",
                    "List USD",
                    "Discount",
                    "Net USD",
                    "Where the quantity comes from",
                    "Source",
                    "As of",
                    "Status",
                    "Note");

    private static final List<String> FIGURES =
            List.of("#", "Quantity", "Rate USD", "List USD", "Discount", "Net USD");

    private final PricedPlan priced;
    private final int linesPerSheet;

    LinesSheet(PricedPlan priced) {
        this(priced, SpreadsheetVersion.EXCEL2007.getMaxRows() - 2);
    }

    LinesSheet(PricedPlan priced, int linesPerSheet) {
        this.priced = priced;
        this.linesPerSheet = linesPerSheet;
    }

    /// The sheets it takes, one unless there are more lines than a sheet has rows.
    List<String> names() {
        int lines = priced.statements().stream().mapToInt(s -> s.lines().size()).sum();
        int sheets = Math.max(1, Math.ceilDiv(lines, linesPerSheet));
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(i -> i == 1 ? NAME : NAME + " " + i)
                .toList();
    }

    /// Fills the sheets called `names()`, which exist already.
    void fill(SXSSFWorkbook book, CellStyles styles) {
        Iterator<String> names = names().iterator();
        SheetWriter cells = start(book, styles, names.next());
        for (Statement statement : priced.statements()) {
            for (Line line : statement.lines()) {
                if (cells.rowIndex() > linesPerSheet) {
                    end(cells);
                    cells = start(book, styles, names.next());
                }
                write(cells, statement, line);
            }
        }
        end(cells);
    }

    private static SheetWriter start(SXSSFWorkbook book, CellStyles styles, String name) {
        SheetWriter cells = new SheetWriter(book.getSheet(name), styles);
        cells.headings(HEADINGS, FIGURES);
        return cells;
    }

    private static void end(SheetWriter cells) {
        cells.freezeAndFilter(0, HEADINGS.size());
        cells.finish();
    }

    private void write(SheetWriter cells, Statement statement, Line line) {
        Rate rate = line.rate();
        RateKey key = rate.key();
        cells.month(line.month()).text(statement.name()).text(workload(line.workload()));
        cells.deployment(line.deployment()).text(key.model()).text(key.region());
        cells.text(key.scope().id()).text(key.mode().id()).text(key.tier().id());
        cells.text(key.term().id()).text(line.component().label()).text(line.purpose().id());
        cells.count(line.quantity()).text(line.unit().id()).number(CellRole.RATE, rate.usd());
        cells.usd(CellRole.AMOUNT, line.amount());
        cells.number(CellRole.PERCENT, BigDecimal.ONE.subtract(line.discount()));
        cells.usd(CellRole.AMOUNT, line.net()).text(quantity(line)).text(rate.source());
        cells.text(rate.asOf()).text(rate.status().id()).text(rate.note());
        cells.newRow();
    }

    private static String quantity(Line line) {
        return line.derivation().quantitySteps(line).stream()
                .map(StepText::of)
                .collect(Collectors.joining("; "));
    }

    private String workload(String id) {
        return priced.plan().workload(id).map(Workload::name).orElse(id);
    }
}
