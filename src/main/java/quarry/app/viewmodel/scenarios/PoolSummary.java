package quarry.app.viewmodel.scenarios;

/// A pool in the scenario's list.
///
/// @param served what it serves: "Titan Text Express, us-east-1, in its region"
/// @param bought "2 units, 1 month"
/// @param overflow what becomes of demand above them
/// @param users the workloads that use it, or that none does
/// @param amount net a month for its units, used or idle; empty until it is known
/// @param missing why it has no amount; empty when it has
public record PoolSummary(
        String name,
        String served,
        String bought,
        String overflow,
        String users,
        String amount,
        String missing) {}
