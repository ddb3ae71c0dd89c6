package quarry.cost.oracle;

import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;

/// The hours of a month and the requests that arrive in them.
final class NaiveDemand {

    private final Plan plan;

    NaiveDemand(Plan plan) {
        this.plan = plan;
    }

    int hoursToVisit(YearMonth month) {
        return plan.monthBasis() == MonthBasis.CALENDAR ? month.lengthOfMonth() * 24 : 168;
    }

    Fraction weightOfHour() {
        return switch (plan.monthBasis()) {
            case CALENDAR -> Fraction.ONE;
            case HOURS_730 -> Fraction.of(730).over(Fraction.of(168));
            case DAYS_30 -> Fraction.of(720).over(Fraction.of(168));
        };
    }

    int hourOfWeek(YearMonth month, int h) {
        if (plan.monthBasis() != MonthBasis.CALENDAR) {
            return h;
        }
        LocalDateTime hour = month.atDay(1).atStartOfDay().plusHours(h);
        return (hour.getDayOfWeek().getValue() - 1) * 24 + hour.getHour();
    }

    /// Requests in an hour whose profile weight is 1.
    Fraction requestsPerWeight(Workload workload, YearMonth month, int m) {
        Fraction mean = Fraction.ZERO;
        for (BigDecimal weight : workload.traffic().profile().weights()) {
            mean = mean.plus(Fraction.of(weight));
        }
        mean = mean.over(Fraction.of(168));
        Fraction requests =
                Fraction.of(workload.traffic().requestsPerDay()).over(Fraction.of(24)).over(mean);
        for (int i = 0; i < m; i++) {
            requests =
                    requests.times(
                            Fraction.ONE.plus(Fraction.of(workload.traffic().growthPerMonth())));
        }
        if (!workload.traffic().seasonality().isEmpty()) {
            requests =
                    requests.times(
                            Fraction.of(
                                    workload.traffic()
                                            .seasonality()
                                            .get(month.getMonthValue() - 1)));
        }
        for (TrafficEvent event : workload.traffic().events()) {
            if (event.month().compareTo(month) <= 0) {
                requests = requests.times(Fraction.of(event.factor()));
            }
        }
        return requests;
    }
}
