package quarry.cost;

import quarry.rates.Lookup;

import java.time.YearMonth;

/// A cell of a statement that has no amount. It never counts as 0: the totals over it are incomplete.
public sealed interface Gap {

    YearMonth month();

    /// Empty for what no workload can be charged with, e.g. units of a pool.
    String workload();

    /// Index in the scenario's list, or [Line#NO_DEPLOYMENT].
    int deployment();

    /// JSON path of the deployment, pool, add-on or custom model.
    String path();

    /// What is missing and what to do.
    String reason();

    /// A rate that neither the card nor the plan's overrides have.
    record NoRate(
            YearMonth month, String workload, int deployment, String path, Lookup.Missing lookup)
            implements Gap {

        @Override
        public String reason() {
            return "No rate for " + lookup.key().text();
        }
    }

    /// A mode that does not fit the workload, or an assumption that is not there.
    record NotApplicable(
            YearMonth month, String workload, int deployment, String path, String reason)
            implements Gap {}
}
