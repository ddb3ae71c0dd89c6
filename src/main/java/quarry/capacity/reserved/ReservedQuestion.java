package quarry.capacity.reserved;

import quarry.rates.Scope;

import java.time.YearMonth;

/// Whether reserved tokens per minute pay for a workload in one month.
///
/// @param workload id
/// @param caching whether requests use the prompt cache
/// @param month one of the plan's
public record ReservedQuestion(
        String workload,
        String model,
        String region,
        Scope scope,
        boolean caching,
        YearMonth month) {}
