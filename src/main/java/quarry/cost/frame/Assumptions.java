package quarry.cost.frame;

import quarry.cost.demand.MonthDemand;
import quarry.plan.Workload;

import java.util.List;

/// One workload as every scenario sees it.
///
/// @param path JSON path of the workload
/// @param months its demand, one entry a month of the plan
public record Assumptions(Workload workload, String path, List<MonthDemand> months) {}
