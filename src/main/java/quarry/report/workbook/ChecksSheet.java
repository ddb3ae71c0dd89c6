package quarry.report.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import quarry.cost.PricedPlan;
import quarry.report.workbook.model.Totals;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.time.YearMonth;
import java.util.List;

/// The engine's figures against those of the sheets' formulas. Their difference has to be 0 while no input is
/// changed.
final class ChecksSheet implements PlanSheet {

    static final String NAME = "Checks";

    private static final List<String> HEADINGS =
            List.of(
                    "Scenario",
                    "Month",
                    "Figure",
                    "Quarry",
                    "This workbook",
                    "Difference",
                    "Check",
                    "Missing amounts",
                    "Net USD if complete");
    private static final List<String> FIGURES =
            List.of(
                    "Quarry",
                    "This workbook",
                    "Difference",
                    "Missing amounts",
                    "Net USD if complete");
    private static final int RESULT_ROW = 1;
    private static final int HEADER_ROW = 5;
    private static final int VERDICT = 6;

    /// The cell that says how the checks stand.
    static final String RESULT = NAME + "!$B$" + (RESULT_ROW + 1);

    private static final String OK = "OK: every figure of this workbook equals Quarry's";
    private static final String WRONG =
            "DIFFERS: a formula of this workbook does not give Quarry's figure, see Checks";
    private static final String CHANGED =
            " inputs were changed here; differences to Quarry's figures show what that does";

    private final PricedPlan priced;
    private final Totals engine;
    private final Totals totals;
    private final Formula changes;
    private final boolean live;

