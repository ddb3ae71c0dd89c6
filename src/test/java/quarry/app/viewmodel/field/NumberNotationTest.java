package quarry.app.viewmodel.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

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

    /// What stands on an American page of prices is 0.003, which a German reader must not get as 3.
    @Test
    void aZeroIsNoGroup() {
        refused(NumberNotation.between(Locale.GERMANY, "0", "1000000"), "0.003");
        refused(notation, "0,003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE|1.234,5", "de-DE|1234,5", "fr-FR|1 234,5", "fr-FR|1\u202f234,5",
                "fr-FR|1\u00a0234,5", "de-CH|1'234.5", "de-CH|1’234.5", "sv-SE|+1 234,5",
                "ar-EG|١٬٢٣٤٫٥", "ar-EG|١٢٣٤٫٥"
            })
    void readsEachWayToTypeIt(String locale, String text) {
        NumberNotation there =
                NumberNotation.between(Locale.forLanguageTag(locale), "0", "1000000");
        assertEquals(new Reading.Valid<>(new BigDecimal("1234.5")), there.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de-DE|1,234.5", "de-DE|2.75", "fr-FR|1.234,5", "fr-FR|2.75", "de-CH|2,75"})
    void refusesTheWayOfOthers(String locale, String text) {
        NumberNotation there =
                NumberNotation.between(Locale.forLanguageTag(locale), "0", "1000000");
        assertTrue(refused(there, text).message().contains("“" + text + "”"));
    }

    @Test
    void whatIsWrittenInALocaleIsReadBackAsTheSameNumber() {
        Random random = new Random(20270314);
        List<String> wrong = new ArrayList<>();
        for (Locale locale : Locale.getAvailableLocales()) {
            NumberNotation there = NumberNotation.between(locale, "-1e15", "1e15");
            for (int i = 0; i < 20; i++) {
                BigDecimal number =
                        BigDecimal.valueOf(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L))
                                .movePointLeft(random.nextInt(13));
                String text = there.write(number);
                if (!(there.read(text) instanceof Reading.Valid<BigDecimal>(BigDecimal read))
                        || read.compareTo(number) != 0) {
                    wrong.add(locale + ": " + text);
                }
            }
        }
        assertEquals(List.of(), wrong);
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
