package quarry.capacity.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static quarry.capacity.schedule.Problems.JANUARY;
import static quarry.capacity.schedule.Problems.NEVER;
import static quarry.capacity.schedule.Problems.block;
import static quarry.capacity.schedule.Problems.blocks;
import static quarry.capacity.schedule.Problems.months;
import static quarry.capacity.schedule.Problems.together;
import static quarry.capacity.schedule.Problems.usd;

import org.junit.jupiter.api.Test;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Schedules worked out by hand.
class SchedulePlannerTest {

    private static CommitmentSchedule plan(
            int months, int window, List<List<Usd>> replaced, List<Block> offers) {
        return SchedulePlanner.plan(
                new ScheduleProblem(months(months), window, replaced, offers), NEVER);
    }

    private static List<String> bought(Schedule schedule) {
        return schedule.purchases().stream()
                .map(p -> p.units() + " × " + p.term().id() + " " + p.start() + " to " + p.end())
                .toList();
    }

    private static String dollars(Usd usd) {
        return usd.value().stripTrailingZeros().toPlainString();
    }

    private static Schedule nothing(CommitmentSchedule schedule) {
        return assertInstanceOf(Alternative.Priced.class, schedule.nothing()).schedule();
    }

    /// Nine busy months and only blocks of six: 2 × 6 × 5 USD, three months paid twice.
    @Test
    void twoBlocksOverlapWhereOneIsTooShort() {
        CommitmentSchedule schedule =
                plan(9, 9, Collections.nCopies(9, usd(20)), blocks(Term.SIX_MONTHS, 9, 5));
        assertEquals("60", dollars(schedule.best().cost().total()));
        assertEquals("180", dollars(nothing(schedule).cost().total()));
        assertEquals("120", dollars(schedule.savedAgainst(nothing(schedule))));
        List<Integer> running =
                schedule.best().months().stream().map(ScheduleMonth::unitsRunning).toList();
        assertEquals(9, running.stream().filter(units -> units > 0).count());
        assertEquals(12, running.stream().mapToInt(Integer::intValue).sum());
        assertEquals(2, schedule.best().rows().size());
    }

    /// A unit for the whole half year on the long term, a second one only in the two months that pay for it.
    @Test
    void aLongTermCarriesTheBaseAndSingleMonthsThePeak() {
        List<Block> offers = together(blocks(Term.ONE_MONTH, 6, 10), blocks(Term.SIX_MONTHS, 6, 6));
        CommitmentSchedule schedule =
                plan(
                        6,
                        6,
                        List.of(usd(8, 1), usd(8, 2), usd(12, 11), usd(12, 11, 3), usd(8), usd(8)),
                        offers);
        assertEquals(
                List.of(
                        "1 × 6-month 2027-01 to 2027-06",
                        "1 × 1-month 2027-03 to 2027-03",
                        "1 × 1-month 2027-04 to 2027-04"),
                bought(schedule.best()));
        ScheduleMonth april = schedule.best().months().get(3);
        assertEquals(Map.of(Term.ONE_MONTH, 1, Term.SIX_MONTHS, 1), april.running());
        assertEquals("16", dollars(april.units()));
        assertEquals("3", dollars(april.onDemand()));
        assertEquals("19", dollars(april.total()));
        assertEquals("56", dollars(schedule.best().cost().units()));
        assertEquals("6", dollars(schedule.best().cost().onDemand()));
        assertEquals("84", dollars(nothing(schedule).cost().total()));
        Alternative.Priced peak = assertInstanceOf(Alternative.Priced.class, schedule.peak());
        assertEquals(3, peak.units());
        assertEquals("108", dollars(peak.schedule().cost().total()));
        Alternative.Priced oneSize = assertInstanceOf(Alternative.Priced.class, schedule.oneSize());
        assertEquals(1, oneSize.units());
        assertEquals("64", dollars(oneSize.schedule().cost().total()));
    }