    /// @param changes how many inputs are no longer what they were
    ChecksSheet(PricedPlan priced, Totals totals, Formula changes, boolean live) {
        this.priced = priced;
        this.engine = new StatementTotals(priced);
        this.totals = totals;
        this.changes = changes;
        this.live = live;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// The cells of the scenarios' names, one below another.
    static String names(int scenarios) {
        return column(0, scenarios);
    }

    /// The cells of the scenarios' net totals, text where a total is incomplete.
    static String complete(int scenarios) {
        return column(8, scenarios);
    }

    private static String column(int column, int scenarios) {
        SheetWriter at = new SheetWriter(NAME);
        return at.range(column, HEADER_ROW + 1, HEADER_ROW + scenarios);
    }

    @Override
    public void fill(SheetWriter cells) {
        int scenarios = priced.statements().size();
        int last = HEADER_ROW + scenarios * (4 + 2 * priced.plan().months());
        cells.text(CellRole.TITLE, "Checks").newRow();
        cells.text("Result");
        String verdicts =
                SheetWriter.localRange(VERDICT, HEADER_ROW + 1, Math.max(last, HEADER_ROW + 1));
        int wrong = wrong();
        cells.words(
                CellRole.ANSWER,
                "IF($B$3=0,IF($B$4=0,\"" + OK + "\",\"" + WRONG + "\"),$B$3&\"" + CHANGED + "\")",
                wrong == 0 ? OK : WRONG);
        cells.newRow();
        cells.text("Inputs changed").formula(CellRole.WHOLE, changes).newRow();
        cells.text("Figures that differ");
        cells.formula(CellRole.WHOLE, Formula.atom("COUNTIF(" + verdicts + ",\"differs\")", wrong));
        cells.newRow();
        cells.text(
                CellRole.HINT,
                live
                        ? "Quarry's figures are numbers; those of this workbook are worked out by"
                                + " its formulas. A difference above a billionth or half a cent"
                                + " counts."
                        : "This plan is too large for formulas: the sheets hold Quarry's own"
                                + " figures.");
        cells.newRow();
        cells.headings(HEADINGS, FIGURES);
        for (int s = 0; s < scenarios; s++) {
            scenario(cells, s);
        }
        for (int s = 0; s < scenarios; s++) {
            figures(cells, s);
        }
        cells.freezeAndFilter(HEADER_ROW, HEADINGS.size());
        cells.layout().add(sheet -> colour(sheet, Math.max(last, HEADER_ROW + 1)));
    }

    /// The net totals first, in one block, so that the summary can look for the least of them.
    private void scenario(SheetWriter cells, int scenario) {
        Formula net = totals.net(scenario);
        compare(cells, scenario, null, "net", engine.net(scenario).value(), net);
        Formula here = Formula.atom("E" + (cells.rowIndex() + 1), net.value());
        Formula gaps = totals.gaps(scenario);
        cells.formula(CellRole.WHOLE, gaps);
        boolean complete = gaps.value() == 0;
        cells.formula(
                CellRole.AMOUNT,
                Formula.atom(
                        "IF(" + cells.here().text() + "=0," + here.text() + ",\"incomplete\")",
                        complete ? net.value() : Double.NaN),
                "incomplete");
        cells.newRow();
    }

    private void figures(SheetWriter cells, int scenario) {
        compare(
                cells,
                scenario,
                null,
                "list",
                engine.list(scenario).value(),
                totals.list(scenario));
        cells.newRow();
        for (int m = 0; m < priced.plan().months(); m++) {
            YearMonth month = priced.plan().start().plusMonths(m);
            double list = engine.listInMonth(scenario, m).value();
            compare(cells, scenario, month, "list", list, totals.listInMonth(scenario, m));
            cells.newRow();
            double net = engine.netInMonth(scenario, m).value();
            compare(cells, scenario, month, "net", net, totals.netInMonth(scenario, m));
            cells.newRow();
        }
        double served = engine.served(scenario).value();
        compare(cells, scenario, null, "requests served", served, totals.served(scenario));
        cells.newRow();
        double outcomes = engine.outcomes(scenario).value();
        compare(cells, scenario, null, "outcomes", outcomes, totals.outcomes(scenario));
        cells.newRow();
    }

    private void compare(
            SheetWriter cells,
            int scenario,
            @Nullable YearMonth month,
            String figure,
            double engine,
            Formula sheet) {
        cells.text(priced.statements().get(scenario).name());
        if (month == null) {
            cells.text("all");
        } else {
            cells.month(month);
        }
        cells.text(figure).formula(CellRole.AMOUNT, Formula.number(engine));
        Formula quarry = cells.here();
        cells.formula(CellRole.AMOUNT, sheet);
        Formula own = cells.here();
        Formula raw = own.minus(quarry);
        cells.formula(
                CellRole.DIFFERENCE,
                Formula.atom("ROUND(" + raw.text() + ",6)", Math.rint(raw.value() * 1e6) / 1e6));
        cells.words(
                CellRole.VERDICT,
                "IF(ABS("
                        + raw.text()
                        + ")<=MAX(1E-9,MIN(0.005,1E-9*ABS("
                        + quarry.text()
                        + "))),\"ok\",\"differs\")",
                agree(engine, sheet.value()) ? "ok" : "differs");
    }

    private static boolean agree(double engine, double sheet) {
        return Math.abs(sheet - engine) <= Math.max(1e-9, Math.min(0.005, 1e-9 * Math.abs(engine)));
    }

    /// What the result says as the file is written.
    static String result(PricedPlan priced, Totals totals) {
        return new ChecksSheet(priced, totals, Formula.ZERO, true).wrong() == 0 ? OK : WRONG;
    }

    /// How many figures differ as the file is written.
    private int wrong() {
        int wrong = 0;
        for (int s = 0; s < priced.statements().size(); s++) {
            wrong +=
                    differs(engine.net(s), totals.net(s)) + differs(engine.list(s), totals.list(s));
            wrong += differs(engine.served(s), totals.served(s));
            wrong += differs(engine.outcomes(s), totals.outcomes(s));
            for (int m = 0; m < priced.plan().months(); m++) {
                wrong += differs(engine.listInMonth(s, m), totals.listInMonth(s, m));
                wrong += differs(engine.netInMonth(s, m), totals.netInMonth(s, m));
            }
        }
        return wrong;
    }

    private static int differs(Formula engine, Formula sheet) {
        return agree(engine.value(), sheet.value()) ? 0 : 1;
    }

    private static void colour(XSSFSheet sheet, int last) {
        SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        String first = "$G" + (HEADER_ROW + 2);
        rules.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(HEADER_ROW + 1, last, VERDICT, VERDICT)
                },
                filled(rules, first + "=\"differs\"", IndexedColors.ROSE),
                filled(rules, first + "=\"ok\"", IndexedColors.LIGHT_GREEN));
    }

    private static ConditionalFormattingRule filled(
            SheetConditionalFormatting rules, String formula, IndexedColors colour) {
        ConditionalFormattingRule rule = rules.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(colour.getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
