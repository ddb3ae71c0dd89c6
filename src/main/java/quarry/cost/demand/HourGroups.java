package quarry.cost.demand;

import quarry.plan.Profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// The hours of a week, told apart only where one of the profiles looked at has another weight.
public final class HourGroups {

    private final List<Group> groups;
    private final int[] alike;

    private HourGroups(List<Group> groups, int[] alike) {
        this.groups = groups;
        this.alike = alike;
    }

    /// Hours that are all alike.
    private static final class Group {

        /// One of them.
        private final int hour;

        /// How many of them each day of the week has, Monday first.
        private final int[] hoursOfDay = new int[MonthHours.DAYS_A_WEEK];

        Group(int hour) {
            this.hour = hour;
        }
    }

    /// What happens in such hours of a month.
    @FunctionalInterface
    public interface Visitor {
        /// @param hour one of the hours of the week that are alike
        /// @param times how many of them the month has, above 0
        void visit(int hour, BigDecimal times);
    }

    public static HourGroups of(List<WeekShape> weeks) {
        Map<List<BigDecimal>, Group> groups = new LinkedHashMap<>();
        int[] alike = new int[Profile.HOURS];
        for (int hour = 0; hour < Profile.HOURS; hour++) {
            List<BigDecimal> weights = new ArrayList<>(weeks.size());
            for (WeekShape week : weeks) {
                weights.add(week.weights().get(hour));
            }
            int at = hour;
            Group group = groups.computeIfAbsent(weights, _ -> new Group(at));
            group.hoursOfDay[hour / MonthHours.HOURS_A_DAY]++;
            alike[hour] = group.hour;
        }
        return new HourGroups(List.copyOf(groups.values()), alike);
    }

    /// The hour of the week that stands for this one and all that are like it.
    public int alike(int hour) {
        return alike[hour];
    }

    /// Each group of hours that the month has.
    public void visit(MonthHours month, Visitor visitor) {
        for (Group group : groups) {
            BigDecimal times = BigDecimal.ZERO;
            for (int day = 0; day < MonthHours.DAYS_A_WEEK; day++) {
                if (group.hoursOfDay[day] > 0) {
                    times =
                            times.add(
                                    month.daysOf(day)
                                            .multiply(BigDecimal.valueOf(group.hoursOfDay[day])));
                }
            }
            if (times.signum() > 0) {
                visitor.visit(group.hour, times);
            }
        }
    }

    /// The sum over all hours of a month.
    ///
    /// @param ofGroup what so many hours that are alike add up to
    public BigDecimal sum(MonthHours month, BiFunction<Integer, BigDecimal, BigDecimal> ofGroup) {
        BigDecimal[] sum = {BigDecimal.ZERO};
        visit(month, (hour, times) -> sum[0] = sum[0].add(ofGroup.apply(hour, times)));
        return sum[0];
    }
}
