package quarry.cost.frame;

import quarry.cost.demand.HourGroups;
import quarry.cost.demand.MonthDemand;
import quarry.cost.demand.RequestMeter;
import quarry.money.Precision;

import java.math.BigDecimal;
import java.time.YearMonth;

/// One deployment in one month: the smallest thing that gets an outcome of its own.
public record Cell(Served served, MonthDemand demand) {

    public YearMonth month() {
        return demand.month();
    }

    public RequestMeter meter() {
        return served.meter();
    }

    public Place place() {
        return served.place(month());
    }

    /// This deployment's share of the month's requests.
    public BigDecimal requests() {
        return demand.requests().multiply(served.deployment().share());
    }

    /// Its share of the requests in one hour of the week.
    public BigDecimal requestsInHour(int hourOfWeek) {
        return demand.requestsInHour(hourOfWeek).multiply(served.deployment().share());
    }

    /// Requests of the month above so many an hour, hour by hour.
    public BigDecimal requestsAbove(BigDecimal limitAnHour, HourGroups hours) {
        return hours.sum(
                demand.hours(),
                (hour, times) -> {
                    BigDecimal excess = Precision.difference(requestsInHour(hour), limitAnHour);
                    return excess.signum() > 0 ? excess.multiply(times) : BigDecimal.ZERO;
                });
    }
}
