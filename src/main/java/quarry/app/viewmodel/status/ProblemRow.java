package quarry.app.viewmodel.status;

import quarry.app.viewmodel.selection.AssumptionRef;
import quarry.plan.Problem;

import java.util.Optional;

/// One entry of the list of problems.
///
/// @param where in words: "On demand, Customer chat"; the path where there are none
/// @param message what is wrong and what to do
/// @param path JSON path in the plan
/// @param workload id of the workload it is about; empty where it is about none
/// @param scenario id of the scenario it is about; empty where it is about none
public record ProblemRow(
        Problem.Severity severity,
        String where,
        String message,
        String path,
        String workload,
        String scenario) {

    /// The entry of the Assumptions screen that it is about.
    public Optional<AssumptionRef> assumption() {
        return AssumptionRef.ofPath(path);
    }
}
