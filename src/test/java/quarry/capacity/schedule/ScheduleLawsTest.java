package quarry.capacity.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.capacity.schedule.Problems.NEVER;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What holds for every schedule, on problems as large as in practice.
@Execution(ExecutionMode.CONCURRENT)
class ScheduleLawsTest {

    private static final int MONTHS = 18;
    private static final int UNITS = 24;

    private static ScheduleProblem problem(long seed) {
        return Problems.large(new Random(seed), MONTHS, UNITS);
    }

    private static Usd overall(ScheduleProblem problem) {
        return SchedulePlanner.plan(problem, NEVER).best().cost().overall();
    }

    static ScheduleProblem scaled(ScheduleProblem problem, BigDecimal factor) {
        return new ScheduleProblem(
                problem.months(),
                problem.window(),
                problem.replaced().stream()
                        .map(units -> units.stream().map(usd -> usd.times(factor)).toList())
                        .toList(),
                problem.offers().stream()
                        .map(
                                b ->
                                        new Block(
                                                b.term(),
                                                b.start(),
                                                b.usdByMonth().stream()
                                                        .map(usd -> usd.times(factor))
                                                        .toList()))
                        .toList());
    }

    private static ScheduleProblem window(ScheduleProblem problem, int window) {
        return new ScheduleProblem(problem.months(), window, problem.replaced(), problem.offers());
    }

