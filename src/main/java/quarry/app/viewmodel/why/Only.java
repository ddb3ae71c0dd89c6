package quarry.app.viewmodel.why;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;

/// What of a cell an amount is made of, where it is not all.
///
/// @param label what it is called, in place of the cell's row; null where it is called like the row
/// @param from the first of its months
/// @param until the last of them
/// @param workloads ids of those that count; null for all, with what belongs to none
public record Only(
        @Nullable String label, YearMonth from, YearMonth until, @Nullable List<String> workloads) {

    /// One month of it.
    public static Only month(YearMonth month) {
        return new Only(null, month, month, null);
    }

    boolean oneMonth() {
        return from.equals(until);
    }

    boolean has(YearMonth month, String workload) {
        return !month.isBefore(from)
                && !month.isAfter(until)
                && (workloads == null || workloads.contains(workload));
    }
}
