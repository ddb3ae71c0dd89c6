package quarry.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

class UsdSumTest {

    @Test
    void nothingIsZero() {
        assertEquals(BigDecimal.ZERO, new UsdSum().total().value());
    }

    @Test
    void theSumIsThatOfAddingOneByOneDigitForDigit() {
        Random random = new Random(1);
        Usd expected = Usd.ZERO;
        UsdSum sum = new UsdSum();
        for (int i = 0; i < 1_000; i++) {
            Usd amount =
                    new Usd(new BigDecimal(new BigInteger(100, random), random.nextInt(40) - 3));
            expected = expected.plus(amount);
            sum.add(amount);
            assertEquals(expected.value(), sum.total().value());
        }
    }
}
