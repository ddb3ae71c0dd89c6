package quarry.cost.load;

import org.jspecify.annotations.Nullable;

import quarry.cost.demand.HourGroups;
import quarry.cost.demand.MonthHours;
import quarry.cost.frame.Cell;
import quarry.money.Precision;
import quarry.plan.ModelUnitCapacity;
import quarry.plan.Profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What requests demand of model units in one month, hour by hour; those of several deployments add up.
public final class MonthLoad {

    private final HourGroups groups;
    private final List<Source> sources;
    private final List<Hour> hours;

    private MonthLoad(HourGroups groups, List<Source> sources, List<Hour> hours) {
        this.groups = groups;
        this.sources = sources;
        this.hours = hours;
    }

    /// One deployment's requests, and what each of them takes of a unit.
    public record Source(Cell cell, UnitLoad load) {}

    /// Hours of the month that are all alike.
    ///
    /// @param hourOfWeek one of them, Monday 00:00 UTC is 0
    /// @param times how many of them the month has, above 0
    /// @param requests of each source in one of them
    /// @param units that these requests demand in one of them
    public record Hour(
            int hourOfWeek, BigDecimal times, List<BigDecimal> requests, BigDecimal units) {
        public Hour {
            requests = List.copyOf(requests);
        }
    }

    /// Empty if nobody said what a unit serves.
    ///
    /// @param groups the hours in which the requests of these cells are not alike
    /// @param cells of the same month, at least one
    public static Optional<MonthLoad> of(
            HourGroups groups, List<Cell> cells, Optional<ModelUnitCapacity> capacity) {
        List<Source> sources = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            UnitLoad.of(cell.meter(), capacity)
                    .ifPresent(load -> sources.add(new Source(cell, load)));
        }
        if (sources.size() < cells.size()) {
            return Optional.empty();
        }
        List<Hour> hours = new ArrayList<>();
        groups.visit(
                cells.getFirst().demand().hours(),
                (hour, times) -> hours.add(hour(hour, times, sources)));
        return Optional.of(new MonthLoad(groups, List.copyOf(sources), List.copyOf(hours)));
    }

    private static Hour hour(int hourOfWeek, BigDecimal times, List<Source> sources) {
        List<BigDecimal> requests = new ArrayList<>(sources.size());
        BigDecimal units = BigDecimal.ZERO;
        for (Source source : sources) {
            BigDecimal some = source.cell().requestsInHour(hourOfWeek);
            requests.add(some);
            units = units.add(some.multiply(source.load().unitsPerRequestAnHour()));
        }
        return new Hour(hourOfWeek, times, requests, units);
    }

    public List<Source> sources() {
        return sources;
    }

    /// Each kind of hour once.
    public List<Hour> hours() {
        return hours;
    }

    /// The month's hours, as how often each hour of the week occurs.
    public MonthHours month() {
        return sources.getFirst().cell().demand().hours();
    }

    /// Units demanded in each of the 168 hours of the week, Monday 00:00 UTC first.
    public List<BigDecimal> week() {
        @Nullable BigDecimal[] units = new BigDecimal[Profile.HOURS];
        for (Hour hour : hours) {
            units[hour.hourOfWeek()] = Precision.meant(hour.units());
        }
        List<BigDecimal> week = new ArrayList<>(Profile.HOURS);
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            week.add(Objects.requireNonNullElse(units[groups.alike(hour)], BigDecimal.ZERO));
        }
        return week;
    }

    /// Units demanded on average over the month.
    public BigDecimal mean() {
        BigDecimal unitHours = BigDecimal.ZERO;
        for (Hour hour : hours) {
            unitHours = unitHours.add(hour.units().multiply(hour.times()), Precision.EXACT);
        }
        return Precision.meant(Precision.quotient(unitHours, month().hours()));
    }

    /// Units that the busiest hour demands.
    public BigDecimal peak() {
        BigDecimal peak = BigDecimal.ZERO;
        for (Hour hour : hours) {
            peak = peak.max(hour.units());
        }
        return Precision.meant(peak);
    }

    /// The fewest whole units that the busiest hour finds free.
    public BigDecimal peakUnits() {
        return Precision.roundedUp(peak());
    }

    /// The load in sorted form, with what its requests cost on demand.
    ///
    /// @param usdPerRequest net, of each source
    public LoadCurve curve(List<BigDecimal> usdPerRequest) {
        return LoadCurve.of(this, usdPerRequest);
    }
}
