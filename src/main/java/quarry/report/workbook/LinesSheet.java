package quarry.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;

import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.plan.Workload;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.report.text.StepText;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.CellText;
import quarry.report.workbook.sheet.SheetLayout;
import quarry.report.workbook.sheet.SheetWriter;
import quarry.report.workbook.sheet.SheetXml;
import quarry.report.workbook.sheet.WorkbookFile;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Every line of every scenario with what explains it, written as it is read. Goes on in another sheet when one
/// is full.
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

    /// Widths in characters, in the order of the headings.
    private static final List<Integer> WIDTHS =
            List.of(
                    9, 26, 26, 6, 44, 14, 10, 13, 10, 9, 24, 12, 18, 14, 14, 16, 10, 16, 48, 36, 11,
                    11, 24);

    private final PricedPlan priced;
    private final int linesPerSheet;
    private final Map<Rate, RateTexts> rates = new IdentityHashMap<>();
    private final Map<String, String> workloads = new HashMap<>();

    /// What a rate brings to each of its lines.
    ///
    /// @param where model, region, scope, mode, tier, term and component
    /// @param provenance source, date, status and note
    private record RateTexts(List<String> where, String unit, List<String> provenance) {}

    LinesSheet(PricedPlan priced) {
        this(priced, SpreadsheetVersion.EXCEL2007.getMaxRows() - 2);
    }

    LinesSheet(PricedPlan priced, int linesPerSheet) {
        this.priced = priced;
        this.linesPerSheet = linesPerSheet;
        for (Workload workload : priced.plan().workloads()) {
            workloads.put(workload.id(), CellText.stored(workload.name()));
        }
    }

    private int count() {
        return priced.statements().stream().mapToInt(s -> s.lines().size()).sum();
    }

    /// Adds as many sheets as it takes, one unless there are more lines than a sheet has rows.
    void addTo(WorkbookFile file, WriteProgress progress) {
        int count = count();
        for (int from = 0; from == 0 || from < count; from += linesPerSheet) {
            int first = from;
            int last = Math.min(count, from + linesPerSheet);
            int number = from / linesPerSheet + 1;
            file.add(
                    layout(number == 1 ? NAME : NAME + " " + number, last - first),
                    xml -> write(xml, first, last, progress));
        }
    }

    private static SheetLayout layout(String name, int lines) {
        SheetLayout layout = new SheetLayout(name);
        for (int column = 0; column < WIDTHS.size(); column++) {
            layout.width(column, WIDTHS.get(column));
        }
        layout.freeze(0, lines, HEADINGS.size());
        return layout;
    }

    private void write(SheetXml xml, int first, int last, WriteProgress progress)
            throws IOException {
        xml.startRow(0);
        for (String heading : HEADINGS) {
            xml.text(
                    FIGURES.contains(heading) ? CellRole.FIGURE_HEADING : CellRole.HEADING,
                    heading);
        }
        xml.endRow();
        int at = 0;
        int all = Math.max(1, count());
        for (Statement statement : priced.statements()) {
            String scenario = CellText.stored(statement.name());
            List<Line> lines = statement.lines();
            for (int i = Math.max(0, first - at); i < lines.size() && at + i < last; i++) {
                write(xml, scenario, lines.get(i));
                progress.reached((double) (at + i + 1) / all);
            }
            at += lines.size();
        }
        if (last == count()) {
            progress.reached(-1);
        }
    }

    private void write(SheetXml xml, String scenario, Line line) throws IOException {
        RateTexts rate = rates.computeIfAbsent(line.rate(), LinesSheet::texts);
        xml.startRow(0);
        xml.number(CellRole.MONTH, SheetWriter.serial(line.month()));
        xml.text(CellRole.TEXT, scenario);
        xml.text(CellRole.TEXT, workloads.getOrDefault(line.workload(), ""));
        if (line.deployment() == Line.NO_DEPLOYMENT) {
            xml.blank();
        } else {
            xml.number(CellRole.WHOLE, line.deployment());
        }
        texts(xml, rate.where());
        xml.text(CellRole.TEXT, line.purpose().id());
        xml.number(SheetWriter.countRole(line.quantity()), line.quantity().doubleValue());
        xml.text(CellRole.TEXT, rate.unit());
        xml.number(CellRole.RATE, line.rate().usd().doubleValue());
        xml.number(CellRole.AMOUNT, line.amount().value().doubleValue());
        xml.number(CellRole.PERCENT, BigDecimal.ONE.subtract(line.discount()).doubleValue());
        xml.number(CellRole.AMOUNT, line.net().value().doubleValue());
        xml.text(CellRole.TEXT, CellText.stored(quantity(line)));
        texts(xml, rate.provenance());
        xml.endRow();
    }

    private static void texts(SheetXml xml, List<String> texts) throws IOException {
        for (String text : texts) {
            xml.text(CellRole.TEXT, text);
        }
    }

    private static RateTexts texts(Rate rate) {
        RateKey key = rate.key();
        return new RateTexts(
                stored(
                        key.model(),
                        key.region(),
                        key.scope().id(),
                        key.mode().id(),
                        key.tier().id(),
                        key.term().id(),
                        key.component().label()),
                rate.unit().id(),
                stored(rate.source(), rate.asOf(), rate.status().id(), rate.note()));
    }

    private static List<String> stored(String... texts) {
        List<String> stored = new ArrayList<>();
        for (String text : texts) {
            stored.add(CellText.stored(text));
        }
        return stored;
    }

    private static String quantity(Line line) {
        return line.derivation().quantitySteps(line).stream()
                .map(StepText::of)
                .collect(Collectors.joining("; "));
    }
}
