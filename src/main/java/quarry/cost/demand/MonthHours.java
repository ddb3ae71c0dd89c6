package quarry.cost.demand;

import quarry.money.Precision;
import quarry.plan.MonthBasis;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The hours of one month, as how often each hour of the week occurs in it.
///
/// @param occurrences 168 counts, Monday 00:00 UTC first; whole numbers for calendar months
/// @param hours their sum
public record MonthHours(List<BigDecimal> occurrences, BigDecimal hours) {

    static final int HOURS_A_DAY = 24;
    static final int DAYS_A_WEEK = 7;

    public MonthHours {
        occurrences = List.copyOf(occurrences);
    }

    public static MonthHours of(MonthBasis basis, YearMonth month) {
        return switch (basis) {
            case CALENDAR -> calendar(month);
            case HOURS_730 -> even(730);
            case DAYS_30 -> even(30 * HOURS_A_DAY);
        };
    }

    /// How often a day of the week occurs, Monday 0: its hours occur equally often.
    BigDecimal daysOf(int day) {
        return occurrences.get(day * HOURS_A_DAY);
    }

    private static MonthHours calendar(YearMonth month) {
        int firstDay = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<BigDecimal> occurrences = new ArrayList<>(Profile.HOURS);
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            int daysUntilFirst = Math.floorMod(hour / HOURS_A_DAY - firstDay, DAYS_A_WEEK);
            int weeks = (month.lengthOfMonth() - daysUntilFirst + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
            occurrences.add(BigDecimal.valueOf(weeks));
        }
        return new MonthHours(
                occurrences, BigDecimal.valueOf((long) month.lengthOfMonth() * HOURS_A_DAY));
    }

    private static MonthHours even(int hours) {
        BigDecimal each =
                Precision.quotient(BigDecimal.valueOf(hours), BigDecimal.valueOf(Profile.HOURS));
        return new MonthHours(Collections.nCopies(Profile.HOURS, each), BigDecimal.valueOf(hours));
    }
}
