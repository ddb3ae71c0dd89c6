package quarry.cost.demand;

import quarry.money.Precision;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.util.List;

/// A traffic profile with what every month needs of it.
///
/// @param weights 168 of any scale
/// @param sum of the weights, above 0
public record WeekShape(List<BigDecimal> weights, BigDecimal sum) {

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    public static WeekShape of(Profile profile) {
        return new WeekShape(
                profile.weights(),
                profile.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// How many mean days of requests the month holds: Σ occurrences × weight / 24, weights of mean 1.
    ///
    /// For a flat profile these are the days of the month, exactly.
    public BigDecimal meanDays(MonthHours month) {
        BigDecimal weighted = BigDecimal.ZERO;
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            weighted = weighted.add(month.occurrences().get(hour).multiply(weights.get(hour)));
        }
        return Precision.quotient(weighted.multiply(DAYS_A_WEEK), sum);
    }

    /// Requests in one hour of the week, with `requestsPerDay` the mean over the week.
    public BigDecimal requestsInHour(BigDecimal requestsPerDay, int hour) {
        return Precision.quotient(
                requestsPerDay.multiply(DAYS_A_WEEK).multiply(weights.get(hour)), sum);
    }
}
