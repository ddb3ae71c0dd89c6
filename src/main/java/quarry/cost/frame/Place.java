package quarry.cost.frame;

import java.time.YearMonth;

/// Where in a statement a line or a gap stands.
///
/// @param workload empty for what no workload can be charged with
/// @param deployment index in the scenario's list, or [quarry.cost.Line#NO_DEPLOYMENT]
/// @param path JSON path of what is priced
public record Place(YearMonth month, String workload, int deployment, String path) {}
