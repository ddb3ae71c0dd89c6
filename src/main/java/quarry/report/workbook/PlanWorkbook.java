package quarry.report.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import quarry.cost.PricedPlan;
import quarry.report.Outlook;
import quarry.report.text.Figures;

import java.io.IOException;
import java.io.OutputStream;

/// A priced plan as an Excel workbook.
///
/// The sheets that people read first are held in memory, so that charts and formulas can be put on them;
/// the lines are streamed behind them, however many there are.
public final class PlanWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    private final PricedPlan priced;
    private final Outlook outlook;
    private final Figures figures;
    private final String program;

    /// @param program name and version, e.g. `Quarry 1.0.0`
    public PlanWorkbook(PricedPlan priced, Outlook outlook, Figures figures, String program) {
        this.outlook = outlook;
        this.priced = priced;
        this.figures = figures;
        this.program = program;
    }

    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, _ -> {});
    }

    public void writeTo(OutputStream out, WriteProgress progress) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(book);
            LinesSheet lines = new LinesSheet(priced);
            fill(new SummarySheet(priced, outlook, figures), book, styles);
            lines.names().forEach(book::createSheet);
            fill(new AssumptionsSheet(priced.plan()), book, styles);
            fill(new RatesSheet(priced), book, styles);
            fill(new MissingSheet(priced), book, styles);
            fill(new AboutSheet(priced, program), book, styles);
            properties(book.getProperties());
            book.setActiveSheet(0);
            try (SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
                lines.fill(streamed, styles, progress);
                progress.reached(-1);
                streamed.write(out);
            }
        }
    }

    private static void fill(PlanSheet sheet, XSSFWorkbook book, CellStyles styles) {
        SheetWriter cells = new SheetWriter(book.createSheet(sheet.name()), styles);
        sheet.fill(cells);
        cells.finish();
    }

    private void properties(POIXMLProperties properties) {
        properties.getCoreProperties().setTitle(CellText.fitting(priced.plan().name()));
        properties.getCoreProperties().setCreator(program);
        properties
                .getCoreProperties()
                .setDescription(
                        "Planned Amazon Bedrock costs, rates of " + priced.card().published());
        properties.getExtendedProperties().setApplication(program);
        properties.getCustomProperties().addProperty("Rate card", priced.card().id());
        properties
                .getCustomProperties()
                .addProperty("Month basis", priced.plan().monthBasis().id());
    }
}