    /// Both cost 12 USD for the two months: nobody commits for nothing, nor pays for a unit that gains nothing.
    @Test
    void ofEqualSchedulesTheOneWithLessCommitmentIsTaken() {
        List<Block> offers =
                together(
                        blocks(Term.SIX_MONTHS, 6, 3),
                        blocks(Term.NONE, 6, 3),
                        blocks(Term.ONE_MONTH, 6, 3));
        CommitmentSchedule schedule = plan(6, 6, Collections.nCopies(6, usd(4, 3)), offers);
        assertEquals(6, schedule.best().purchases().size());
        assertEquals(
                List.of(Term.NONE),
                schedule.best().purchases().stream().map(UnitPurchase::term).distinct().toList());
        assertEquals(1, schedule.best().months().getFirst().unitsRunning());
    }

    @Test
    void aPriceHoldsFromTheMonthThatABlockStartsIn() {
        List<Block> offers =
                List.of(
                        block(Term.SIX_MONTHS, 0, 9),
                        block(Term.SIX_MONTHS, 1, 5),
                        block(Term.SIX_MONTHS, 2, 7));
        CommitmentSchedule schedule = plan(8, 8, Collections.nCopies(8, usd(10)), offers);
        assertEquals(List.of("1 × 6-month 2027-02 to 2027-07"), bought(schedule.best()));
        assertEquals("50", dollars(schedule.best().cost().total()));
    }

    /// The plan ends after two months; demand is taken to go on for five more. A single month is dearest at first.
    @Test
    void whatRunsOnAfterTheWindowIsCommitmentLeft() {
        List<Block> offers =
                new ArrayList<>(
                        together(blocks(Term.ONE_MONTH, 7, 9), blocks(Term.SIX_MONTHS, 7, 4)));
        offers.set(0, block(Term.ONE_MONTH, 0, 10));
        CommitmentSchedule schedule = plan(7, 2, Collections.nCopies(7, usd(10, 2)), offers);
        assertEquals(List.of("1 × 6-month 2027-01 to 2027-06"), bought(schedule.best()));
        ScheduleCost cost = schedule.best().cost();
        assertEquals("8", dollars(cost.units()));
        assertEquals("4", dollars(cost.onDemand()));
        assertEquals("16", dollars(cost.left()));
        assertEquals("19", dollars(cost.afterwards()));
        assertEquals("12", dollars(cost.total()));
        assertEquals("47", dollars(cost.overall()));
        assertEquals(2, schedule.best().months().size());
        assertEquals("24", dollars(nothing(schedule).cost().total()));
        assertEquals("84", dollars(nothing(schedule).cost().overall()));
    }

