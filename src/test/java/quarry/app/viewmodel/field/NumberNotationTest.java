package quarry.app.viewmodel.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Locale;

class NumberNotationTest {

    private final NumberNotation notation = NumberNotation.between(Locale.US, "0", "1000000000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|500",
                "1,234.5|1234.5",
                " 1234.50 |1234.5",
                "80M|80000000",
                "2.5 k|2500",
                ".5|0.5",
                "1e6|1000000",
                "+5|5",
                "1e-3|0.001"
            })
    void readsWhatPeopleType(String text, BigDecimal value) {
        assertEquals(new Reading.Valid<>(value), notation.read(text));
    }

    @Test
    void aTinyNumberIsWrittenWithAllItsDigits() {
        var tiny = new BigDecimal("0.0000000000001");
        assertEquals("0.0000000000001", notation.write(tiny));
    }

    @Test
    void moreDigitsThanAPlanFileTakesAreRefused() {
        String third = "0." + "3".repeat(40);
        assertTrue(refused(notation, third).message().startsWith("Too many digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,5", "12,34", "1.2.3", "-1", "1e99", "k", "--1"})
    void refusesWhatIsNoNumberOrOutOfBounds(String text) {
        Reading.Invalid<BigDecimal> invalid = refused(notation, text);
        assertTrue(invalid.message().endsWith("allowed: 0 to 1,000,000,000"));
    }

    @Test
    void readsTheLocaleOfTheUser() {
        NumberNotation german = NumberNotation.between(Locale.GERMANY, "0", "1000000");
        assertEquals(new Reading.Valid<>(new BigDecimal("1234.5")), german.read("1.234,5"));
        refused(german, "1.5");
    }

    @Test
    void keepsPercentagesAsShares() {
        NumberNotation percent = NumberNotation.percentBetween(Locale.US, "0", "100");
        assertEquals(new Reading.Valid<>(new BigDecimal("0.035")), percent.read("3.5 %"));
        assertEquals("3.5", percent.write(new BigDecimal("0.035")));
        assertEquals("0 to 100 %", percent.allowed());
        refused(percent, "101");
    }

    @Test
    void refusesFractionsOfWholeThings() {
        refused(NumberNotation.wholeBetween(Locale.US, 1, 120), "1.5");
    }

    private static Reading.Invalid<BigDecimal> refused(NumberNotation notation, String text) {
        if (notation.read(text) instanceof Reading.Invalid<BigDecimal> invalid) {
            return invalid;
        }
        return fail(text + " was read");
    }
}
