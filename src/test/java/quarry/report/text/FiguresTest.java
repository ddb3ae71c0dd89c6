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
