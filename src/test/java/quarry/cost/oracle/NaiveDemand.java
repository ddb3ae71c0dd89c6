package quarry.cost.oracle;

import quarry.plan.MonthBasis;
import quarry.plan.Plan;
import quarry.plan.TrafficEvent;
import quarry.plan.Workload;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The hours of a month and the requests that arrive in them.
final class NaiveDemand {

    private final Plan plan;
    private final Map<String, Fraction> perWeight = new HashMap<>();

    NaiveDemand(Plan plan) {
        this.plan = plan;
    }

    /// Walks through every hour of the month: which weights of these workloads' profiles come together for
    /// how many hours.
    Map<List<BigDecimal>, Fraction> hours(YearMonth month, List<Workload> workloads) {
        Map<List<BigDecimal>, Fraction> hours = new HashMap<>();
        boolean calendar = plan.monthBasis() == MonthBasis.CALENDAR;
        int visited = calendar ? month.lengthOfMonth() * 24 : 168;
        Fraction each = calendar ? Fraction.ONE : hoursOf(month).over(Fraction.of(168));
        LocalDateTime start = month.atDay(1).atStartOfDay();
        for (int h = 0; h < visited; h++) {
            LocalDateTime hour = start.plusHours(h);
            int ofWeek = calendar ? (hour.getDayOfWeek().getValue() - 1) * 24 + hour.getHour() : h;
            List<BigDecimal> weights =
                    workloads.stream()
                            .map(w -> w.traffic().profile().weights().get(ofWeek))
                            .toList();
            hours.merge(weights, each, Fraction::plus);
        }
        return hours;
    }

    Fraction hoursOf(YearMonth month) {
        return switch (plan.monthBasis()) {
            case CALENDAR -> Fraction.of(month.lengthOfMonth() * 24L);
            case HOURS_730 -> Fraction.of(730);
            case DAYS_30 -> Fraction.of(720);
        };
    }

    /// All requests of a month.
    Fraction requests(Workload workload, YearMonth month) {
        Fraction requests = Fraction.ZERO;
        for (Map.Entry<List<BigDecimal>, Fraction> hour :
                hours(month, List.of(workload)).entrySet()) {
            requests = requests.plus(Fraction.of(hour.getKey().getFirst()).times(hour.getValue()));
        }
        return requests.times(requestsPerWeight(workload, month));
    }

    /// Requests in an hour whose profile weight is 1.
    Fraction requestsPerWeight(Workload workload, YearMonth month) {
        return perWeight.computeIfAbsent(
                workload.id() + month, _ -> requestsOfWeightOne(workload, month));
    }

    private Fraction requestsOfWeightOne(Workload workload, YearMonth month) {
        Fraction sum = Fraction.ZERO;
        for (BigDecimal weight : workload.traffic().profile().weights()) {
            sum = sum.plus(Fraction.of(weight));
        }
        Fraction mean = sum.over(Fraction.of(168));
        Fraction requests =
                Fraction.of(workload.traffic().requestsPerDay()).over(Fraction.of(24)).over(mean);
        Fraction growth = Fraction.ONE.plus(Fraction.of(workload.traffic().growthPerMonth()));
        for (YearMonth m = plan.start(); m.isBefore(month); m = m.plusMonths(1)) {
            requests = requests.times(growth);
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
