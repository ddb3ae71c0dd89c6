package quarry.cost.price;

import quarry.rates.Term;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The months that capacity is paid for. A term runs whole and is renewed while the deployment lasts.
///
/// @param start first month served
/// @param months paid, from `start` on; they may lie beyond the plan's last month
record Commitment(Term term, YearMonth start, int months) {

    static Commitment of(Term term, YearMonth start, YearMonth until) {
        int served = (int) start.until(until, ChronoUnit.MONTHS) + 1;
        if (term.months() == 0) {
            return new Commitment(term, start, served);
        }
        int terms = Math.ceilDiv(served, term.months());
        return new Commitment(term, start, terms * term.months());
    }

    List<YearMonth> paid() {
        return Stream.iterate(start, m -> m.plusMonths(1)).limit(months).toList();
    }

    YearMonth last() {
        return start.plusMonths(months - 1L);
    }

    /// The month whose price holds: that in which the running term began; without a term, the month itself.
    YearMonth priceSetIn(YearMonth month) {
        if (term.months() == 0) {
            return month;
        }
        int elapsed = (int) start.until(month, ChronoUnit.MONTHS);
        return start.plusMonths(elapsed - elapsed % term.months());
    }
}
