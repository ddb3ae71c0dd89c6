package quarry.app.viewmodel.workloads;

import java.util.List;

/// A workload in the list.
///
/// @param amount a month in the selected scenario, short: "26.0 k"; empty until it is known
/// @param exact the same with cents and code
/// @param share of the scenario's total: "41.0 %"; empty where there is none
/// @param complete whether every rate was found
/// @param trend amounts by month, in the display currency
public record WorkloadSummary(
        String name,
        String amount,
        String exact,
        String share,
        boolean complete,
        List<Double> trend) {

    public WorkloadSummary {
        trend = List.copyOf(trend);
    }

    static WorkloadSummary unpriced(String name) {
        return new WorkloadSummary(name, "", "", "", true, List.of());
    }
}
