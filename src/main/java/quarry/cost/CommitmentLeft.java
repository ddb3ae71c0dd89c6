package quarry.cost;

import quarry.money.Usd;

import java.time.YearMonth;

/// What a commitment still costs after the plan's last month; in no total.
///
/// @param workload empty for shared units
/// @param deployment index in the scenario's list, or [Line#NO_DEPLOYMENT] for shared units
/// @param through last month that the commitment bills
public record CommitmentLeft(String workload, int deployment, YearMonth through, Usd net) {}
