package quarry.cost.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import quarry.money.Precision;
import quarry.plan.BuiltInProfile;
import quarry.plan.Extras;
import quarry.plan.MonthBasis;
import quarry.plan.Profile;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MonthDemandTest {

    private static BigDecimal requests(Traffic traffic, MonthBasis basis, YearMonth month) {
        return MonthDemand.of(
                        traffic,
                        WeekShape.of(traffic.profile()),
                        Growth.factors(traffic.growthPerMonth(), 12).get(month.getMonthValue() - 1),
                        month,
                        MonthHours.of(basis, month))
                .requests();
    }

    private static Traffic traffic(Profile profile) {
        return Traffic.flat(new BigDecimal("1000")).withProfile(profile);
    }

    private static void assertSame(String expected, BigDecimal actual) {
        assertEquals(
                0, actual.compareTo(new BigDecimal(expected)), () -> expected + " != " + actual);
    }

    @Test
    void aCalendarMonthHasItsRealHours() {
        for (YearMonth month = YearMonth.of(2026, 1);
                month.isBefore(YearMonth.of(2030, 1));
                month = month.plusMonths(1)) {
            int[] counted = new int[Profile.HOURS];
            for (LocalDateTime hour = month.atDay(1).atStartOfDay();
                    YearMonth.from(hour).equals(month);
                    hour = hour.plusHours(1)) {
                counted[(hour.getDayOfWeek().getValue() - 1) * 24 + hour.getHour()]++;
            }
            MonthHours hours = MonthHours.of(MonthBasis.CALENDAR, month);
            for (int h = 0; h < Profile.HOURS; h++) {
                assertEquals(counted[h], hours.occurrences().get(h).intValueExact());
            }
            assertEquals(month.lengthOfMonth() * 24, hours.hours().intValueExact());
        }
    }

    @Test
    void aFlatProfileBringsRequestsPerDayTimesDaysExactly() {
        assertSame(
                "31000",
                requests(traffic(BuiltInProfile.FLAT), MonthBasis.CALENDAR, YearMonth.of(2027, 1)));
        assertSame(
                "28000",
                requests(traffic(BuiltInProfile.FLAT), MonthBasis.CALENDAR, YearMonth.of(2027, 2)));
        assertSame(
                "29000",
                requests(traffic(BuiltInProfile.FLAT), MonthBasis.CALENDAR, YearMonth.of(2028, 2)));
        assertSame(
                "30000",
                requests(traffic(BuiltInProfile.FLAT), MonthBasis.DAYS_30, YearMonth.of(2027, 1)));
    }

    @ParameterizedTest
    @EnumSource(BuiltInProfile.class)
    void anEvenMonthBringsTheSameWhateverTheProfile(BuiltInProfile profile) {
        BigDecimal expected = Precision.quotient(new BigDecimal("730000"), new BigDecimal("24"));
        BigDecimal actual = requests(traffic(profile), MonthBasis.HOURS_730, YearMonth.of(2027, 5));
        assertTrue(actual.subtract(expected).abs().compareTo(new BigDecimal("1e-25")) < 0);
    }

    @Test
    void aMonthWith23WorkingDaysBringsMoreThanOneWith20() {
        assertSame(
                "32200",
                requests(
                        traffic(BuiltInProfile.OFFICE_DAYS),
                        MonthBasis.CALENDAR,
                        YearMonth.of(2027, 3)));
        assertSame(
                "28000",
                requests(
                        traffic(BuiltInProfile.OFFICE_DAYS),
                        MonthBasis.CALENDAR,
                        YearMonth.of(2027, 2)));
    }

    @ParameterizedTest
    @EnumSource(BuiltInProfile.class)
    void theHoursOfAMonthAddUpToItsRequests(BuiltInProfile profile) {
        YearMonth month = YearMonth.of(2027, 10);
        MonthHours hours = MonthHours.of(MonthBasis.CALENDAR, month);
        MonthDemand demand =
                MonthDemand.of(
                        traffic(profile), WeekShape.of(profile), BigDecimal.ONE, month, hours);
        BigDecimal sum = BigDecimal.ZERO;
        for (int h = 0; h < Profile.HOURS; h++) {
            sum = sum.add(demand.requestsInHour(h).multiply(hours.occurrences().get(h)));
        }
        assertTrue(sum.subtract(demand.requests()).abs().compareTo(new BigDecimal("1e-25")) < 0);
    }

    @Test
    void growthStartsAfterTheFirstMonthAndCompounds() {
        Traffic growing = traffic(BuiltInProfile.FLAT).withGrowthPerMonth(new BigDecimal("0.1"));

        assertSame("30000", requests(growing, MonthBasis.DAYS_30, YearMonth.of(2027, 1)));
        assertSame("33000", requests(growing, MonthBasis.DAYS_30, YearMonth.of(2027, 2)));
        assertSame("36300", requests(growing, MonthBasis.DAYS_30, YearMonth.of(2027, 3)));
    }

    @Test
    void growthIsExactAsLongAsItFitsAndThenHas34Digits() {
        List<BigDecimal> factors = Growth.factors(new BigDecimal("0.03"), 120);
        BigDecimal exact = BigDecimal.ONE;
        for (BigDecimal factor : factors) {
            BigDecimal error =
                    exact.precision() <= 34
                            ? BigDecimal.ZERO
                            : exact.multiply(new BigDecimal("1e-33"));
            assertTrue(factor.subtract(exact).abs().compareTo(error) <= 0);
            assertTrue(factor.precision() <= 34);
            exact = exact.multiply(new BigDecimal("1.03"));
        }
        assertSame("1.03", factors.get(1));
        assertEquals(120, factors.size());
    }

    @Test
    void seasonalityFollowsTheCalendarMonthAndEventsLast() {
        List<BigDecimal> season = new ArrayList<>(Collections.nCopies(12, BigDecimal.ONE));
        season.set(11, BigDecimal.TWO);
        Traffic traffic =
                traffic(BuiltInProfile.FLAT)
                        .withSeasonality(season)
                        .withEvents(
                                List.of(
                                        new TrafficEvent(
                                                YearMonth.of(2027, 4),
                                                new BigDecimal("1.5"),
                                                "",
                                                Extras.NONE),
                                        new TrafficEvent(
                                                YearMonth.of(2027, 6),
                                                new BigDecimal("2"),
                                                "",
                                                Extras.NONE)));

        assertSame("30000", requests(traffic, MonthBasis.DAYS_30, YearMonth.of(2027, 3)));
        assertSame("45000", requests(traffic, MonthBasis.DAYS_30, YearMonth.of(2027, 4)));
        assertSame("90000", requests(traffic, MonthBasis.DAYS_30, YearMonth.of(2027, 11)));
        assertSame("180000", requests(traffic, MonthBasis.DAYS_30, YearMonth.of(2027, 12)));
    }
}
