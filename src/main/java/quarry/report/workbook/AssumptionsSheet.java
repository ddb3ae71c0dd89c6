package quarry.report.workbook;

import quarry.plan.Plan;
import quarry.report.assumption.Assumption;
import quarry.report.assumption.Assumptions;

import java.util.List;

/// Everything that was entered, with unit and place in the plan file.
final class AssumptionsSheet implements PlanSheet {

    private static final List<String> HEADINGS =
            List.of("About", "Assumption", "Value", "Unit", "Note", "Place in the plan");

    private final Plan plan;

    AssumptionsSheet(Plan plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "Assumptions";
    }

    @Override
    public void fill(SheetWriter cells) {
        cells.headings(HEADINGS, List.of());
        for (Assumption assumption : Assumptions.of(plan)) {
            cells.text(assumption.subject()).text(assumption.label());
            value(cells, assumption.value());
            cells.text(assumption.unit()).text(assumption.note()).text(assumption.path());
            cells.newRow();
        }
        cells.freezeAndFilter(0, HEADINGS.size());
    }

    private static void value(SheetWriter cells, Assumption.Value value) {
        switch (value) {
            case Assumption.Count count -> cells.count(count.value());
            case Assumption.Share share -> cells.number(CellRole.PERCENT, share.value());
            case Assumption.Money money -> cells.usd(CellRole.AMOUNT, money.value());
            case Assumption.Text text -> cells.text(text.value());
            case Assumption.Month month -> cells.month(month.value());
        }
    }
}