    @Test
    void blocksThatEndAfterTheLastMonthAreNotForSale() {
        List<Block> beyond = List.of(block(Term.SIX_MONTHS, 3, 1));
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> plan(8, 8, Collections.nCopies(8, usd(9)), beyond));
        assertEquals(
                "A block on term 6-month from 2027-04 ends after 2027-08, the last month;"
                        + " leave it out or add months",
                refused.getMessage());
    }

    @Test
    void withoutDemandNothingIsBought() {
        CommitmentSchedule schedule =
                plan(3, 3, Collections.nCopies(3, usd()), blocks(Term.ONE_MONTH, 3, 0));
        assertEquals(List.of(), schedule.best().purchases());
        assertEquals(0, assertInstanceOf(Alternative.Priced.class, schedule.oneSize()).units());
        assertEquals(0, assertInstanceOf(Alternative.Priced.class, schedule.peak()).units());
    }

    @Test
    void rulesOfThumbThatCannotBeBoughtSayWhy() {
        CommitmentSchedule schedule =
                plan(
                        4,
                        4,
                        Collections.nCopies(4, usd(9)),
                        List.of(block(Term.NONE, 0, 2), block(Term.THREE_MONTHS, 0, 1)));
        assertEquals(List.of("1 × 3-month 2027-01 to 2027-03"), bought(schedule.best()));
        Alternative.Impossible peak =
                assertInstanceOf(Alternative.Impossible.class, schedule.peak());
        assertEquals(
                "Units cannot run all along: no block for sale runs in 2027-04.", peak.reason());
        assertEquals(peak, schedule.oneSize());
    }

    /// Nothing else serves the second unit: two blocks of six overlap in four months, three of which need both.
    @Test
    void unitsThatMustRunAreBoughtTheCheapestWay() {
        List<Block> offers = together(blocks(Term.ONE_MONTH, 8, 10), blocks(Term.SIX_MONTHS, 8, 6));
        CommitmentSchedule schedule =
                SchedulePlanner.plan(
                        new ScheduleProblem(
                                months(8),
                                8,
                                Collections.nCopies(8, usd()),
                                List.of(1, 1, 1, 2, 2, 2, 1, 1),
                                offers),
                        NEVER);
        assertEquals(
                List.of("1 × 6-month 2027-01 to 2027-06", "1 × 6-month 2027-03 to 2027-08"),
                bought(schedule.best()).stream().sorted().toList());
        assertEquals("72", dollars(schedule.best().cost().total()));
        assertEquals(
                new Alternative.Impossible(
                        "Some units must run: nothing else serves what they serve."),
                schedule.nothing());
        assertEquals(2, assertInstanceOf(Alternative.Priced.class, schedule.oneSize()).units());
        assertEquals(schedule.oneSize(), schedule.peak());
    }

    @Test
    void aCalledOffSearchStops() {
        ScheduleProblem problem = Problems.large(new Random(1), 24, 60);
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> SchedulePlanner.plan(problem, () -> asked.incrementAndGet() > 10));
        assertEquals(11, asked.get());
    }

    @Test
    void hugeAndTinyAmountsStayWithinTheTolerance() {
        for (String factor : List.of("1e-30", "1", "1e12", "1e40")) {
            ScheduleProblem problem =
                    ScheduleLawsTest.scaled(
                            Problems.large(new Random(7), 12, 20), new BigDecimal(factor));
            CommitmentSchedule schedule = SchedulePlanner.plan(problem, NEVER);
            Usd relative =
                    schedule.tolerance()
                            .times(
                                    BigDecimal.ONE.divide(
                                            schedule.best().cost().total().value(),
                                            MathContext.DECIMAL128));
            assertEquals(
                    -1,
                    relative.compareTo(Usd.of("1e-9")),
                    factor + ": " + relative.value().toPlainString());
        }
    }

    @Test
    void badInputIsRefusedByName() {
        refuses(
                "Unit 2 replaces 5 USD in 2027-02, more than unit 1 with 4; each unit replaces as"
                        + " much as the one before it, or less",
                () -> plan(2, 2, List.of(usd(1), usd(4, 5)), List.of()));
        refuses(
                "Unit 1 replaces -1 USD in 2027-01; allowed is 0 or more",
                () -> plan(1, 1, List.of(usd(-1)), List.of()));
        refuses(
                "What units replace is known for 1 months of 2; give a list for each",
                () -> plan(2, 2, List.of(usd(1)), List.of()));
        refuses(
                "The window has 3 months; allowed is 1 to 2",
                () -> plan(2, 3, List.of(usd(), usd()), List.of()));
        refuses(
                "2 units must run in 2027-01, but no block for sale runs then; offer one",
                () -> new ScheduleProblem(months(1), 1, List.of(usd()), List.of(2), List.of()));
        refuses(
                "-2 units must run in 2027-01; allowed is 0 or more",
                () -> new ScheduleProblem(months(1), 1, List.of(usd()), List.of(-2), List.of()));
        refuses(
                "Units that must run are known for 0 months of 1; give a number for each",
                () -> new ScheduleProblem(months(1), 1, List.of(usd()), List.of(), List.of()));
        refuses(
                "Blocks on term 1-month from 2027-01 are for sale twice; give one price",
                () ->
                        plan(
                                1,
                                1,
                                List.of(usd()),
                                List.of(block(Term.ONE_MONTH, 0, 1), block(Term.ONE_MONTH, 0, 2))));
        refuses(
                "After 2027-01 comes 2027-03; the months of a schedule follow one another",
                () ->
                        new ScheduleProblem(
                                List.of(JANUARY, JANUARY.plusMonths(2)),
                                2,
                                List.of(usd(), usd()),
                                List.of()));
        refuses(
                "A block on term 6-month is billed in 6 months, not in 1",
                () -> new Block(Term.SIX_MONTHS, 0, usd(1)));
        refuses(
                "A block on term none bills -1 USD in a month; allowed is 0 or more",
                () -> new Block(Term.NONE, 0, usd(-1)));
    }

    private static void refuses(String message, Runnable input) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, input::run).getMessage());
    }
}
