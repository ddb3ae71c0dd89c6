package quarry.cost.demand;

import quarry.money.Precision;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A traffic profile with what every month needs of it.
///
/// @param weights 168 of any scale
/// @param days their sums by day of the week, Monday first
/// @param sum of all weights, above 0
public record WeekShape(List<BigDecimal> weights, List<BigDecimal> days, BigDecimal sum) {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(MonthHours.DAYS_A_WEEK);

    public static WeekShape of(Profile profile) {
        List<BigDecimal> weights = profile.weights();
        List<BigDecimal> days = new ArrayList<>(MonthHours.DAYS_A_WEEK);
        for (int hour = 0; hour < Profile.HOURS; hour += MonthHours.HOURS_A_DAY) {
            days.add(sum(weights.subList(hour, hour + MonthHours.HOURS_A_DAY)));
        }
        return new WeekShape(weights, List.copyOf(days), sum(days));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /// How many mean days of requests the month holds: Σ occurrences × weight / 24, weights of mean 1.
    ///
    /// For a flat profile these are the days of the month, exactly.
    public BigDecimal meanDays(MonthHours month) {
        BigDecimal weighted = BigDecimal.ZERO;
        for (int day = 0; day < MonthHours.DAYS_A_WEEK; day++) {
            weighted = weighted.add(month.daysOf(day).multiply(days.get(day)));
        }
        return Precision.quotient(weighted.multiply(DAYS_A_WEEK), sum);
    }

    /// Requests in one hour of the week, with `requestsPerDay` the mean over the week.
    public BigDecimal requestsInHour(BigDecimal requestsPerDay, int hour) {
        return Precision.quotient(
                requestsPerDay.multiply(DAYS_A_WEEK).multiply(weights.get(hour)), sum);
    }
}
