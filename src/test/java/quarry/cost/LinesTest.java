package quarry.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import quarry.money.Usd;
import quarry.rates.Component;
import quarry.rates.Rate;
import quarry.rates.RateKey;
import quarry.rates.Scope;
import quarry.rates.Status;
import quarry.rates.Tier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class LinesTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
    private static final List<YearMonth> CALENDAR = List.of(JANUARY, FEBRUARY);
    private static final Rate RATE =
            new Rate(
                    RateKey.onDemand("m", "r", Scope.REGIONAL, Tier.STANDARD, Component.INPUT),
                    new BigDecimal("3"),
                    "2026-11-25",
                    "test",
                    Status.CURRENT,
                    "");
    private static final Charge CHARGE =
            Charge.of(RATE, new BigDecimal("0.25"), new BigDecimal("0.9"));

    private static Line line(YearMonth month, int deployment, String count) {
        return new Line(
                month, "w", deployment, Purpose.USE, CHARGE, new BigDecimal(count), _ -> List.of());
    }

    private static Lines block(Line... lines) {
        return Lines.of(List.of(Block.of(List.of(lines), CALENDAR)));
    }

    @Test
    void aLineIsItsCountTimesItsCharge() {
        Line line = line(JANUARY, 0, "10");
        assertEquals(0, line.quantity().compareTo(new BigDecimal("2.5")));
        assertEquals(Usd.of("7.5"), line.amount());
        assertEquals(Usd.of("6.75"), line.net());
        assertEquals(new BigDecimal("0.9"), line.discount());
        assertSame(RATE, line.rate());
    }

    @Test
    void aChargeWithoutDiscountIsTheSameListAndNet() {
        Charge charge = Charge.of(RATE, BigDecimal.TEN, new BigDecimal("1.0"));
        assertEquals(Usd.of("30"), charge.amount());
        assertSame(charge.amount(), charge.net());
    }

    @Test
    void joinedLinesStandByMonthThenDeploymentAndKeepTheirOrderWithin() {
        Line first = line(JANUARY, 0, "1");
        Line later = line(FEBRUARY, 0, "2");
        Line second = line(FEBRUARY, 1, "3");
        Line alsoFirst = line(JANUARY, 0, "4");
        Line ofNone = line(FEBRUARY, Line.NO_DEPLOYMENT, "5");
        Lines joined =
                Lines.joined(
                        List.of(
                                block(first, later),
                                Lines.NONE,
                                block(second),
                                block(alsoFirst),
                                block(ofNone)));
        assertEquals(List.of(first, alsoFirst, ofNone, later, second), joined);
        assertEquals(5, joined.size());
        assertSame(ofNone, joined.get(2));
        assertThrows(IndexOutOfBoundsException.class, () -> joined.get(5));
    }

    @Test
    void sumsAreThoseOfTheLines() {
        Lines joined =
                Lines.joined(
                        List.of(
                                block(line(JANUARY, 0, "1.5"), line(FEBRUARY, 0, "2")),
                                block(line(FEBRUARY, 1, "0.5"))));
        assertEquals(Usd.of("3"), joined.total());
        assertEquals(Usd.of("2.7"), joined.net());
        assertEquals(Usd.of("3"), Statement.Amount.of(joined, List.of()).total());
        assertEquals(Usd.of("2.7"), Statement.Amount.of(joined, List.of()).net());
    }

    @Test
    void noLinesAreWorthNothing() {
        assertEquals(0, Lines.NONE.size());
        assertEquals(Usd.ZERO, Lines.NONE.total());
        assertEquals(Usd.ZERO, Lines.joined(List.of()).net());
        assertEquals(List.of(), Lines.joined(List.of(Lines.NONE)));
    }
}
