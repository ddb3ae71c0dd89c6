package quarry.cost.demand;

import quarry.cost.Step;
import quarry.money.Precision;
import quarry.plan.Traffic;
import quarry.plan.TrafficEvent;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// One workload's requests in one month: requestsPerDay × mean days × growth × season × events.
///
/// @param requestsPerDay of this month: the workload's, times growth, season and events
public record MonthDemand(
        Traffic traffic,
        YearMonth month,
        MonthHours hours,
        WeekShape week,
        BigDecimal growth,
        BigDecimal season,
        BigDecimal events,
        BigDecimal requestsPerDay,
        BigDecimal meanDays,
        BigDecimal requests) {

    /// @param growth factor since the plan's first month
    public static MonthDemand of(
            Traffic traffic, WeekShape week, BigDecimal growth, YearMonth month, MonthHours hours) {
        BigDecimal season =
                traffic.seasonality().isEmpty()
                        ? BigDecimal.ONE
                        : traffic.seasonality().get(month.getMonthValue() - 1);
        BigDecimal events = BigDecimal.ONE;
        for (TrafficEvent event : traffic.events()) {
            if (!month.isBefore(event.month())) {
                events = events.multiply(event.factor(), Precision.EXACT);
            }
        }
        BigDecimal perDay =
                traffic.requestsPerDay()
                        .multiply(growth)
                        .multiply(season)
                        .multiply(events, Precision.EXACT);
        BigDecimal meanDays = week.meanDays(hours);
        return new MonthDemand(
                traffic,
                month,
                hours,
                week,
                growth,
                season,
                events,
                perDay,
                meanDays,
                perDay.multiply(meanDays, Precision.EXACT));
    }

    /// The demand of a later month if it goes on as in this one: as many requests a day, over that month's own hours.
    public MonthDemand goingOn(YearMonth later, MonthHours itsHours) {
        BigDecimal itsDays = week.meanDays(itsHours);
        return new MonthDemand(
                traffic,
                later,
                itsHours,
                week,
                growth,
                season,
                events,
                requestsPerDay,
                itsDays,
                requestsPerDay.multiply(itsDays, Precision.EXACT));
    }

    public BigDecimal requestsInHour(int hourOfWeek) {
        return week.requestsInHour(requestsPerDay, hourOfWeek);
    }

    /// How the requests of this month come about.
    public List<Step> steps(String trafficPath) {
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step(
                        "Requests a day",
                        traffic.requestsPerDay(),
                        "requests a day",
                        "",
                        trafficPath + ".requestsPerDay"));
        factor(steps, "Growth since the start", growth, trafficPath + ".growthPerMonth");
        factor(steps, "Season", season, trafficPath + ".seasonality");
        factor(steps, "Events so far", events, trafficPath + ".events");
        steps.add(
                new Step(
                        "Mean days in " + month,
                        meanDays,
                        "days",
                        Step.plain(hours.hours()) + " hours, weighted by the weekly profile",
                        trafficPath + ".profile"));
        steps.add(
                new Step(
                        "Requests in " + month,
                        requests,
                        "requests",
                        Step.plain(requestsPerDay) + " × " + Step.plain(meanDays),
                        ""));
        return steps;
    }

    private static void factor(List<Step> steps, String label, BigDecimal factor, String path) {
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            steps.add(new Step(label, factor, "factor", "", path));
        }
    }
}
