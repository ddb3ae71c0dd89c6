package quarry.app.viewmodel.compare;

import quarry.report.text.Texts;

/// What the chart of the comparison is made of.
public enum ChartKind {
    /// A bar for each scenario, stacked by what the cost is made of.
    COMPONENTS,
    /// A group of bars for each workload, a bar for each scenario.
    WORKLOADS,
    /// A line for each scenario.
    MONTHS;

    public String label() {
        return Texts.of(ChartKind.class).get("chart." + name());
    }
}
