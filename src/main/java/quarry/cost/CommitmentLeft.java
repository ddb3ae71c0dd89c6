package quarry.cost;

import java.time.YearMonth;
import quarry.money.Usd;

/// What a commitment still costs after the plan's last month; in no total.
///
/// @param through last month that the commitment bills
public record CommitmentLeft(String workload, int deployment, YearMonth through, Usd net) {}
