package quarry.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import quarry.money.DisplayCurrency;
import quarry.money.Usd;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as people read them.
class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.567 × 0.003|1234,567 × 0,003",
                "1,000 characters, 1.5 each|1.000 characters, 1,5 each",
                "2027-04: anthropic.claude-3-5-v1:0, 30 days|2027-04: anthropic.claude-3-5-v1:0, 30"
                        + " days",
                "zai.glm-4.7 at 7.|zai.glm-4.7 at 7."
            })
    void figuresInATextOfTheCoreAreWrittenAsTheLocaleDoes(String english, String german) {
        assertEquals(german, new Figures(Locale.GERMANY, DisplayCurrency.USD).retold(english));
        assertEquals(english, new Figures(Locale.ENGLISH, DisplayCurrency.USD).retold(english));
    }

    private final Figures figures = new Figures(Locale.ENGLISH, DisplayCurrency.USD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0.00", "0.00016523|0.00017", "0.004|0.004", "0.01|0.01", "26040.4|26,040"})
    void whatCostsSomethingNeverReadsAsNothing(BigDecimal usd, String shown) {
        assertEquals(shown, figures.amount(new Usd(usd)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"846943.2e9|846.9 T", "80e6|80.0 M", "999|999"})
    void largeCountsAreShort(BigDecimal count, String shown) {
        assertEquals(shown, figures.shortCount(count));
    }
}
