package quarry.capacity.schedule;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes schedule problems, by hand and from a seed.
final class Problems {

    static final YearMonth JANUARY = YearMonth.of(2027, 1);
    static final BooleanSupplier NEVER = () -> false;

    private static final List<Term> SOLD = List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS);
    private static final int MOST_CHOICES = 60_000;

    private Problems() {}

    static List<YearMonth> months(int count) {
        return IntStream.range(0, count).mapToObj(JANUARY::plusMonths).toList();
    }

    static List<Usd> usd(long... dollars) {
        return IntStream.range(0, dollars.length)
                .mapToObj(i -> new Usd(BigDecimal.valueOf(dollars[i])))
                .toList();
    }

    static Block block(Term term, int start, long dollarsAMonth) {
        return new Block(
                term,
                start,
                Collections.nCopies(
                        Block.months(term), new Usd(BigDecimal.valueOf(dollarsAMonth))));
    }

    /// Blocks of a term from every month in which one fits.
    static List<Block> blocks(Term term, int months, long dollarsAMonth) {
        return IntStream.rangeClosed(0, months - Block.months(term))
                .mapToObj(start -> block(term, start, dollarsAMonth))
                .toList();
    }

    @SafeVarargs
    static List<Block> together(List<Block>... blocks) {
        return Stream.of(blocks).flatMap(List::stream).toList();
    }

    /// Small whole amounts, so that many choices cost the same; few enough blocks to try every choice of them.
    static ScheduleProblem small(Random random) {
        int months = 1 + random.nextInt(9);
        int most = 1 + random.nextInt(random.nextInt(5) == 0 ? 4 : 2);
        List<List<Usd>> replaced = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            replaced.add(units(random, random.nextInt(most + 1), 10));
        }
        List<Block> offers = offers(random, months, 8);
        Collections.shuffle(offers, random);
        boolean forced = random.nextInt(4) == 0;
        int peak = forced ? 2 : replaced.stream().mapToInt(List::size).max().orElse(0);
        while (Math.pow(peak + 1, offers.size()) > MOST_CHOICES) {
            offers.removeLast();
        }
        int window = random.nextInt(4) == 0 ? 1 + random.nextInt(months) : months;
        List<Integer> required = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            int month = m;
            boolean sold = offers.stream().anyMatch(block -> block.runsIn(month));
            required.add(forced && sold ? random.nextInt(3) : 0);
        }
        return new ScheduleProblem(months(months), window, replaced, required, offers);
    }

    /// Demand that lasts 7 to 11 months with only long blocks for sale, or hardly anything else: where one block
    /// is too short, two overlap.
    static ScheduleProblem staggered(Random random) {
        int months = 7 + random.nextInt(5);
        List<List<Usd>> replaced = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            replaced.add(units(random, 1 + random.nextInt(2), 14));
        }
        List<Block> offers = new ArrayList<>();
        for (int start = 0; start + 6 <= months; start++) {
            offers.add(block(Term.SIX_MONTHS, start, 1 + random.nextInt(4)));
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            offers.add(block(Term.ONE_MONTH, more, 5 + random.nextInt(6)));
        }
        return new ScheduleProblem(months(months), months, replaced, offers);
    }

    /// Months and units as in practice, amounts with as many digits as divisions leave.
    static ScheduleProblem large(Random random, int months, int most) {
        List<List<Usd>> replaced = new ArrayList<>();
        for (int m = 0; m < months; m++) {
            List<Usd> units = new ArrayList<>();
            int count = most / 2 + random.nextInt(most / 2 + 1);
            for (int k = 0; k < count; k++) {
                units.add(ragged(random, 30_000));
            }
            units.sort(Comparator.reverseOrder());
            replaced.add(units);
        }
        List<Block> offers = new ArrayList<>();
        for (Term term : SOLD) {
            for (int start = 0; start + Block.months(term) <= months; start++) {
                int sevenths = 7 * (10_000 - 1_500 * term.months() / 2);
                offers.add(
                        new Block(
                                term,
                                start,
                                Stream.generate(() -> price(random, sevenths))
                                        .limit(Block.months(term))
                                        .toList()));
            }
        }
        return new ScheduleProblem(months(months), months, replaced, offers);
    }

    private static Usd ragged(Random random, int most) {
        return new Usd(
                BigDecimal.valueOf(random.nextInt(1, most))
                        .divide(BigDecimal.valueOf(random.nextInt(1, 8)), MathContext.DECIMAL128));
    }

    /// Up to a fifth above or below so many sevenths of a dollar.
    private static Usd price(Random random, int sevenths) {
        return new Usd(
                BigDecimal.valueOf(random.nextInt(sevenths * 4 / 5, sevenths * 6 / 5))
                        .divide(BigDecimal.valueOf(7), MathContext.DECIMAL128));
    }

    static List<Usd> units(Random random, int count, int most) {
        return IntStream.range(0, count)
                .map(_ -> random.nextInt(most))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .map(usd -> new Usd(BigDecimal.valueOf(usd)))
                .toList();
    }

    private static List<Block> offers(Random random, int months, int most) {
        List<Block> offers = new ArrayList<>();
        for (Term term : List.of(Term.NONE, Term.ONE_MONTH, Term.THREE_MONTHS, Term.SIX_MONTHS)) {
            boolean sold = random.nextInt(3) > 0;
            for (int start = 0; sold && start + Block.months(term) <= months; start++) {
                if (random.nextInt(5) > 0) {
                    offers.add(block(term, start, random.nextInt(most)));
                }
            }
        }
        return offers;
    }

    static ScheduleProblem with(ScheduleProblem problem, List<List<Usd>> replaced) {
        return new ScheduleProblem(
                problem.months(), problem.window(), replaced, problem.required(), problem.offers());
    }

    static ScheduleProblem selling(ScheduleProblem problem, List<Block> offers) {
        return new ScheduleProblem(
                problem.months(), problem.window(), problem.replaced(), problem.required(), offers);
    }
}
