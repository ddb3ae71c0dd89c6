package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.rates.Term;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a commitment schedule is chosen from.
///
/// Running units replace on-demand cost: the first unit of a month the most, each further one as much or less.
/// What all listed units of a month replace is all that the month costs on demand.
///
/// @param months one after the other; those after the window are demand that is taken to go on
/// @param window how many of them are the plan's
/// @param replaced by month and unit, what the unit spares on demand; none rises from unit to unit
/// @param required by month, units that must run at any price, because nothing else serves what they serve
/// @param offers the blocks for sale, all of which end within the months; each term and start once
public record ScheduleProblem(
        List<YearMonth> months,
        int window,
        List<List<Usd>> replaced,
        List<Integer> required,
        List<Block> offers) {

    public ScheduleProblem {
        months = List.copyOf(months);
        replaced = replaced.stream().map(List::copyOf).toList();
        required = List.copyOf(required);
        offers = List.copyOf(offers);
        checkMonths(months, window, replaced.size());
        for (int m = 0; m < months.size(); m++) {
            checkReplaced(months.get(m), replaced.get(m));
        }
        checkOffers(months, offers);
        checkRequired(months, required, offers);
    }

    /// All demand may go on demand: no unit has to run.
    public ScheduleProblem(
            List<YearMonth> months, int window, List<List<Usd>> replaced, List<Block> offers) {
        this(months, window, replaced, Collections.nCopies(months.size(), 0), offers);
    }

    private static void checkMonths(List<YearMonth> months, int window, int replaced) {
        if (months.isEmpty()) {
            throw new IllegalArgumentException("A schedule needs one month or more");
        }
        for (int m = 1; m < months.size(); m++) {
            if (!months.get(m).equals(months.getFirst().plusMonths(m))) {
                throw new IllegalArgumentException(
                        "After %s comes %s; the months of a schedule follow one another"
                                .formatted(months.get(m - 1), months.get(m)));
            }
        }
        if (window < 1 || window > months.size()) {
            throw new IllegalArgumentException(
                    "The window has %d months; allowed is 1 to %d"
                            .formatted(window, months.size()));
        }
        if (replaced != months.size()) {
            throw new IllegalArgumentException(
                    "What units replace is known for %d months of %d; give a list for each"
                            .formatted(replaced, months.size()));
        }
    }

    private static void checkReplaced(YearMonth month, List<Usd> units) {
        for (int k = 0; k < units.size(); k++) {
            Usd usd = units.get(k);
            if (usd.value().signum() < 0) {
                throw new IllegalArgumentException(
                        "Unit %d replaces %s USD in %s; allowed is 0 or more"
                                .formatted(k + 1, usd.value().toPlainString(), month));
            }
            if (k > 0 && usd.compareTo(units.get(k - 1)) > 0) {
                throw new IllegalArgumentException(
                        "Unit %d replaces %s USD in %s, more than unit %d with %s; each unit replaces as"
                                        .formatted(
                                                k + 1,
                                                usd.value().toPlainString(),
                                                month,
                                                k,
                                                units.get(k - 1).value().toPlainString())
                                + " much as the one before it, or less");
            }
        }
    }

    private static void checkOffers(List<YearMonth> months, List<Block> offers) {
        record Sale(Term term, int start) {}
        Set<Sale> seen = new HashSet<>();
        for (Block block : offers) {
            YearMonth start = months.getFirst().plusMonths(block.start());
            if (block.end() > months.size()) {
                throw new IllegalArgumentException(
                        "A block on term %s from %s ends after %s, the last month; leave it out or add months"
                                .formatted(block.term().id(), start, months.getLast()));
            }
            if (!seen.add(new Sale(block.term(), block.start()))) {
                throw new IllegalArgumentException(
                        "Blocks on term %s from %s are for sale twice; give one price"
                                .formatted(block.term().id(), start));
            }
        }
    }

    private static void checkRequired(
            List<YearMonth> months, List<Integer> required, List<Block> offers) {
        if (required.size() != months.size()) {
            throw new IllegalArgumentException(
                    "Units that must run are known for %d months of %d; give a number for each"
                            .formatted(required.size(), months.size()));
        }
        for (int m = 0; m < months.size(); m++) {
            int month = m;
            int units = required.get(m);
            if (units < 0) {
                throw new IllegalArgumentException(
                        "%d units must run in %s; allowed is 0 or more"
                                .formatted(units, months.get(m)));
            }
            if (units > 0 && offers.stream().noneMatch(block -> block.runsIn(month))) {
                throw new IllegalArgumentException(
                        "%d units must run in %s, but no block for sale runs then; offer one"
                                .formatted(units, months.get(m)));
            }
        }
    }

    /// The most units that any of the plan's months has use for: what the busiest hour keeps busy.
    public int peak() {
        return most(window);
    }

    /// The most units of any month, of those that demand is taken to go on in too.
    int most() {
        return most(months.size());
    }

    private int most(int until) {
        int most = 0;
        for (int m = 0; m < until; m++) {
            most = Math.max(most, Math.max(replaced.get(m).size(), required.get(m)));
        }
        return most;
    }

    /// The most units that must run in any month.
    int mostRequired() {
        return required.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
