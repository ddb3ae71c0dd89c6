package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One month of a schedule.
///
/// @param running units by term; terms without a unit are left out
/// @param units what they bill in this month
/// @param onDemand what is left to pay on demand
public record ScheduleMonth(
        YearMonth month, SortedMap<Term, Integer> running, Usd units, Usd onDemand) {

    public ScheduleMonth {
        running = Collections.unmodifiableSortedMap(new TreeMap<>(running));
    }

    /// Units of all terms.
    public int unitsRunning() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Usd total() {
        return units.plus(onDemand);
    }
}
