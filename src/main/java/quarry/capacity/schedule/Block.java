package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.rates.Term;

import java.util.List;

/// One unit for sale: from a month on, for the whole of a term, at a price that is known when it starts.
///
/// @param term without one, the block is a single month and can be left after it
/// @param start index of its first month
/// @param usdByMonth what is billed in each of its months, 0 or more
public record Block(Term term, int start, List<Usd> usdByMonth) {

    public Block {
        usdByMonth = List.copyOf(usdByMonth);
        if (start < 0) {
            throw new IllegalArgumentException(
                    "A block starts in month " + start + "; months count from 0");
        }
        if (usdByMonth.size() != months(term)) {
            throw new IllegalArgumentException(
                    "A block on term %s is billed in %d months, not in %d"
                            .formatted(term.id(), months(term), usdByMonth.size()));
        }
        for (Usd usd : usdByMonth) {
            if (usd.value().signum() < 0) {
                throw new IllegalArgumentException(
                        "A block on term %s bills %s USD in a month; allowed is 0 or more"
                                .formatted(term.id(), usd.value().toPlainString()));
            }
        }
    }

    /// Months that a block of a term runs: without a term it is bought month by month.
    public static int months(Term term) {
        return Math.max(1, term.months());
    }

    public int months() {
        return usdByMonth.size();
    }

    /// Index of the month after its last.
    public int end() {
        return start + months();
    }

    public boolean runsIn(int month) {
        return start <= month && month < end();
    }

    /// What the whole block costs.
    public Usd usd() {
        return usdByMonth.stream().reduce(Usd.ZERO, Usd::plus);
    }

    /// What it bills from one month up to another, which does not count.
    Usd usd(int from, int until) {
        Usd sum = Usd.ZERO;
        for (int m = Math.max(from, start); m < Math.min(until, end()); m++) {
            sum = sum.plus(usdByMonth.get(m - start));
        }
        return sum;
    }
}
