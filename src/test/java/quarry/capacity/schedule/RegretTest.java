package quarry.capacity.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static quarry.capacity.schedule.Problems.JANUARY;
import static quarry.capacity.schedule.Problems.NEVER;
import static quarry.capacity.schedule.Problems.blocks;
import static quarry.capacity.schedule.Problems.months;
import static quarry.capacity.schedule.Problems.together;
import static quarry.capacity.schedule.Problems.usd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import quarry.money.Usd;
import quarry.rates.Term;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What a schedule costs when demand turns out otherwise.
class RegretTest {

    private static final List<Block> OFFERS =
            together(blocks(Term.ONE_MONTH, 6, 9), blocks(Term.SIX_MONTHS, 6, 5));

    private static ScheduleProblem halfYear(long... units) {
        return new ScheduleProblem(months(6), 6, Collections.nCopies(6, usd(units)), OFFERS);
    }

    private static Regret.Priced regret(ScheduleProblem meant, ScheduleProblem other) {
        return regret(SchedulePlanner.plan(meant, NEVER), other);
    }

    private static Regret.Priced regret(CommitmentSchedule bought, ScheduleProblem other) {
        return assertInstanceOf(Regret.Priced.class, Regret.of(bought, other, NEVER));
    }

    /// Bought for 8 USD a month, 30 in all; at 2 USD a month it would have been 12 on demand.
    @Test
    void boughtUnitsStayBoughtWhenDemandIsLow() {
        Regret.Priced regret = regret(halfYear(8), halfYear(2));
        assertEquals(Usd.of("30"), regret.kept().cost().total());
        assertEquals(Usd.of("12"), regret.best().best().cost().total());
        assertEquals(Usd.of("18"), regret.usd());
    }

    /// One unit bought; with high demand a second one would have saved 6 × (7 − 5).
    @Test
    void whatIsMissingIsPaidOnDemandWhenDemandIsHigh() {
        Regret.Priced regret = regret(halfYear(8), halfYear(8, 7));
        assertEquals(Usd.of("72"), regret.kept().cost().total());
        assertEquals(Usd.of("12"), regret.usd());
    }

    @Test
    void thereIsNoneWhenDemandIsAsMeant() {
        assertEquals(Usd.ZERO, regret(halfYear(8, 3), halfYear(8, 3)).usd());
    }

    @Test
    void unitsThatMustRunAndWereNotBoughtAreMissing() {
        Regret regret =
                Regret.of(
                        SchedulePlanner.plan(forced(1, 1, 1, 1, 1, 1), NEVER),
                        forced(1, 1, 2, 2, 1, 1),
                        NEVER);
        Regret.TooFew few = assertInstanceOf(Regret.TooFew.class, regret);
        assertEquals(JANUARY.plusMonths(2), few.month());
        assertEquals(1, few.running());
        assertEquals(2, few.required());
        assertEquals(Usd.of("48"), few.best().best().cost().total());
        assertEquals(Usd.of("0"), regret(forced(1, 1, 1, 1, 1, 1), forced(1, 1, 1, 0, 0, 1)).usd());
    }

    private static ScheduleProblem forced(Integer... units) {
        return new ScheduleProblem(
                months(6), 6, Collections.nCopies(6, usd()), List.of(units), OFFERS);
    }

    @Test
    void itNeedsTheSameOffers() {
        CommitmentSchedule bought = SchedulePlanner.plan(halfYear(8), NEVER);
        ScheduleProblem other = Problems.selling(halfYear(8), blocks(Term.NONE, 6, 9));
        assertEquals(
                "The other demand has other months or blocks for sale than the schedule; only what"
                        + " units replace may differ",
                assertThrows(IllegalArgumentException.class, () -> Regret.of(bought, other, NEVER))
                        .getMessage());
    }

    /// Where demand goes on after the window, what is bought then is chosen anew, beside what still runs.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsNeverNegative(long seed) {
        Random random = new Random(seed);
        ScheduleProblem whole = Problems.large(random, 14, 10);
        ScheduleProblem meant =
                new ScheduleProblem(whole.months(), 9, whole.replaced(), whole.offers());
        BigDecimal factor = new BigDecimal(seed % 2 == 0 ? "0.6" : "1.5");
        ScheduleProblem other =
                Problems.with(meant, ScheduleLawsTest.scaled(whole, factor).replaced());
        CommitmentSchedule bought = SchedulePlanner.plan(meant, NEVER);
        Regret.Priced regret = regret(bought, other);
        assertEquals(bought.best().purchases(), regret.kept().purchases());
        assertTrue(
                regret.usd().plus(regret.best().tolerance()).value().signum() > 0,
                () -> "Regret " + regret.usd().value());
        assertTrue(regret(bought, meant).usd().compareTo(bought.tolerance()) <= 0);
    }
}
