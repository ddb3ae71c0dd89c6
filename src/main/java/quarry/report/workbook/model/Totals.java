package quarry.report.workbook.model;

import quarry.rates.Component;
import quarry.report.workbook.sheet.Formula;

/// The sums that are shown side by side: formulas over the sheet Months, or numbers from the program.
///
/// Scenarios, workloads and months are told by their place in the plan.
public interface Totals {

    Formula list(int scenario);

    Formula net(int scenario);

    Formula listInMonth(int scenario, int month);

    Formula netInMonth(int scenario, int month);

    /// @param workload −1 for what belongs to none
    Formula netOfWorkload(int scenario, int workload);

    Formula netOfComponent(int scenario, Component component);

    /// How many amounts of a scenario are missing.
    Formula gaps(int scenario);

    Formula served(int scenario);

    Formula outcomes(int scenario);
}
