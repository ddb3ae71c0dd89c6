package quarry.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

class RateBookTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final RateKey INPUT =
            RateKey.onDemand("m", "us-east-1", Scope.REGIONAL, Tier.STANDARD, Component.INPUT);

    @Test
    void withoutOverridesTheCardAnswers() {
        assertEquals("3", usd(book(), INPUT, JANUARY));
    }

    @Test
    void anOverrideWinsOverTheCardAndIsMarkedAsTheUsersOwn() {
        RateBook book = book(override(INPUT, "2.5", null, null));
        Lookup answer = book.find(INPUT, JANUARY);
        assertEquals(
                new Lookup.Found(
                        new Rate(
                                INPUT,
                                new BigDecimal("2.5"),
                                "",
                                "entered in the plan",
                                Status.OVERRIDE,
                                "quote")),
                answer);
    }

    @Test
    void anOverrideHoldsForItsOwnKeyOnly() {
        RateBook book = book(override(INPUT, "2.5", null, null));
        assertTrue(book.find(INPUT.above(200_000), JANUARY) instanceof Lookup.Missing);
        assertTrue(book.find(INPUT.with(Component.OUTPUT), JANUARY) instanceof Lookup.Missing);
    }

    @Test
    void anOverrideHoldsFromItsFirstToItsLastMonth() {
        RateBook book = book(override(INPUT, "2", YearMonth.of(2027, 3), YearMonth.of(2027, 5)));
        assertEquals("3", usd(book, INPUT, YearMonth.of(2027, 2)));
        assertEquals("2", usd(book, INPUT, YearMonth.of(2027, 3)));
        assertEquals("2", usd(book, INPUT, YearMonth.of(2027, 5)));
        assertEquals("3", usd(book, INPUT, YearMonth.of(2027, 6)));
    }

    @Test
    void ofTwoOverridesInForceTheLastOneWins() {
        RateBook book =
                book(
                        override(INPUT, "2", null, null),
                        override(INPUT, "1", YearMonth.of(2027, 3), null));
        assertEquals("2", usd(book, INPUT, YearMonth.of(2027, 2)));
        assertEquals("1", usd(book, INPUT, YearMonth.of(2027, 3)));
    }

    @Test
    void anOverrideMayNameAModelThatTheCardLacks() {
        RateKey key =
                RateKey.onDemand("new", "us-east-1", Scope.GLOBAL, Tier.STANDARD, Component.INPUT);
        assertEquals("7", usd(book(override(key, "7", null, null)), key, JANUARY));
    }

    @Test
    void aThresholdIsReachedByTheNextTokenOnly() {
        RateBook book = book(override(INPUT.above(1_000), "9", null, null));
        assertEquals(0, book.threshold("m", new BigDecimal("1000"), JANUARY));
        assertEquals(1_000, book.threshold("m", new BigDecimal("1000.5"), JANUARY));
        assertEquals(0, book.threshold("other", new BigDecimal("1e9"), JANUARY));
    }

    @Test
    void ofSeveralThresholdsTheHighestReachedCounts() {
        RateBook book =
                book(
                        override(INPUT.above(2_000), "9", null, null),
                        override(INPUT.above(1_000), "6", null, null));
        assertEquals(1_000, book.threshold("m", BigDecimal.valueOf(2_000), JANUARY));
        assertEquals(2_000, book.threshold("m", BigDecimal.valueOf(2_001), JANUARY));
    }

    @Test
    void aThresholdOfAnOverrideHoldsWhileTheOverrideIsInForce() {
        RateBook book =
                book(
                        override(
                                INPUT.above(1_000),
                                "9",
                                YearMonth.of(2027, 3),
                                YearMonth.of(2027, 5)));
        BigDecimal longer = BigDecimal.valueOf(1_001);
        assertEquals(0, book.threshold("m", longer, YearMonth.of(2027, 2)));
        assertEquals(1_000, book.threshold("m", longer, YearMonth.of(2027, 3)));
        assertEquals(1_000, book.threshold("m", longer, YearMonth.of(2027, 5)));
        assertEquals(0, book.threshold("m", longer, YearMonth.of(2027, 6)));
    }

    private static RateBook book(RateOverride... overrides) {
        Model model =
                new Model("m", "M", "P", Lifecycle.CURRENT, null, null, Set.of(Mode.ON_DEMAND));
        RateCard card =
                new RateCard(
                        new RateCard.Heading(
                                "c", "t", LocalDate.of(2026, 9, 29), "d", List.of("s")),
                        List.of(model),
                        List.of(
                                new Rate(
                                        INPUT,
                                        new BigDecimal("3"),
                                        "2026",
                                        "here",
                                        Status.CURRENT,
                                        "")));
        return new RateBook(card, List.of(overrides));
    }

    private static RateOverride override(
            RateKey key, String usd, @Nullable YearMonth from, @Nullable YearMonth until) {
        return new RateOverride(key, new BigDecimal(usd), "quote", from, until);
    }

    private static String usd(RateBook book, RateKey key, YearMonth month) {
        return ((Lookup.Found) book.find(key, month)).rate().usd().toPlainString();
    }
}
