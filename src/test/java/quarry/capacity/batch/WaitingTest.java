package quarry.capacity.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import quarry.capacity.breakeven.BreakEvenCase;
import quarry.cost.price.TestCard;
import quarry.money.Usd;
import quarry.rates.RateCard;
import quarry.rates.Term;

import java.math.BigDecimal;

class WaitingTest {

    private static final RateCard CARD =
            new TestCard()
                    .onDemand("m", "2", "10")
                    .batch("m", "1", "5")
                    .unitHour("m", Term.NONE, "6")
                    .card();

    private static final BreakEvenCase CASE = BreakEvenCase.told(BreakEvenCase.DAY).on(CARD);

    @Test
    void halfInBatchLeavesTooLittleForAUnit() {
        Waiting.Known half = known("0.5");

        assertEquals(usd("10713.6"), half.usd(Waiting.Way.ON_DEMAND));
        assertEquals(usd("10416"), half.usd(Waiting.Way.UNITS));
        assertEquals(usd("8035.2"), half.usd(Waiting.Way.BATCH_AND_ON_DEMAND));
        assertEquals(usd("8035.2"), half.usd(Waiting.Way.BATCH_AND_UNITS));
        assertEquals(1, half.none().units());
        assertEquals(0, half.split().units());
        assertEquals(Waiting.Way.BATCH_AND_ON_DEMAND, half.cheapest());
    }

    @Test
    void aLittleInBatchLeavesTheUnitWorthItsPrice() {
        Waiting.Known little = known("0.02");

        assertEquals(1, little.split().units());
        assertEquals(Waiting.Way.BATCH_AND_UNITS, little.cheapest());
    }

    @Test
    void withNothingWaitingBatchChangesNothing() {
        Waiting.Known none = known("0");

        assertEquals(none.none(), none.split());
        assertEquals(Waiting.Way.UNITS, none.cheapest());
    }

    @Test
    void theShareThatCanWaitIsThatOfTheWorkloadsThatAreNotRealTime() {
        assertEquals(0, solver(CASE).shareThatCanWait().signum());
        assertEquals(
                0,
                BigDecimal.ONE.compareTo(
                        solver(BreakEvenCase.told(BreakEvenCase.DAY.withRealTime(false)).on(CARD))
                                .shareThatCanWait()));
    }

    @Test
    void withoutABatchRateThereIsNoAnswer() {
        BreakEvenCase without = BreakEvenCase.told(BreakEvenCase.DAY);

        Waiting.NotSold none =
                assertInstanceOf(
                        Waiting.NotSold.class, solver(without).answer(new BigDecimal("0.5")));
        assertEquals(1, none.gaps().size());
    }

    @Test
    void aShareOutsideZeroToOneIsRefused() {
        WaitingSolver solver = solver(CASE);

        assertThrows(IllegalArgumentException.class, () -> solver.answer(new BigDecimal("1.01")));
    }

    private static Waiting.Known known(String share) {
        return assertInstanceOf(Waiting.Known.class, solver(CASE).answer(new BigDecimal(share)));
    }

    private static WaitingSolver solver(BreakEvenCase asked) {
        return new WaitingSolver(asked.known(), Term.NONE, asked.plan(), asked.card());
    }

    private static Usd usd(String amount) {
        return new Usd(new BigDecimal(amount));
    }
}
