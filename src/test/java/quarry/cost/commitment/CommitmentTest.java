package quarry.cost.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import quarry.rates.Term;

import java.time.YearMonth;

class CommitmentTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Test
    void withoutATermEveryMonthHasItsOwnPrice() {
        Commitment commitment = Commitment.of(Term.NONE, MARCH, YearMonth.of(2027, 7));
        assertEquals(5, commitment.months());
        assertEquals(YearMonth.of(2027, 6), commitment.priceSetIn(YearMonth.of(2027, 6)));
    }

    @Test
    void aTermKeepsThePriceOfItsFirstMonthAndIsRenewedAtTheNextOnes() {
        Commitment commitment = Commitment.of(Term.SIX_MONTHS, MARCH, YearMonth.of(2027, 9));
        assertEquals(12, commitment.months());
        assertEquals(YearMonth.of(2028, 2), commitment.last());
        assertEquals(MARCH, commitment.priceSetIn(MARCH));
        assertEquals(MARCH, commitment.priceSetIn(YearMonth.of(2027, 8)));
        assertEquals(YearMonth.of(2027, 9), commitment.priceSetIn(YearMonth.of(2027, 9)));
        assertEquals(YearMonth.of(2027, 9), commitment.priceSetIn(YearMonth.of(2028, 2)));
    }
}