    private static void assertAtMost(Usd one, Usd other, Usd tolerance) {
        assertTrue(
                one.compareTo(other.plus(tolerance)) <= 0,
                () -> one.value() + " is more than " + other.value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noRuleOfThumbCostsLess(long seed) {
        ScheduleProblem problem = problem(seed);
        CommitmentSchedule schedule = SchedulePlanner.plan(problem, NEVER);
        Usd best = schedule.best().cost().overall();
        assertAtMost(
                best,
                ((Alternative.Priced) schedule.nothing()).schedule().cost().overall(),
                schedule.tolerance());
        Alternative.Priced peak = (Alternative.Priced) schedule.peak();
        Alternative.Priced oneSize = (Alternative.Priced) schedule.oneSize();
        assertAtMost(best, peak.schedule().cost().overall(), schedule.tolerance());
        assertAtMost(best, oneSize.schedule().cost().overall(), schedule.tolerance());
        assertEquals(problem.peak(), peak.units());
        assertTrue(0 < oneSize.units() && oneSize.units() < problem.peak());
        Pricing pricing = new Pricing(problem);
        for (int units = 0; units <= problem.peak(); units++) {
            for (Term term : List.of(Term.NONE, Term.ONE_MONTH, Term.SIX_MONTHS)) {
                Usd all = pricing.price(allAlong(problem, term, units)).cost().overall();
                assertAtMost(best, all, schedule.tolerance());
                assertAtMost(oneSize.schedule().cost().overall(), all, schedule.tolerance());
            }
        }
    }

    /// The same term over and over; the months are a multiple of each.
    private static int[] allAlong(ScheduleProblem problem, Term term, int units) {
        return problem.offers().stream()
                .mapToInt(b -> b.term() == term && b.start() % b.months() == 0 ? units : 0)
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void costAndPurchasesFollowTheCurrency(long seed) {
        ScheduleProblem problem = problem(seed);
        BigDecimal factor = new BigDecimal("0.37");
        CommitmentSchedule one = SchedulePlanner.plan(problem, NEVER);
        CommitmentSchedule other = SchedulePlanner.plan(scaled(problem, factor), NEVER);
        assertEquals(one.best().cost().total().times(factor), other.best().cost().total());
        assertEquals(counts(one.best()), counts(other.best()));
    }

    private static List<String> counts(Schedule schedule) {
        return schedule.purchases().stream()
                .map(p -> p.units() + " " + p.term() + " " + p.start())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void moreForSaleNeverCostsMore(long seed) {
        ScheduleProblem problem = problem(seed);
        List<Block> offers = new ArrayList<>(problem.offers());
        Random random = new Random(seed);
        Usd tolerance = SchedulePlanner.plan(problem, NEVER).tolerance();
        Usd before = overall(problem);
        while (offers.size() > 8) {
            for (int i = 0; i < 8; i++) {
                offers.remove(random.nextInt(offers.size()));
            }
            Usd fewer = overall(Problems.selling(problem, offers));
            assertAtMost(before, fewer, tolerance);
            before = fewer;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void theWindowDecidesOnlyWhatIsShownNotWhatIsBought(long seed) {
        ScheduleProblem problem = problem(seed);
        CommitmentSchedule all = SchedulePlanner.plan(problem, NEVER);
        CommitmentSchedule part = SchedulePlanner.plan(window(problem, 10), NEVER);
        assertEquals(all.best().cost().overall(), part.best().cost().overall());
        assertEquals(all.best().months().subList(0, 10), part.best().months());
        Usd left = Usd.ZERO;
        for (UnitPurchase purchase : part.best().purchases()) {
            left =
                    left.plus(
                            purchase.block()
                                    .usd(10, MONTHS)
                                    .times(BigDecimal.valueOf(purchase.units())));
        }
        assertEquals(left, part.best().cost().left());
        assertTrue(left.value().signum() > 0);
    }

    /// Blocks that would end after the window may be worth having, so it never costs less to be without them.
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void demandThatGoesOnLetsBlocksStartLate(long seed) {
        ScheduleProblem problem = window(problem(seed), 13);
        List<Block> inside =
                problem.offers().stream().filter(b -> b.start() > 12 || b.end() <= 13).toList();
        assertAtMost(
                overall(problem),
                overall(Problems.selling(problem, inside)),
                SchedulePlanner.plan(problem, NEVER).tolerance());
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void unitsAreNumberedSoThatEachRunsOneBlockAtATime(long seed) {
        Schedule schedule = SchedulePlanner.plan(problem(seed), NEVER).best();
        List<UnitRow> rows = schedule.rows();
        List<String> dealt = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (UnitRow row : rows) {
            assertTrue(numbers.add(row.unit()));
            for (int i = 0; i < row.stretches().size(); i++) {
                UnitRow.Stretch stretch = row.stretches().get(i);
                dealt.add(stretch.term() + " " + stretch.start() + " " + stretch.end());
                assertTrue(i == 0 || stretch.start().isAfter(row.stretches().get(i - 1).end()));
            }
        }
        List<String> bought =
                schedule.purchases().stream()
                        .flatMap(
                                p ->
                                        IntStream.range(0, p.units())
                                                .mapToObj(
                                                        _ ->
                                                                p.term() + " " + p.start() + " "
                                                                        + p.end()))
                        .sorted()
                        .toList();
        assertEquals(bought, dealt.stream().sorted().toList());
        assertEquals(
                schedule.months().stream().mapToInt(ScheduleMonth::unitsRunning).max().orElse(0),
                rows.size());
    }

    /// The tolerance against every choice, with amounts that have more digits than the search.
    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64, 65, 66})
    void noChoiceIsBetterThanTheToleranceAllows(long seed) {
        ScheduleProblem problem = Problems.large(new Random(seed), 6, 3);
        List<Block> offers = problem.offers().stream().filter(b -> b.term() != Term.NONE).toList();
        ScheduleProblem few = Problems.selling(problem, offers);
        CommitmentSchedule schedule = SchedulePlanner.plan(few, NEVER);
        assertTrue(schedule.tolerance().value().signum() > 0);
        Pricing pricing = new Pricing(few);
        int[] bought = new int[offers.size()];
        do {
            assertAtMost(
                    schedule.best().cost().overall(),
                    pricing.price(bought).cost().overall(),
                    schedule.tolerance());
        } while (next(bought, few.peak()));
    }

    /// The next number written with these digits.
    private static boolean next(int[] digits, int most) {
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] < most) {
                digits[i]++;
                Arrays.fill(digits, 0, i, 0);
                return true;
            }
        }
        return false;
    }
}
