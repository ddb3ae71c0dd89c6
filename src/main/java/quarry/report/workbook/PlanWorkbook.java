package quarry.report.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.money.DisplayCurrency;
import quarry.rates.Rate;
import quarry.rates.RateCard;
import quarry.report.Outlook;
import quarry.report.assumption.Assumptions;
import quarry.report.text.Figures;
import quarry.report.workbook.model.Inputs;
import quarry.report.workbook.model.ModelSize;
import quarry.report.workbook.model.PlanModel;
import quarry.report.workbook.model.RateCells;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.CellText;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;
import quarry.report.workbook.sheet.WorkbookFile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A priced plan as an Excel workbook that recalculates: formulas lead from assumptions and rates to every
/// amount. Of a plan too large for that it holds the figures alone. Lines are streamed, however many there are.
public final class PlanWorkbook {

    private final PricedPlan priced;
    private final RateCard card;
    private final Outlook outlook;
    private final Figures figures;
    private final String program;
    private final int mostRows;

    /// @param card that the plan was priced with
    /// @param program name and version, e.g. `Quarry 1.0.0`
    public PlanWorkbook(
            PricedPlan priced, RateCard card, Outlook outlook, Figures figures, String program) {
        this(priced, card, outlook, figures, program, ModelSize.MOST_ROWS);
    }

    /// @param mostRows of formulas; above that the workbook holds figures
    PlanWorkbook(
            PricedPlan priced,
            RateCard card,
            Outlook outlook,
            Figures figures,
            String program,
            int mostRows) {
        this.priced = priced;
        this.card = card;
        this.outlook = outlook;
        this.figures = figures;
        this.program = program;
        this.mostRows = mostRows;
    }

    public void writeTo(OutputStream out) throws IOException {
        writeTo(out, _ -> {});
    }

    public void writeTo(OutputStream out, WriteProgress progress) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            WorkbookFile file = new WorkbookFile(book);
            boolean live = ModelSize.fits(priced.plan(), mostRows);
            Inputs inputs = new Inputs(Assumptions.of(priced.plan()), live);
            RateCells rates = new RateCells(live);
            if (live) {
                PlanModel model = new PlanModel(priced, card, inputs, rates);
                sheets(file, inputs, rates, model, model.months(), true);
                lines(file, progress);
                file.add(
                        filled(
                                new ChecksSheet(
                                        priced,
                                        model,
                                        inputs.changes().plus(rates.changes()),
                                        true)));
                model.working().forEach(file::add);
            } else {
                Totals totals = new StatementTotals(priced);
                used().forEach(rates::of);
                sheets(file, inputs, rates, totals, filled(new ComponentMonths(priced)), false);
                lines(file, progress);
                file.add(filled(new ChecksSheet(priced, totals, Formula.ZERO, false)));
            }
            file.add(filled(new MissingSheet(priced)));
            file.add(filled(new AboutSheet(priced, program, live)));
            names(book, inputs.names());
            names(book, rates.names());
            properties(book.getProperties());
            book.setActiveSheet(0);
            book.setForceFormulaRecalculation(live);
            file.writeTo(out);
        }
    }

    private void sheets(
            WorkbookFile file,
            Inputs inputs,
            RateCells rates,
            Totals totals,
            SheetWriter months,
            boolean live) {
        file.add(filled(new SummarySheet(priced, totals, perUsd(inputs, live), outlook, figures)));
        file.add(inputs.sheet());
        file.add(rates.sheet());
        file.add(months);
    }

    private void lines(WorkbookFile file, WriteProgress progress) {
        new LinesSheet(priced).addTo(file, progress);
        file.add(filled(new BreakEvenSheet(priced.plan(), card, figures)));
    }

    private Formula perUsd(Inputs inputs, boolean live) {
        DisplayCurrency shown = priced.plan().shownIn();
        return live && !shown.equals(DisplayCurrency.USD)
                ? inputs.at("$.currency")
                : Formula.number(shown.perUsd());
    }

    private static SheetWriter filled(PlanSheet sheet) {
        SheetWriter cells = new SheetWriter(sheet.name());
        sheet.fill(cells);
        return cells;
    }

    /// The rates that lines use.
    private List<Rate> used() {
        return priced.statements().stream()
                .flatMap(statement -> statement.lines().stream())
                .map(Line::rate)
                .distinct()
                .sorted(Comparator.comparing(rate -> rate.key().text()))
                .toList();
    }

    private static void names(XSSFWorkbook book, Map<String, String> names) {
        names.forEach(
                (name, cell) -> {
                    Name defined = book.createName();
                    defined.setNameName(name);
                    defined.setRefersToFormula(cell);
                });
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
