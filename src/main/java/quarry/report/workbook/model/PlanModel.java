package quarry.report.workbook.model;

import org.jspecify.annotations.Nullable;

import quarry.cost.PricedPlan;
import quarry.plan.Plan;
import quarry.rates.Component;
import quarry.rates.RateCard;
import quarry.report.workbook.model.MonthsSums.Which;
import quarry.report.workbook.sheet.Formula;
import quarry.report.workbook.sheet.SheetWriter;

import java.util.List;

/// A plan as formulas: from the cells of the sheets Assumptions and Rates to every amount and every sum of them.
public final class PlanModel implements Totals {

    private final Plan plan;
    private final Sheets sheets;

    /// @param inputs live ones
    /// @param rates live ones
    public PlanModel(PricedPlan priced, RateCard card, Inputs inputs, RateCells rates) {
        this.plan = priced.plan();
        this.sheets = new Sheets(plan, card, inputs, rates);
        for (int s = 0; s < priced.statements().size(); s++) {
            new ScenarioModel(sheets, s, priced.statements().get(s)).write();
        }
    }

    /// The sheet of amounts.
    public SheetWriter months() {
        return sheets.months().sheet();
    }

    /// The sheets that lead to the amounts, in reading order.
    public List<SheetWriter> working() {
        return List.of(
                sheets.demand().sheet(),
                sheets.requests().sheet(),
                sheets.capacity().sheet(),
                sheets.served().sheet(),
                sheets.hours().sheet());
    }

    @Override
    public Formula list(int scenario) {
        return sheets.months().sums().list(Which.all(scenario), plan.start());
    }

    @Override
    public Formula net(int scenario) {
        return sheets.months().sums().net(Which.all(scenario), plan.start());
    }

    @Override
    public Formula listInMonth(int scenario, int month) {
        return sheets.months().sums().list(inMonth(scenario, month), plan.start());
    }

    @Override
    public Formula netInMonth(int scenario, int month) {
        return sheets.months().sums().net(inMonth(scenario, month), plan.start());
    }

    private static Which inMonth(int scenario, int month) {
        return new Which(scenario, null, month, null);
    }

    @Override
    public Formula netOfWorkload(int scenario, int workload) {
        return sheets.months().sums().net(new Which(scenario, workload, null, null), plan.start());
    }

    @Override
    public Formula netOfComponent(int scenario, Component component) {
        @Nullable Integer any = null;
        return sheets.months()
                .sums()
                .net(new Which(scenario, any, any, component.label()), plan.start());
    }

    @Override
    public Formula gaps(int scenario) {
        return sheets.months().sums().gaps(Which.all(scenario), plan.start());
    }

    @Override
    public Formula served(int scenario) {
        return sheets.served().served(scenario);
    }

    @Override
    public Formula outcomes(int scenario) {
        return sheets.served().outcomes(scenario);
    }
}
