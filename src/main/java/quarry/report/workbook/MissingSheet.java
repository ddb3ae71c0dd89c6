package quarry.report.workbook;

import quarry.cost.CommitmentLeft;
import quarry.cost.Line;
import quarry.cost.PricedPlan;
import quarry.cost.Statement;
import quarry.plan.Problem;
import quarry.plan.Workload;
import quarry.report.MissingCell;
import quarry.report.workbook.sheet.CellRole;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.List;

/// What the totals lack, and what a reader of the figures should know.
final class MissingSheet implements PlanSheet {

    private static final List<String> HEADINGS =
            List.of(
                    "Scenario",
                    "Workload",
                    "#",
                    "Months",
                    "Reason",
                    "Nearest rates",
                    "Place in the plan");

    private final PricedPlan priced;

    MissingSheet(PricedPlan priced) {
        this.priced = priced;
    }

    @Override
    public String name() {
        return "Missing";
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.headings(HEADINGS, List.of("#"));
        if (priced.complete()) {
            cells.text("none: every cell has an amount").newRow();
        }
        for (Statement statement : priced.statements()) {
            MissingCell.of(statement.gaps()).forEach(gap -> gap(cells, statement, gap));
        }
        cells.newRow();
        cells.text(CellRole.SECTION, "Commitment left after the plan, in no total").newRow();
        for (Statement statement : priced.statements()) {
            statement.commitments().forEach(left -> commitment(cells, statement, left));
        }
        cells.newRow();
        cells.text(CellRole.SECTION, "Notes").newRow();
        for (Statement statement : priced.statements()) {
            statement.warnings().forEach(warning -> warning(cells, statement, warning));
        }
    }

    private void gap(SheetWriter cells, Statement statement, MissingCell missing) {
        cells.text(statement.name()).text(workload(missing.workload()));
        cells.deployment(missing.deployment()).text(missing.when());
        cells.text(CellRole.LONG_TEXT, missing.reason());
        cells.text(CellRole.LONG_TEXT, String.join("\n", missing.nearestTexts()));
        cells.text(missing.path()).newRow();
    }

    private void commitment(SheetWriter cells, Statement statement, CommitmentLeft left) {
        boolean shared = left.deployment() == Line.NO_DEPLOYMENT;
        cells.text(statement.name()).text(shared ? "shared units" : workload(left.workload()));
        cells.deployment(left.deployment()).text("through " + left.through());
        cells.usd(CellRole.AMOUNT, left.net()).text("USD net").newRow();
    }

    private static void warning(SheetWriter cells, Statement statement, Problem warning) {
        cells.text(statement.name()).skip().skip().skip();
        cells.text(CellRole.LONG_TEXT, warning.message()).skip().text(warning.path()).newRow();
    }

    private String workload(String id) {
        return priced.plan().workload(id).map(Workload::name).orElse(id);
    }
}
