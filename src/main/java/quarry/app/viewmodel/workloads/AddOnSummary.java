package quarry.app.viewmodel.workloads;

/// An add-on in the workload's list.
///
/// @param what "Rerank query · Rerank 3.5"
/// @param where region and scope
/// @param quantity "2 text units a request"
/// @param amount net a month in the selected scenario; empty until it is known
/// @param missing why it has no amount; empty when it has
public record AddOnSummary(
        String name, String what, String where, String quantity, String amount, String missing) {}
